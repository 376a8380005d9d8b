package io.github.gouji.archive.field;

import io.github.gouji.finding.Findings;
import io.github.gouji.source.SourceText;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of the content files, read from data: keys by kind of file, states, marks and patterns. */
public final class Vocabulary {
    private final Map<String, Keys> keys;
    private final Map<String, Keys> words;
    private final Map<String, List<String>> lists;
    private final Pattern date;
    private final Pattern yearInTitle;

    private Vocabulary(Mapping root) {
        this.keys = tables(mapping(root, "keys"));
        this.words = tables(mapping(root, "words"));
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String list : List.of("reserved_names", "leftovers", "leftover_endings", "leftover_beginnings")) {
            names.put(list, texts(root, list));
        }
        this.lists = Collections.unmodifiableMap(names);
        this.date = Pattern.compile(text(root, "date"));
        this.yearInTitle = Pattern.compile(text(root, "year_in_title"));
    }

    /**
     * Reads the vocabulary that comes with the program.
     *
     * @throws IllegalStateException if the resource is damaged
     */
    public static Vocabulary load() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Findings findings = new Findings();
            Optional<Mapping> root = YamlReader.readMapping(SourceText.of("vocabulary.yaml", text), findings);
            return new Vocabulary(root.orElseThrow(() -> new IllegalStateException(findings.list().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of one kind of mapping, such as {@code report} or {@code cell}. */
    public Keys keys(String kind) {
        return keys.get(kind);
    }

    /** The words of one kind of choice, such as {@code state}. */
    public Keys words(String kind) {
        return words.get(kind);
    }

    public boolean isReservedName(String name) {
        return lists.get("reserved_names").contains(name);
    }

    /** Whether a file name is one that systems and editors leave behind. */
    public boolean isLeftover(String name) {
        return lists.get("leftovers").contains(name)
                || lists.get("leftover_endings").stream().anyMatch(name::endsWith)
                || lists.get("leftover_beginnings").stream().anyMatch(name::startsWith);
    }

    public Pattern date() {
        return date;
    }

    public Pattern yearInTitle() {
        return yearInTitle;
    }

    /** Labels with their ids, in the order of the data. */
    public record Keys(Map<String, String> idByLabel) {
        public Keys {
            idByLabel = Collections.unmodifiableMap(new LinkedHashMap<>(idByLabel));
        }

        public Optional<String> id(String label) {
            return Optional.ofNullable(idByLabel.get(label));
        }

        /** The label of an id that the program knows. */
        public String label(String id) {
            for (Map.Entry<String, String> entry : idByLabel.entrySet()) {
                if (entry.getValue().equals(id)) {
                    return entry.getKey();
                }
            }
            throw new IllegalArgumentException("no word for " + id);
        }

        public List<String> labels() {
            return List.copyOf(idByLabel.keySet());
        }
    }

    private static Map<String, Keys> tables(Mapping mapping) {
        Map<String, Keys> tables = new LinkedHashMap<>();
        for (YamlValue.Entry entry : mapping.entries()) {
            Map<String, String> ids = new LinkedHashMap<>();
            for (YamlValue.Entry word : ((Mapping) entry.value()).entries()) {
                ids.put(((Scalar) word.value()).text(), word.key().text());
            }
            tables.put(entry.key().text(), new Keys(ids));
        }
        return Collections.unmodifiableMap(tables);
    }

    private static List<String> texts(Mapping root, String key) {
        return ((YamlValue.Sequence) value(root, key)).items().stream()
                .map(v -> ((Scalar) v).text())
                .toList();
    }

    private static String text(Mapping root, String key) {
        return ((Scalar) value(root, key)).text();
    }

    private static Mapping mapping(Mapping root, String key) {
        return (Mapping) value(root, key);
    }

    private static YamlValue value(Mapping root, String key) {
        return root.entry(key).orElseThrow().value();
    }
}
