package io.github.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Table three run together, a line a row or all in one line, with a column too many or in another order. */
class RunTogetherTest {
    @TempDir
    Path folder;

    private final FormLibrary forms = FormLibrary.builtIn();

    /** A row: its label, and its figures in printed order. */
    private record Line(String label, List<String> figures) {
        String by(String afterLabel, String between) {
            return label + afterLabel + String.join(between, figures);
        }
    }

    @Test
    void aLineARow() throws IOException {
        for (String space : List.of(" ", "    ", "　")) {
            assertOpen(0, lines -> lines.stream().map(l -> l.by(space, space)).collect(Collectors.joining("\n")));
        }
    }

    @Test
    void theWholeTableInOneLine() throws IOException {
        assertOpen(0, lines -> lines.stream().map(l -> l.by(" ", " ")).collect(Collectors.joining(" ")));
    }

    @Test
    void theFirstFigureGluedToItsLabel() throws IOException {
        assertOpen(0, lines -> lines.stream().map(l -> l.by("：", " ")).collect(Collectors.joining("\n")));
    }

    @Test
    void theTotalInFront() throws IOException {
        assertOpen(0, true, lines -> lines.stream().map(l -> {
            List<String> turned = new ArrayList<>(l.figures().subList(6, 7));
            turned.addAll(l.figures().subList(0, 6));
            return new Line(l.label(), turned).by(" ", " ");
        }).collect(Collectors.joining("\n")));
    }

    /** Nothing tells which figure the form does not know, or where one figure ends. */
    @Test
    void aColumnTooManyOrNoSpaceIsLeftOpen() throws IOException {
        assertOpen(1, lines -> lines.stream().map(l -> l.by(" ", " ") + " 12.5").collect(Collectors.joining("\n")));
        assertOpen(1, lines -> lines.stream().map(l -> l.by("", "")).collect(Collectors.joining("\n")));
        assertOpen(1, lines -> lines.stream().map(l -> l.by("：", "，")).collect(Collectors.joining("\n")));
    }

    private void assertOpen(double share, Function<List<Line>, String> print) throws IOException {
        assertOpen(share, false, print);
    }

    private void assertOpen(double share, boolean totalFirst, Function<List<Line>, String> print) throws IOException {
        int open = 0;
        int cells = 0;
        for (int seed = 0; seed < 4; seed++) {
            TrueReport report = TrueReport.random(forms, new Random(seed), false);
            TableForm form = TrueReport.table(forms, report.formId(), "requests");
            long[] truth = report.tables().get("requests");
            String table = print.apply(lines(form, truth));
            List<Figure> read = imported(heads(form, totalFirst), table, report.year());
            for (int i = 0; i < truth.length; i++) {
                boolean stated = i < read.size() && read.get(i).amount().isPresent();
                open += stated ? 0 : 1;
                cells++;
                if (stated) {
                    assertThat(read.get(i).amount().get().longValueExact()).as("seed " + seed + " cell " + i).isEqualTo(truth[i]);
                }
            }
        }
        assertThat((double) open / cells).isEqualTo(share);
    }

    private static List<Line> lines(TableForm form, long[] truth) {
        List<Line> lines = new ArrayList<>();
        int cell = 0;
        for (RowForm row : form.rows()) {
            List<String> figures = new ArrayList<>();
            for (int i = 0; i < row.columns().size(); i++) {
                figures.add(String.valueOf(truth[cell++]));
            }
            lines.add(new Line(row.printedLabel(), figures));
        }
        return lines;
    }

    private static String heads(TableForm form, boolean totalFirst) {
        List<String> labels = new ArrayList<>(form.rows().get(0).columns().stream().map(ColumnForm::label).toList());
        if (totalFirst) {
            labels.add(0, labels.remove(6));
        }
        return String.join(" ", labels);
    }

    private List<Figure> imported(String heads, String table, int year) throws IOException {
        String text = "某县" + year + "年政府信息公开工作年度报告\n一、总体情况\n做了许多工作。\n三、收到和处理政府信息公开申请情况\n"
                + heads + "\n" + table + "\n五、存在的主要问题及改进情况\n公开的内容还不够细。\n";
        Importer importer = new Importer(folder.resolve("content"), "content", forms, Vocabulary.load());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Receipt receipt =
                importer.run(new Request("page.txt", bytes, "body", OptionalInt.of(year), Optional.empty(), true));
        assertThat(receipt).isInstanceOf(Receipt.Written.class);
        return ((Receipt.Written) receipt).report().table("requests").map(t -> t.figures()).orElse(List.of());
    }
}
