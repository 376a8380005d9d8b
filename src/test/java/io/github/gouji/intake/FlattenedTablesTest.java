package io.github.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.TableForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as programs that turn pages into text leave them: bars, empty cells of merged ones, cells broken over lines. */
class FlattenedTablesTest {
    private static final List<String> TABLES = List.of("proactive", "requests", "disputes");

    @TempDir
    Path folder;

    private final FormLibrary forms = FormLibrary.builtIn();

    @Test
    void aBarBehindEachCellOnALineOfItsOwn() throws IOException {
        assertAll(rows -> rows.stream()
                .map(row -> cells(row, c -> c.text().isEmpty() ? "|\n" : c.text() + " |\n") + padding(row, "\n"))
                .collect(Collectors.joining()));
    }

    @Test
    void barsOnLinesOfTheirOwn() throws IOException {
        assertAll(rows -> rows.stream()
                .flatMap(List::stream)
                .map(c -> c.text().isEmpty() ? "" : c.text() + "\n")
                .collect(Collectors.joining("|\n", "", "|\n")));
    }

    @Test
    void rowsThatBeginWithABarAndBreakInEachCell() throws IOException {
        assertAll(rows -> rows.stream()
                .map(row -> "| " + cells(row, c -> c.text().isEmpty() ? "| " : "\n " + c.text() + "  | ")
                        + padding(row, "") + "\n")
                .collect(Collectors.joining()));
    }

    @Test
    void wholeRowsWithTheEmptyCellsOfMergedOnesBehind() throws IOException {
        assertAll(rows -> rows.stream()
                .map(row -> row.stream().map(PrintedCell::text).collect(Collectors.joining(" | ")) + " | "
                        + padding(row, "") + "\n")
                .collect(Collectors.joining()));
    }

    @Test
    void aGridWithTheEmptyCellsOfMergedOnesBeforeTheFigures() throws IOException {
        assertAll(rows -> laid(rows, false).stream()
                .map(row -> "| " + String.join(" | ", row) + " |\n")
                .collect(Collectors.joining()));
    }

    @Test
    void aGridByTabs() throws IOException {
        assertAll(rows -> laid(rows, false).stream()
                .map(row -> String.join("\t", row) + "\n")
                .collect(Collectors.joining()));
    }

    @Test
    void aGridThatRepeatsMergedCells() throws IOException {
        assertAll(rows -> laid(rows, true).stream()
                .map(row -> "| " + String.join(" | ", row) + " |\n")
                .collect(Collectors.joining()));
    }

    private void assertAll(Function<List<List<PrintedCell>>, String> print) throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            TrueReport report = TrueReport.random(forms, new Random(seed), false);
            for (boolean blank : new boolean[] {false, true}) {
                for (boolean totals : new boolean[] {true, false}) {
                    assertSame(report, blank, totals, imported(page(report, blank, totals, print), report.year()));
                }
            }
        }
    }

    private String page(
            TrueReport report, boolean blank, boolean totals, Function<List<List<PrintedCell>>, String> print) {
        StringBuilder page = new StringBuilder("某县" + report.year() + "年政府信息公开工作年度报告\n");
        for (String id : TABLES) {
            TableForm form = TrueReport.table(forms, report.formId(), id);
            long[] figures = report.tables().get(id);
            List<List<PrintedCell>> rows = OfficialPrint.rows(form, figures, blank).stream()
                    .map(row -> row.stream()
                            .map(c -> isOpenTotal(form, c, totals) ? c.saying("") : c)
                            .toList())
                    .toList();
            page.append(form.title()).append('\n').append(print.apply(rows)).append('\n');
        }
        return page.append("五、存在的主要问题及改进情况\n公开的内容还不够细。\n").toString();
    }

    /** Many a report leaves the totals of the single results blank. */
    private static boolean isOpenTotal(TableForm form, PrintedCell cell, boolean totals) {
        return !totals
                && cell.isFigure()
                && form.id().equals("requests")
                && form.columnOfCell(cell.figure()).id().equals("total")
                && cell.figure() > 14
                && cell.figure() < form.cellCount() - 14;
    }

    private static String cells(List<PrintedCell> row, Function<PrintedCell, String> each) {
        return row.stream().map(each).collect(Collectors.joining());
    }

    private static String padding(List<PrintedCell> row, String end) {
        int more = row.stream().mapToInt(c -> c.columns() - 1).sum();
        return more == 0 ? "" : "|".repeat(more) + end;
    }

    /** All cells of the grid; those that a merged cell covers empty, or saying the same. */
    private static List<List<String>> laid(List<List<PrintedCell>> rows, boolean again) {
        int width = rows.get(0).stream().mapToInt(PrintedCell::columns).sum();
        String[][] grid = new String[rows.size()][width];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (PrintedCell cell : rows.get(r)) {
                while (grid[r][column] != null) {
                    column++;
                }
                for (int i = 0; i < cell.rows() * cell.columns(); i++) {
                    boolean first = i == 0;
                    grid[r + i / cell.columns()][column + i % cell.columns()] = first || again ? cell.text() : "";
                }
            }
            for (int c = 0; c < width; c++) {
                grid[r][c] = grid[r][c] == null ? "" : grid[r][c];
            }
        }
        return Arrays.stream(grid).map(List::of).toList();
    }

    private Receipt.Written imported(String text, int year) throws IOException {
        Importer importer = new Importer(folder.resolve("content"), "content", forms, Vocabulary.load());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Receipt receipt =
                importer.run(new Request("page.txt", bytes, "body", OptionalInt.of(year), Optional.empty(), true));
        assertThat(receipt).isInstanceOf(Receipt.Written.class);
        return (Receipt.Written) receipt;
    }

    private void assertSame(TrueReport report, boolean blank, boolean totals, Receipt.Written written) {
        for (Map.Entry<String, long[]> table : report.tables().entrySet()) {
            TableForm form = TrueReport.table(forms, report.formId(), table.getKey());
            List<String> truth = new ArrayList<>();
            OfficialPrint.rows(form, table.getValue(), blank).stream()
                    .flatMap(List::stream)
                    .filter(PrintedCell::isFigure)
                    .forEach(c -> truth.add(isOpenTotal(form, c, totals) ? "" : c.text().replace(",", "")));
            List<String> read = written.report().table(table.getKey()).orElseThrow().source().cells().stream()
                    .map(c -> c instanceof Figure.Blank ? "" : c.amount().map(a -> a.toPlainString()).orElse("?"))
                    .toList();
            assertThat(read).as(form.id()).isEqualTo(truth);
        }
    }
}
