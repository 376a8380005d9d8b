package io.github.gouji.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Both languages say the same things with the same holes. */
class WordsTest {
    private static final Pattern HOLE = Pattern.compile("\\{[a-z]+}");

    private final Words chinese = Words.ofDefault();
    private final Words english = Words.of("en").orElseThrow();

    @Test
    void theLanguagesHaveTheSameSentencesAndHoles() {
        assertThat(english.keys()).isEqualTo(chinese.keys());
        for (String key : chinese.keys()) {
            assertThat(holes(english.say(key))).as(key).isEqualTo(holes(chinese.say(key)));
        }
    }

    @Test
    void holesAreFilledAndOtherLanguagesAreNone() {
        assertThat(english.say("usage.too-many", "given", "extra")).contains("\"extra\"");
        assertThat(Words.of("fr")).isEmpty();
        assertThat(chinese.language()).isEqualTo("zh");
    }

    private static List<String> holes(String sentence) {
        return List.copyOf(new TreeSet<>(
                HOLE.matcher(sentence).results().map(MatchResult::group).toList()));
    }
}
