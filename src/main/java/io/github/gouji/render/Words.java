package io.github.gouji.render;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** The fixed words of the pages in one language. */
public final class Words {
    private final String language;
    private final Map<String, String> texts;

    Words(String language, Map<String, String> texts) {
        this.language = requireNonNull(language);
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** As in {@code lang}. */
    public String language() {
        return language;
    }

    /** The words behind a key that is known to exist. */
    public String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new NoSuchElementException("no word " + key + " in " + language);
        }
        return text;
    }

    /** All keys in the order of the file. */
    public Set<String> keys() {
        return texts.keySet();
    }

    Map<String, String> texts() {
        return texts;
    }
}
