package io.github.gouji.claim.language;

import static java.util.Objects.requireNonNull;

import io.github.gouji.claim.language.Topic.Family;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words and patterns with which reports speak of their figures, compiled once. */
public final class ClaimLanguage {
    /** Topics of which some are required to make up a whole of one of the families. */
    public record Whole(Set<String> parts, Set<String> requires, Set<Family> of, boolean repeats) {
        public Whole {
            parts = Set.copyOf(parts);
            requires = Set.copyOf(requires);
            of = Set.copyOf(of);
        }
    }

    private static final int LONGEST_END = 16;

    private final NumberWords numbers;
    private final List<Topic> topics;
    private final Map<Character, List<Name>> names = new HashMap<>();
    private final List<Whole> wholes;
    private final Map<String, Pattern> patterns;
    private final Map<String, List<String>> lists;

    ClaimLanguage(
            NumberWords numbers,
            List<Topic> topics,
            List<Whole> wholes,
            Map<String, Pattern> patterns,
            Map<String, List<String>> lists) {
        this.numbers = requireNonNull(numbers, "numbers");
        this.topics = List.copyOf(topics);
        for (Topic topic : topics) {
            for (String word : topic.words()) {
                names.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>())
                        .add(new Name(word, topic));
            }
        }
        names.values().forEach(n -> n.sort(Comparator.comparingInt(x -> -x.word().length())));
        this.wholes = List.copyOf(wholes);
        this.patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
        this.lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    public static ClaimLanguage load() {
        return ClaimLanguageReader.read();
    }

    public NumberWords numbers() {
        return numbers;
    }

    /** All topics in the order in which they are tried. */
    public List<Topic> topics() {
        return topics;
    }

    public List<Whole> wholes() {
        return wholes;
    }

    public Pattern pattern(String name) {
        return Optional.ofNullable(patterns.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no pattern " + name));
    }

    public boolean finds(String name, String text) {
        return pattern(name).matcher(text).find();
    }

    /** As {@code finds} for a pattern that is only about the last few characters. */
    public boolean findsAtEnd(String name, String text) {
        return pattern(name)
                .matcher(text)
                .region(Math.max(0, text.length() - LONGEST_END), text.length())
                .find();
    }

    public boolean matches(String name, String text) {
        return pattern(name).matcher(text).matches();
    }

    public List<String> list(String name) {
        return Optional.ofNullable(lists.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no list " + name));
    }

    private record Name(String word, Topic topic) {}

    /** A topic named by the end of a text, with the length of its name. */
    public record Named(Topic topic, int length) {}

    /** The topic with the longest name with which a text ends. */
    public Optional<Named> namedAtEnd(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return names.getOrDefault(text.charAt(text.length() - 1), List.of()).stream()
                .filter(n -> text.endsWith(n.word()))
                .map(n -> new Named(n.topic(), n.word().length()))
                .findFirst();
    }
}
