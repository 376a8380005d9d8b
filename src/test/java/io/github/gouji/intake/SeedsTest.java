package io.github.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.source.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Importing the published figures under {@code seeds/} gives the tables of the sample under {@code content/}. */
class SeedsTest {
    private static final List<String> OFFICIAL = List.of("proactive", "requests", "disputes");

    @TempDir
    Path folder;

    private final FormLibrary forms = FormLibrary.builtIn();
    private final Vocabulary vocabulary = Vocabulary.load();

    @ParameterizedTest
    @CsvSource({
        "suiping-2020.txt, suiping, 2020",
        "suqian-2023.csv, suqian, 2023",
        "suqian-2024.csv, suqian, 2024",
        "suqian-2025.csv, suqian, 2025",
        "shanghai-office-2019.csv, shanghai-office, 2019",
        "shanghai-office-2025.csv, shanghai-office, 2025"
    })
    void reproducesTheSample(String seed, String body, int year) throws IOException {
        Receipt.Written written = imported(seed, body, year);
        assertThat(written.findings()).noneMatch(Finding::isError);
        Report sample = sample(body, year);
        for (String table : OFFICIAL) {
            FilledTable expected = sample.table(table).orElseThrow();
            FilledTable read = written.report().table(table).orElseThrow().source();
            assertThat(read.form()).hasToString(expected.form().toString());
            assertThat(read.cells().stream().map(SeedsTest::said))
                    .as("%s %s", seed, table)
                    .containsExactlyElementsOf(expected.cells().stream().map(SeedsTest::said).toList());
            assertThat(inOrder(read)).isEqualTo(inOrder(expected));
        }
    }

    @Test
    void theOneCellALineReportDerivesItsLostCells() throws IOException {
        Receipt.Written written = imported("suiping-2020.txt", "suiping", 2020);
        Counts requests = Counts.of(written.report().table("requests").orElseThrow());
        assertThat(requests.cells()).isEqualTo(161);
        assertThat(requests.printed()).isEqualTo(145);
        assertThat(requests.lost()).isEqualTo(16);
        assertThat(requests.derived()).isEqualTo(16);
        assertThat(Counts.of(written.report().table("disputes").orElseThrow()).printed()).isEqualTo(15);
        assertThat(written.report().table("proactive").orElseThrow().doubts().unplaced()).hasSize(1);
    }

    private Receipt.Written imported(String seed, String body, int year) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds").resolve(seed));
        Importer importer = new Importer(folder.resolve("content"), "content", forms, vocabulary);
        Receipt receipt =
                importer.run(new Request(seed, bytes, body, OptionalInt.of(year), Optional.empty(), false));
        assertThat(receipt).isInstanceOf(Receipt.Written.class);
        return (Receipt.Written) receipt;
    }

    private Report sample(String body, int year) {
        ContentFolder content = ContentFolder.scan(Path.of("content"), "content", new Findings());
        return new ArchiveReader(forms, vocabulary).read(content).archive().body(body).orElseThrow().reports().stream()
                .filter(r -> r.year() == year)
                .findFirst()
                .orElseThrow();
    }

    /** What a cell says, wherever it is written. */
    private static String said(Figure figure) {
        String number = figure instanceof Figure.Published p ? p.lexeme() : "";
        return figure.status().id() + " " + number + figure.amount().map(a -> " " + a.stripTrailingZeros().toPlainString()).orElse("");
    }

    private static List<String> inOrder(FilledTable table) {
        return table.inOrder().entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue().stream().map(Figure.Published::lexeme).toList())
                .toList();
    }
}
