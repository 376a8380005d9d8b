package io.github.gouji.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of finding is provoked by a mistake of its own, and said in exactly the expected words. */
class MistakesTest {
    private static final int FOUND = 1;

    @TempDir
    private Path base;

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @Test
    void theGoodArchiveGivesNoFinding() throws IOException {
        Trees.copy(Fixture.GOOD, base);
        Fixture.Run run = Fixture.run(base, "check");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isZero();
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
        fixture.build(base);
        Fixture.Run text = Fixture.run(base, "check", "--lang", "zh");
        new Golden(fixture.folder().resolve("expected.txt")).check(text.out());
        Fixture.Run json = Fixture.run(base, "check", "--lang", "zh", "--format", "json");
        new Golden(fixture.folder().resolve("expected.json")).check(json.out());
        assertThat(text.out()).contains(" " + fixture.code() + ": ");
        boolean error = json.out().contains("\"severity\": \"" + Severity.ERROR.id() + "\"");
        assertThat(text.status()).isEqualTo(error ? FOUND : 0);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void leavesNoHoleOpen(Fixture fixture) throws IOException {
        fixture.build(base);
        for (String language : List.of("zh", "en")) {
            String said = Fixture.run(base, "check", "--lang", language).out();
            assertThat(said).doesNotContainPattern("(?<!\\{)\\{[a-zA-Z]+\\}").doesNotContainPattern("@[a-z]+\\.").doesNotContain("null");
        }
    }
}
