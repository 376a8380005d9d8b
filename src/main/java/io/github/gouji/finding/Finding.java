package io.github.gouji.finding;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that is wrong or worth knowing: its permanent code, its place, the words that fill its message, what it
 * speaks of, and the other places that take part.
 */
public record Finding(
        Code code, Severity severity, Place place, Map<String, String> words, Subject subject, List<Place> related) {
    /** The order in which findings are printed: by place, then by code. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(f -> f.code().id())
            .thenComparing(f -> f.words().toString());

    public Finding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(place, "place");
        requireNonNull(subject, "subject");
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        related = List.copyOf(related);
    }

    /**
     * A finding with the severity of its code.
     *
     * @param words hole names and their fillings in turn
     */
    public static Finding of(Code code, Place place, String... words) {
        return new Finding(code, code.severity(), place, pairs(words), Subject.NONE, List.of());
    }

    public Finding about(Subject newSubject) {
        return new Finding(code, severity, place, words, newSubject, related);
    }

    public Finding with(Severity newSeverity) {
        return new Finding(code, newSeverity, place, words, subject, related);
    }

    public Finding alsoAt(List<Place> places) {
        return new Finding(code, severity, place, words, subject, places);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    private static Map<String, String> pairs(String... words) {
        if (words.length % 2 != 0) {
            throw new IllegalArgumentException("words come in pairs of hole and filling");
        }
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            map.put(words[i], words[i + 1]);
        }
        return map;
    }
}
