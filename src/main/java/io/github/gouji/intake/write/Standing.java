package io.github.gouji.intake.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.finding.Findings;
import io.github.gouji.source.SourceText;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * What the report.yaml that is there already says about the report.
 *
 * @param withheld the word of a state that keeps the report from being published
 * @param excerpt whether it says that the report is held in parts only
 */
public record Standing(Optional<String> withheld, boolean excerpt) {
    private static final List<String> WITHHELD = List.of("draft", "withdrawn");

    public Standing {
        requireNonNull(withheld, "withheld");
    }

    public static Standing of(String text, Vocabulary vocabulary) {
        Optional<Mapping> root = YamlReader.readMapping(SourceText.of("report.yaml", text), new Findings());
        Vocabulary.Keys states = vocabulary.words("state");
        Optional<String> withheld = WITHHELD.stream()
                .map(states::label)
                .filter(word -> root.isPresent() ? says(root.get(), "state", word, vocabulary) : saysSomewhere(text, word))
                .findFirst();
        String part = vocabulary.words("extent").label("excerpt");
        return new Standing(withheld, root.isPresent() && says(root.get(), "extent", part, vocabulary));
    }

    private static boolean says(Mapping root, String key, String word, Vocabulary vocabulary) {
        return root.entry(vocabulary.keys("report").label(key))
                .flatMap(e -> e.value().scalar())
                .map(YamlValue.Scalar::text)
                .filter(word::equals)
                .isPresent();
    }

    /** In a file that is no YAML any more, a line with the word and without a remark counts as well. */
    private static boolean saysSomewhere(String text, String word) {
        return text.lines().anyMatch(l -> !l.strip().startsWith("#") && l.contains(word));
    }
}
