package io.github.gouji.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Language;
import io.github.gouji.mistakes.Fixture.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of finding is provoked by a mistake of its own, and said in exactly the expected words. */
@Execution(ExecutionMode.CONCURRENT)
class MistakesTest {
    private static final Pattern OPEN_HOLE = Pattern.compile("(?<!\\{)\\{[a-zA-Z]+\\}");
    private static final Pattern UNRESOLVED = Pattern.compile("(?<!\\w)@[a-z]+\\.");

    @TempDir
    private Path base;

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @Test
    void theGoodArchiveGivesNoFinding() throws IOException {
        Trees.copy(Fixture.GOOD, base);
        assertThat(Said.of(Fixture.inspect(base), base, Language.ZH).text()).isEmpty();
    }

    @Test
    void everyCodeHasAMistakeAndEveryMistakeACode() {
        List<String> codes = Arrays.stream(Code.values()).map(Code::id).sorted().toList();
        List<String> provoked = fixtures().stream().map(Fixture::code).distinct().sorted().toList();
        assertThat(provoked).isEqualTo(codes);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isSaidAsExpected(Fixture fixture) throws IOException {
        List<Finding> findings = fixture.provoke(base);
        Said said = Said.of(findings, base, Language.ZH);
        new Golden(fixture.folder().resolve("expected.txt")).check(said.text());
        new Golden(fixture.folder().resolve("expected.json")).check(said.json());
        assertThat(said.text()).contains(" " + fixture.code() + ": ");
        Said english = Said.of(findings, base, Language.EN);
        for (String text : List.of(said.text(), english.text())) {
            assertThat(text).doesNotContainPattern(OPEN_HOLE).doesNotContainPattern(UNRESOLVED).doesNotContain("\u201cnull\u201d", "\"null\"");
        }
    }
}
