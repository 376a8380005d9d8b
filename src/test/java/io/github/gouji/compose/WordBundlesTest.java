package io.github.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Messages;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things. */
class WordBundlesTest {
    private static final Pattern HOLE = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @ValueSource(strings = {"frame", "report", "site", "service", "about", "changes", "compare", "search"})
    void sameKeysAndNoUnknownHoles(String bundle) {
        Messages chinese = Messages.load(FrameComposer.class, "words/" + bundle + ".zh-CN.properties");
        Messages english = Messages.load(FrameComposer.class, "words/" + bundle + ".en.properties");
        assertThat(english.keys()).isEqualTo(chinese.keys()).isNotEmpty();
        for (String key : chinese.keys()) {
            if (!key.equals("date")) {
                assertThat(holes(chinese.text(key))).as(key).containsAll(holes(english.text(key)));
            }
        }
    }

    private static TreeSet<String> holes(String text) {
        List<String> found = HOLE.matcher(text).results().map(r -> r.group()).toList();
        return new TreeSet<>(found);
    }
}
