package io.github.gouji.cli.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of the command line in one language, with named holes such as {@code {verb}}. */
public final class Words {
    /** The language of a run that asks for none. */
    public static final String DEFAULT_LANGUAGE = "zh";

    private static final Map<String, String> FILES = languages();

    private final String language;
    private final Properties texts;

    private Words(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The words of {@code zh} or {@code en}; empty for any other language. */
    public static Optional<Words> of(String language) {
        return Optional.ofNullable(FILES.get(language)).map(file -> new Words(language, read(file)));
    }

    /** The words a run falls back to. */
    public static Words ofDefault() {
        return of(DEFAULT_LANGUAGE).orElseThrow();
    }

    /** The languages that can be asked for, the default first. */
    public static List<String> choices() {
        return List.copyOf(FILES.keySet());
    }

    public String language() {
        return language;
    }

    /** The names of all sentences, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The sentence {@code key}; {@code holes} are names and values in turn. */
    public String say(String key, String... holes) {
        String text = requireNonNull(texts.getProperty(key), key);
        for (int i = 0; i < holes.length; i += 2) {
            text = text.replace('{' + holes[i] + '}', holes[i + 1]);
        }
        return text;
    }

    private static Map<String, String> languages() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(DEFAULT_LANGUAGE, "messages/zh-CN.properties");
        files.put("en", "messages/en.properties");
        return files;
    }

    /** Not through ResourceBundle: that one falls back to the locale of the machine. */
    private static Properties read(String file) {
        try (InputStream in = requireNonNull(Words.class.getResourceAsStream(file), file)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
