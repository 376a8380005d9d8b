package io.github.gouji.archive;

import io.github.gouji.archive.Vocabulary.Keys;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.source.Spelling;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import io.github.gouji.source.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A mapping with known keys, asked by the program's ids; unknown keys and wrong kinds of value are findings. */
final class Fields {
    private final Place place;
    private final Keys keys;
    private final Findings findings;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();

    Fields(Mapping mapping, Keys keys, Findings findings) {
        this.place = mapping.place();
        this.keys = keys;
        this.findings = findings;
        for (YamlValue.Entry entry : mapping.entries()) {
            Optional<String> id = keys.id(entry.key().text());
            if (id.isPresent()) {
                values.put(id.get(), entry.value());
            } else {
                unknownKey(entry.key(), keys.labels(), findings);
            }
        }
    }

    /** Reports a key that is none of the known ones. */
    static void unknownKey(Scalar key, List<String> known, Findings findings) {
        String nearest = Spelling.nearest(key.text(), known).orElse(known.get(0));
        findings.add(
                Code.KEY_UNKNOWN, key.place(), "key", key.text(), "nearest", nearest, "expected", String.join(", ", known));
    }

    Optional<YamlValue> value(String id) {
        return Optional.ofNullable(values.get(id)).filter(v -> !(v instanceof Scalar s && s.isEmpty()));
    }

    /** The text of a key; a list or mapping there is a finding. */
    Optional<Scalar> scalar(String id) {
        Optional<YamlValue> value = value(id);
        if (value.isPresent() && value.get().scalar().isEmpty()) {
            wrongKind(value.get(), "@kind.text");
        }
        return value.flatMap(YamlValue::scalar);
    }

    Optional<String> text(String id) {
        return scalar(id).map(Scalar::text);
    }

    /** The text of a key that must be there; "" after the finding when it is not. */
    String required(String id) {
        Optional<YamlValue> value = value(id);
        if (value.isEmpty()) {
            findings.add(Code.KEY_MISSING, place, "key", keys.label(id));
        }
        return text(id).orElse("");
    }

    /** A year in four digits. */
    Optional<Integer> year(String id) {
        Optional<Scalar> scalar = scalar(id);
        if (scalar.isPresent() && !scalar.get().text().matches("\\d{4}")) {
            notAllowed(scalar.get(), id, "YYYY");
            return Optional.empty();
        }
        return scalar.map(s -> Integer.valueOf(s.text()));
    }

    /** One of the words of a kind, as its id. */
    Optional<String> choice(String id, Keys words) {
        return scalar(id).flatMap(s -> word(s, id, words));
    }

    Optional<String> word(Scalar scalar, String id, Keys words) {
        Optional<String> word = words.id(scalar.text());
        if (word.isEmpty()) {
            notAllowed(scalar, id, String.join(" | ", words.labels()));
        }
        return word;
    }

    /** The scalars of a list; a single scalar counts as a list of one. */
    List<Scalar> scalars(String id) {
        List<Scalar> scalars = new ArrayList<>();
        for (YamlValue item : items(id)) {
            if (item instanceof Scalar s) {
                scalars.add(s);
            } else {
                wrongKind(item, "@kind.text");
            }
        }
        return scalars;
    }

    /** Hands over each mapping of a list; a single mapping counts as a list of one. */
    void eachMapping(String id, Consumer<Mapping> consumer) {
        for (YamlValue item : items(id)) {
            if (item instanceof Mapping mapping) {
                consumer.accept(mapping);
            } else {
                wrongKind(item, "@kind.mapping");
            }
        }
    }

    Optional<Mapping> mapping(String id) {
        Optional<YamlValue> value = value(id);
        if (value.isPresent() && value.get().mapping().isEmpty()) {
            wrongKind(value.get(), "@kind.mapping");
        }
        return value.flatMap(YamlValue::mapping);
    }

    Place place() {
        return place;
    }

    void notAllowed(Scalar scalar, String id, String expected) {
        findings.add(
                Code.VALUE_NOT_ALLOWED, scalar.place(), "key", keys.label(id), "text", scalar.text(), "expected", expected);
    }

    void wrongKind(YamlValue value, String expected) {
        String text = value instanceof Scalar s ? s.text() : value instanceof Sequence ? "[…]" : "{…}";
        findings.add(Code.VALUE_KIND, value.place(), "expected", expected, "text", text);
    }

    private List<YamlValue> items(String id) {
        Optional<YamlValue> value = value(id);
        if (value.isEmpty()) {
            return List.of();
        }
        return value.get() instanceof Sequence sequence ? sequence.items() : List.of(value.get());
    }
}
