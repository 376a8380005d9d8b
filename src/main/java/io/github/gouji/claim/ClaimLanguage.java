package io.github.gouji.claim;

import static java.util.Objects.requireNonNull;

import io.github.gouji.claim.Topic.Family;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words and patterns with which reports speak of their figures, compiled once. */
final class ClaimLanguage {
    /** Topics of which some are required to make up a whole of one of the families. */
    record Whole(Set<String> parts, Set<String> requires, Set<Family> of, boolean repeats) {
        Whole {
            parts = Set.copyOf(parts);
            requires = Set.copyOf(requires);
            of = Set.copyOf(of);
        }
    }

    private final NumberWords numbers;
    private final List<Topic> topics;
    private final List<Topic> wordTopics;
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
        this.wordTopics = topics.stream().filter(t -> !t.words().isEmpty()).toList();
        this.wholes = List.copyOf(wholes);
        this.patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
        this.lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    static ClaimLanguage load() {
        return ClaimLanguageReader.read();
    }

    NumberWords numbers() {
        return numbers;
    }

    /** All topics in the order in which they are tried. */
    List<Topic> topics() {
        return topics;
    }

    List<Whole> wholes() {
        return wholes;
    }

    Pattern pattern(String name) {
        return Optional.ofNullable(patterns.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no pattern " + name));
    }

    boolean finds(String name, String text) {
        return pattern(name).matcher(text).find();
    }

    boolean matches(String name, String text) {
        return pattern(name).matcher(text).matches();
    }

    List<String> list(String name) {
        return Optional.ofNullable(lists.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no list " + name));
    }

    /** A topic named by the end of a text, with the length of its name. */
    record Named(Topic topic, int length) {}

    /** The topic with the longest name with which a text ends. */
    Optional<Named> namedAtEnd(String text) {
        Optional<Named> best = Optional.empty();
        for (Topic topic : wordTopics) {
            for (String word : topic.words()) {
                if (text.endsWith(word) && (best.isEmpty() || word.length() > best.get().length())) {
                    best = Optional.of(new Named(topic, word.length()));
                }
            }
        }
        return best;
    }
}
