package io.github.gouji.form.read;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.form.label.Nearest;
import io.github.gouji.source.Kinds;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import io.github.gouji.source.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one mapping of a form file; what is missing, unknown or of the wrong kind becomes a finding at its place. */
public final class FormFields {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Place place;
    private final Findings findings;

    private FormFields(List<Entry> entries, Place place, Findings findings) {
        entries.forEach(e -> this.entries.put(e.key().text(), e));
        this.place = place;
        this.findings = findings;
    }

    public static FormFields of(Mapping mapping, Findings findings) {
        return new FormFields(mapping.entries(), mapping.place(), findings);
    }

    /** A mapping, or a scalar standing for a mapping with that one key. */
    public static FormFields of(YamlValue value, String shortFor, Findings findings) {
        if (value instanceof Mapping mapping) {
            return of(mapping, findings);
        }
        Scalar key = new Scalar(shortFor, false, value.place());
        return new FormFields(List.of(new Entry(key, value)), value.place(), findings);
    }

    public Place place() {
        return place;
    }

    public Place place(String key) {
        return has(key) ? entries.get(key).value().place() : place;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** A text that must be there; "" after the finding if it is not. */
    public String text(String key) {
        Optional<String> text = optional(key);
        if (text.isEmpty() && !has(key)) {
            findings.add(Code.KEY_MISSING, place, "key", key);
        }
        return text.orElse("");
    }

    Optional<String> optional(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Scalar> scalar = value.get().scalar();
        if (scalar.isEmpty()) {
            wrongKind(value.get(), Kinds.TEXT);
        }
        return scalar.map(Scalar::text);
    }

    boolean flag(String key) {
        return choice(key, NO, List.of(YES, NO)).equals(YES);
    }

    /** One of the given words, or the fallback where the key is absent. */
    public String choice(String key, String fallback, List<String> allowed) {
        String text = optional(key).orElse(fallback);
        if (!allowed.contains(text)) {
            notAllowed(key, text, allowed);
            return fallback;
        }
        return text;
    }

    <E extends Enum<E>> E choice(String key, E fallback, E[] all) {
        List<String> words = Stream.of(all).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
        String word = choice(key, fallback.name().toLowerCase(Locale.ROOT), words);
        return all[words.indexOf(word)];
    }

    Optional<Integer> number(String key) {
        Optional<String> text = optional(key);
        if (text.isPresent() && !text.get().matches("\\d{1,4}")) {
            notAllowed(key, text.get(), List.of("0-9999"));
            return Optional.empty();
        }
        return text.map(Integer::valueOf);
    }

    /** The texts of a list, or of the one scalar standing for it; none where the key is absent. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlValue item : items(key)) {
            if (item instanceof Scalar scalar) {
                texts.add(scalar.text());
            } else {
                wrongKind(item, Kinds.TEXT);
            }
        }
        return texts;
    }

    public List<YamlValue> items(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        return value.get() instanceof Sequence list ? list.items() : List.of(value.get());
    }

    /** The entries of a mapping below this one; none where the key is absent. */
    public List<Entry> entries(String key) {
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        Optional<Mapping> mapping = value.get().mapping();
        if (mapping.isEmpty()) {
            wrongKind(value.get(), Kinds.MAPPING);
        }
        return mapping.map(Mapping::entries).orElse(List.of());
    }

    /** To be called when all keys were asked for: any other key is unknown. */
    public void done() {
        for (Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                Optional<String> nearest = Nearest.among(key, asked);
                findings.add(
                        Code.KEY_UNKNOWN,
                        entry.key().place(),
                        Messages.CASE,
                        nearest.isPresent() ? "" : "far",
                        "key",
                        key,
                        "nearest",
                        nearest.orElse(""),
                        "expected",
                        String.join(", ", asked));
            }
        }
    }

    private Optional<YamlValue> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    private void wrongKind(YamlValue value, String expected) {
        findings.add(Kinds.wrong(value, expected));
    }

    private void notAllowed(String key, String text, List<String> allowed) {
        findings.add(
                Code.VALUE_NOT_ALLOWED, place(key), "key", key, "text", text, "expected", String.join(", ", allowed));
    }
}
