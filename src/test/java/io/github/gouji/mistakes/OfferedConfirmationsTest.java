package io.github.gouji.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line that a message offers for report.yaml, pasted as it is, confirms what the message says and nothing else. */
class OfferedConfirmationsTest {
    private static final String KEY = "确认: [";

    @TempDir
    private Path folder;

    @Test
    void eachWorksWhenPasted() throws IOException {
        Set<String> tried = new TreeSet<>();
        int number = 0;
        for (Fixture fixture : fixtures()) {
            Path base = folder.resolve("f" + number++);
            List<Finding> before = fixture.provoke(base);
            for (Finding finding : before) {
                String line = finding.words().getOrDefault("confirm", "");
                boolean offered = line.startsWith(KEY) && finding.code().id().equals(fixture.code()) && !finding.isError();
                if (offered && tried.add(fixture.name())) {
                    paste(line, reportOf(finding, base));
                    List<Finding> after = Fixture.inspect(base);
                    assertThat(after).as(fixture.name()).extracting(Finding::code).doesNotContain(Code.CONFIRMATION_UNUSED);
                    assertThat(after).as(fixture.name()).doesNotContain(finding).hasSizeLessThan(before.size());
                    assertThat(before).as(fixture.name()).containsAll(after);
                }
            }
        }
        Set<String> codes = tried.stream().map(n -> n.split("/")[0]).collect(Collectors.toSet());
        assertThat(codes).contains(
                "claim-contradicted", "claim-share", "figure-jump", "link-broken", "section-empty", "template-leftover",
                "text-repeated", "year-missing");
    }

    /** One for each code that can be confirmed, and those whose place is an unusual one. */
    private static List<Fixture> fixtures() throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        for (Code code : Code.values()) {
            if (code.isConfirmable()) {
                fixtures.add(Fixture.example(code.id()));
            }
        }
        Fixture.all().stream()
                .filter(f -> Set.of("section-empty/heading", "template-leftover/period").contains(f.name()))
                .forEach(fixtures::add);
        return fixtures;
    }

    private static Path reportOf(Finding finding, Path base) throws IOException {
        Path body = base.resolve("content").resolve(finding.subject().body());
        if (finding.subject().year() > 0) {
            return body.resolve(finding.subject().year() + "/report.yaml");
        }
        try (Stream<Path> files = Files.walk(body)) {
            return files.filter(f -> f.endsWith("report.yaml")).sorted().reduce((one, other) -> other).orElseThrow();
        }
    }

    /** At the end, so that no line moves. */
    private static void paste(String line, Path report) throws IOException {
        String text = Files.readString(report);
        assertThat(text).doesNotContain(KEY);
        Files.writeString(report, (text.endsWith("\n") ? "" : "\n") + line + "\n", StandardOpenOption.APPEND);
    }
}
