package io.github.gouji.archive.field;

import io.github.gouji.archive.field.Vocabulary.Keys;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.source.Kinds;
import io.github.gouji.source.Spelling;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import io.github.gouji.source.YamlValue.Sequence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A mapping with known keys, asked by the program's ids; unknown keys and wrong kinds of value are findings. */
public final class Fields {
    private final Place place;
    private final Keys keys;
    private final Findings findings;
    private final Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
    /** The ids that a mistyped key was probably meant to be: these are not missing too. */
    private final Set<String> meant = new HashSet<>();

    public Fields(Mapping mapping, Keys keys, Findings findings) {
        this.place = mapping.place();
        this.keys = keys;
        this.findings = findings;
        for (YamlValue.Entry entry : mapping.entries()) {
            Optional<String> id = keys.id(entry.key().text());
            if (id.isPresent()) {
                entries.put(id.get(), entry);
            } else {
                unknownKey(entry.key(), keys.labels(), findings).flatMap(keys::id).ifPresent(meant::add);
            }
        }
    }

    /** Reports a key that is none of the known ones; gives the one probably meant. */
    public static Optional<String> unknownKey(Scalar key, List<String> known, Findings findings) {
        Optional<String> nearest = Spelling.nearest(key.text(), known);
        findings.add(
                Code.KEY_UNKNOWN,
                key.place(),
                Messages.CASE,
                nearest.isPresent() ? "" : "far",
                "key",
                key.text(),
                "nearest",
                nearest.orElse(""),
                "expected",
                String.join(", ", known));
        return nearest;
    }

    public Optional<YamlValue> value(String id) {
        return Optional.ofNullable(entries.get(id)).map(YamlValue.Entry::value).filter(v -> !(v instanceof Scalar s && s.isEmpty()));
    }

    /** The value of a key as written, {@code ~} included. */
    public Optional<YamlValue> given(String id) {
        return Optional.ofNullable(entries.get(id))
                .map(YamlValue.Entry::value)
                .filter(v -> !(v instanceof Scalar s && s.text().isEmpty() && !s.quoted()));
    }

    /** The text of a key; a list or mapping there is a finding. */
    public Optional<Scalar> scalar(String id) {
        Optional<YamlValue> value = value(id);
        if (value.isPresent() && value.get().scalar().isEmpty()) {
            wrongKind(value.get(), Kinds.TEXT);
        }
        return value.flatMap(YamlValue::scalar);
    }

    public Optional<String> text(String id) {
        return scalar(id).map(Scalar::text);
    }

    /** An absolute address on the web. */
    public Optional<String> webAddress(String id) {
        Optional<Scalar> scalar = scalar(id);
        if (scalar.isPresent() && !isWebAddress(scalar.get().text())) {
            notAllowed(scalar.get(), id, "@expected.url");
            return Optional.empty();
        }
        return scalar.map(Scalar::text);
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** The text of a key that must be there; "" after the finding when it is not. */
    public String required(String id) {
        Optional<YamlValue> value = value(id);
        if (value.isEmpty() && !meant.contains(id)) {
            Place at = entries.containsKey(id) ? entries.get(id).key().place() : place;
            findings.add(Code.KEY_MISSING, at, "key", keys.label(id));
        }
        return text(id).orElse("");
    }

    /** A year in four digits. */
    public Optional<Integer> year(String id) {
        Optional<Scalar> scalar = scalar(id);
        if (scalar.isPresent() && !scalar.get().text().matches("\\d{4}")) {
            notAllowed(scalar.get(), id, "@expected.year");
            return Optional.empty();
        }
        return scalar.map(s -> Integer.valueOf(s.text()));
    }

    /** One of the words of a kind, as its id. */
    public Optional<String> choice(String id, Keys words) {
        return scalar(id).flatMap(s -> word(s, id, words));
    }

    public Optional<String> word(Scalar scalar, String id, Keys words) {
        Optional<String> word = words.id(scalar.text());
        if (word.isEmpty()) {
            notAllowed(scalar, id, String.join(" | ", words.labels()));
        }
        return word;
    }

    /** The scalars of a list; a single scalar counts as a list of one. */
    public List<Scalar> scalars(String id) {
        List<Scalar> scalars = new ArrayList<>();
        for (YamlValue item : items(id)) {
            if (item instanceof Scalar s) {
                scalars.add(s);
            } else {
                wrongKind(item, Kinds.TEXT);
            }
        }
        return scalars;
    }

    /** Hands over each mapping of a list; a single mapping counts as a list of one. */
    public void eachMapping(String id, Consumer<Mapping> consumer) {
        for (YamlValue item : items(id)) {
            if (item instanceof Mapping mapping) {
                consumer.accept(mapping);
            } else {
                wrongKind(item, Kinds.MAPPING);
            }
        }
    }

    public Optional<Mapping> mapping(String id) {
        Optional<YamlValue> value = value(id);
        if (value.isPresent() && value.get().mapping().isEmpty()) {
            wrongKind(value.get(), Kinds.MAPPING);
        }
        return value.flatMap(YamlValue::mapping);
    }

    public Place place() {
        return place;
    }

    public void notAllowed(Scalar scalar, String id, String expected) {
        findings.add(
                Code.VALUE_NOT_ALLOWED, scalar.place(), "key", keys.label(id), "text", scalar.text(), "expected", expected);
    }

    public void wrongKind(YamlValue value, String expected) {
        findings.add(Kinds.wrong(value, expected));
    }

    private List<YamlValue> items(String id) {
        Optional<YamlValue> value = value(id);
        if (value.isEmpty()) {
            return List.of();
        }
        return value.get() instanceof Sequence sequence ? sequence.items() : List.of(value.get());
    }
}
