package io.github.gouji.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stock of sentences from which prose is made: lists by name, sentences with holes that name other lists. */
final class Phrases {
    private static final Pattern HOLE = Pattern.compile("<([a-z]+)>");

    private final Map<String, List<String>> lists;

    private Phrases(Map<String, List<String>> lists) {
        this.lists = Collections.unmodifiableMap(lists);
    }

    static Phrases load() {
        try (InputStream in = Phrases.class.getResourceAsStream("prose.txt")) {
            Map<String, List<String>> lists = new LinkedHashMap<>();
            List<String> current = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("[")) {
                    current = lists.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
                } else if (!line.isBlank()) {
                    current.add(line);
                }
            }
            return new Phrases(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sentence of a list, its holes filled. */
    String pick(String list, SplittableRandom random) {
        List<String> sentences = lists.get(list);
        return fill(sentences.get(random.nextInt(sentences.size())), random);
    }

    /** Some sentences of a list in random order, none twice, their holes filled. */
    List<String> some(String list, int count, SplittableRandom random) {
        List<String> sentences = new ArrayList<>(lists.get(list));
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < count && !sentences.isEmpty()) {
            chosen.add(fill(sentences.remove(random.nextInt(sentences.size())), random));
        }
        return chosen;
    }

    private String fill(String sentence, SplittableRandom random) {
        Matcher matcher = HOLE.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            String word = name.equals("n")
                    ? String.valueOf(random.nextInt(2, 90))
                    : lists.get(name).get(random.nextInt(lists.get(name).size()));
            matcher.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        return matcher.appendTail(filled).toString();
    }
}
