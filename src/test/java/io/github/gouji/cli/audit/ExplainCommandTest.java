package io.github.gouji.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.cli.Main;
import io.github.gouji.finding.Code;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The command that explains a code. */
class ExplainCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource(Code.class)
    void explainsEveryCode(Code code) {
        assertThat(run("explain", code.id())).isZero();
        assertThat(text(out)).startsWith(code.id() + "  ").contains("    \u2192 ");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(run("explain", "cell-count", "--lang", "en")).isZero();
        assertThat(text(out)).startsWith("cell-count  error\nA row has more or fewer numbers than columns");
    }

    @Test
    void anUnknownCodeIsWrongUsageAndTheNearestIsNamed() {
        assertThat(run("explain", "identity-brokn", "--lang", "en")).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).isEqualTo("There is no code \"identity-brokn\". Did you mean identity-broken?\n");
    }

    @Test
    void withoutACodeItNamesAllOfThem() {
        assertThat(run("explain")).isEqualTo(2);
        assertThat(text(err)).contains("file-unreadable ", " output-edited");
    }

    private int run(String... arguments) {
        return Main.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath());
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
