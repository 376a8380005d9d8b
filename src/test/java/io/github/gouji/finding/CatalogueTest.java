package io.github.gouji.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both languages have every sentence of every code, with the same holes, and nothing that no code uses. */
class CatalogueTest {
    private static final Pattern HOLE = Pattern.compile("(?<!\\{)\\{[a-zA-Z]+\\}");
    private static final List<String> EXPLAINED = List.of("meaning", "source", "causes", "mend");

    private final Messages chinese = Messages.of(Language.ZH);
    private final Messages english = Messages.of(Language.EN);

    @Test
    void theLanguagesHaveTheSameSentencesWithTheSameHoles() {
        assertThat(english.keys()).isEqualTo(chinese.keys());
        for (String key : chinese.keys()) {
            assertThat(holes(english.text(key))).as(key).isEqualTo(holes(chinese.text(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasMessageAndHint(Code code) {
        assertThat(chinese.keys()).contains(code.id() + ".message", code.id() + ".hint");
    }

    @Test
    void everyMessageAndHintBelongsToACode() {
        List<String> codes = Arrays.stream(Code.values()).map(Code::id).toList();
        assertThat(chinese.keys())
                .filteredOn(k -> k.matches("(?!printer\\.).*\\.(?:message|hint)(?:\\..*)?"))
                .allSatisfy(k -> assertThat(codes).contains(k.substring(0, k.indexOf('.'))));
    }

    @Test
    void messagesAreSentencesWithoutPlacesOrExclamations() {
        for (Messages messages : List.of(chinese, english)) {
            for (String key : messages.keys()) {
                assertThat(messages.text(key)).as(key).isNotBlank().doesNotContain("\uFF01");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeIsExplainedInBothLanguages(Code code) {
        for (Language language : Language.values()) {
            Messages texts = Explanation.texts(language);
            for (String part : EXPLAINED) {
                assertThat(texts.find(code.id() + "." + part)).as(code.id() + "." + part).isPresent();
                assertThat(texts.text(code.id() + "." + part)).isNotBlank();
            }
            assertThat(Explanation.of(code, language).example()).contains(" " + code.id() + ": ");
        }
    }

    @Test
    void nothingElseIsExplained() {
        List<String> wanted = Arrays.stream(Code.values())
                .flatMap(c -> EXPLAINED.stream().map(part -> c.id() + "." + part))
                .toList();
        for (Language language : Language.values()) {
            assertThat(Explanation.texts(language).keys()).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void aSpecialCaseHasItsOwnSentences() {
        Place place = Place.of("content");
        Finding usual = Finding.of(Code.FILE_UNREADABLE, place, "detail", "x");
        Finding special = Finding.of(Code.FILE_UNREADABLE, place, Messages.CASE, "no-folder");
        Finding unheard = Finding.of(Code.FILE_UNREADABLE, place, Messages.CASE, "unheard-of", "detail", "x");
        assertThat(english.message(special)).isEqualTo("there is no such content folder");
        assertThat(english.message(unheard)).isEqualTo(english.message(usual)).contains("x");
        assertThat(english.text("severity.error", Map.of())).isEqualTo("error");
    }

    private static List<String> holes(String sentence) {
        return List.copyOf(new TreeSet<>(
                HOLE.matcher(sentence).results().map(MatchResult::group).toList()));
    }
}
