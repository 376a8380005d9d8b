package io.github.gouji.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One language's sentences with named holes ({@code {cell}}). Not {@code ResourceBundle} and not
 * {@code MessageFormat}: both follow the machine's locale, and the latter prints the year 2024 as 2,024.
 */
public final class Messages {
    /** The word of a finding that chooses among the sentences of its code and fills no hole. */
    public static final String CASE = "case";

    private final Map<String, String> texts;

    private Messages(Properties texts) {
        this.texts = new HashMap<>();
        texts.forEach((key, text) -> this.texts.put((String) key, (String) text));
    }

    /** The sentences of the findings. */
    public static Messages of(Language language) {
        return load(Messages.class, "messages/" + language.tag() + ".properties");
    }

    /**
     * Reads a UTF-8 properties file beside a class.
     *
     * @throws UncheckedIOException if the file is not there, which is a mistake of the build
     */
    public static Messages load(Class<?> beside, String name) {
        Properties texts = new Properties();
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name + " beside " + beside.getName());
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(texts);
    }

    /** What is wrong; numbers that belong to a person are covered, whatever the finding quotes. */
    public String message(Finding finding) {
        return PersonalNumbers.covered(sentence(finding, ".message"));
    }

    /** What to do about it; covered as the message. */
    public String hint(Finding finding) {
        return PersonalNumbers.covered(sentence(finding, ".hint"));
    }

    /** A code may have other sentences for a special case, which the finding names in its word {@code case}. */
    private String sentence(Finding finding, String part) {
        String usual = finding.code().id() + part;
        String special = usual + "." + finding.words().getOrDefault(CASE, "");
        return text(texts.containsKey(special) ? special : usual, finding.words());
    }

    public String severity(Severity severity) {
        return text("severity." + severity.id(), Map.of());
    }

    /** The sentence of a key with its holes filled; a hole without filling stays visible. */
    public String text(String key, Map<String, String> words) {
        return fill(pattern(key), filledFrom(words));
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    private String pattern(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /**
     * The sentence of a key, as {@link #text(String, Map)}.
     *
     * @param holes names and fillings in turn
     */
    public String say(String key, String... holes) {
        return fill(pattern(key), name -> {
            for (int i = 0; i + 1 < holes.length; i += 2) {
                if (holes[i].equals(name)) {
                    return Optional.of(holes[i + 1]);
                }
            }
            return Optional.empty();
        });
    }

    private static Function<String, Optional<String>> filledFrom(Map<String, String> words) {
        return name -> Optional.ofNullable(words.get(name));
    }

    /** A filling that begins with {@code @} and names a text of this catalogue is that text, filled in turn. */
    private String word(String filling, Function<String, Optional<String>> words) {
        return filling.startsWith("@")
                ? find(filling.substring(1)).map(text -> fill(text, words)).orElse(filling)
                : filling;
    }

    private String fill(String pattern, Function<String, Optional<String>> words) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        StringBuilder out = new StringBuilder(2 * pattern.length());
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                return out.append(pattern, at, pattern.length()).toString();
            }
            Optional<String> filling = words.apply(pattern.substring(open + 1, close));
            out.append(pattern, at, open);
            if (filling.isPresent()) {
                out.append(word(filling.get(), words));
            } else {
                out.append(pattern, open, close + 1);
            }
            at = close + 1;
        }
        return out.toString();
    }
}
