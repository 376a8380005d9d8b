package io.github.gouji.mistakes;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Language;
import io.github.gouji.mistakes.Fixture.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code explain} shows as an example is what a fixture provokes, in both languages. */
@Execution(ExecutionMode.CONCURRENT)
class ExplainExamplesTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/io/github/gouji/finding/explain/examples");

    @TempDir
    private Path base;

    @ParameterizedTest
    @EnumSource(Code.class)
    void isTakenFromTheFixture(Code code) throws IOException {
        Fixture fixture = Fixture.example(code.id());
        List<Finding> found = fixture.provoke(base).stream()
                .filter(f -> f.code() == code)
                .limit(1)
                .toList();
        for (Language language : Language.values()) {
            String example = shown(fixture) + "\n" + Said.of(found, base, language).text();
            new Golden(EXAMPLES.resolve(language.tag()).resolve(code.id() + ".txt")).check(example);
        }
    }

    /** The steps without the mark. */
    private static String shown(Fixture fixture) throws IOException {
        return Files.readString(fixture.folder().resolve("steps.txt")).replaceFirst("^# example\n", "");
    }
}
