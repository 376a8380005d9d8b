package io.github.gouji.intake.label;

import io.github.gouji.finding.Findings;
import io.github.gouji.source.SourceText;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import io.github.gouji.source.YamlValue.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What published reports look like around the official words: titles, page chrome, signs. All of it is data. */
public final class Lexicon {
    private final Mapping root;
    private final String sentenceEnds;
    private final int longestCell;
    private final List<Pattern> chrome;
    private final List<Pattern> tableNotes;

    private Lexicon(Mapping root) {
        this.root = root;
        this.sentenceEnds = text("sentenceEnds");
        this.longestCell = Integer.parseInt(text("longestCell"));
        this.chrome = patterns("chrome");
        this.tableNotes = patterns("tableNotes");
    }

    /**
     * Reads the lexicon that comes with the program.
     *
     * @throws IllegalStateException if the resource is damaged
     */
    public static Lexicon load() {
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Findings findings = new Findings();
            return new Lexicon(YamlReader.readMapping(SourceText.of("lexicon.yaml", text), findings)
                    .orElseThrow(() -> new IllegalStateException(findings.list().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text holds the end of a sentence. */
    public boolean endsSentence(String text) {
        return text.chars().anyMatch(c -> sentenceEnds.indexOf(c) >= 0);
    }

    public int longestCell() {
        return longestCell;
    }

    /** Whether a whole line is the site's or the printer's. */
    public boolean isChrome(String line) {
        return matches(chrome, line);
    }

    /** Whether a text is a note that stands in tables without being a cell. */
    public boolean isTableNote(String text) {
        return matches(tableNotes, text);
    }

    private static boolean matches(List<Pattern> patterns, String line) {
        String text = line.strip();
        return text.length() < 200 && patterns.stream().anyMatch(p -> p.matcher(text).matches());
    }

    /** The words of a list. */
    public List<String> words(String list) {
        return texts(value(root, list));
    }

    public Pattern pattern(String name) {
        return Pattern.compile(text(name));
    }

    public String text(String name) {
        return ((Scalar) value(root, name)).text();
    }

    /** A list for each name of a table. */
    public Map<String, List<String>> lists(String table) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Entry entry : ((Mapping) value(root, table)).entries()) {
            lists.put(entry.key().text(), texts(entry.value()));
        }
        return Collections.unmodifiableMap(lists);
    }

    /** A text of a nested table, its names joined by a dot. */
    public String nested(String path) {
        Mapping at = root;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            at = (Mapping) value(at, names[i]);
        }
        return ((Scalar) value(at, names[names.length - 1])).text();
    }

    /** A sentence for content files with its holes filled. */
    public String sentence(String name, Map<String, String> words) {
        String text = nested("sentences." + name);
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    private List<Pattern> patterns(String list) {
        return words(list).stream().map(Pattern::compile).toList();
    }

    private static List<String> texts(YamlValue value) {
        List<String> texts = new ArrayList<>();
        ((Sequence) value).items().forEach(v -> texts.add(((Scalar) v).text()));
        return List.copyOf(texts);
    }

    private static YamlValue value(Mapping mapping, String key) {
        return mapping.entry(key).orElseThrow(() -> new IllegalStateException("lexicon: " + key)).value();
    }
}
