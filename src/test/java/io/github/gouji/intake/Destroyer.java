package io.github.gouji.intake;

import io.github.gouji.form.SectionForm;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.TableForm;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Prints a true report and destroys the print as scrapes, pasting and old systems do. */
final class Destroyer {
    /** How the tables are printed. */
    enum Shape {
        HTML,
        LINES,
        MERGED_LINES,
        PIPES,
        TABS
    }

    /** What the copy is and what it lost. */
    record Copy(byte[] bytes, String name, Shape shape, Map<String, Set<Integer>> lost, boolean guessable) {}

    private final FormLibrary forms;
    private final Random random;

    Destroyer(FormLibrary forms, Random random) {
        this.forms = forms;
        this.random = random;
    }

    /** @param share of the figures that are lost, each cell by chance */
    Copy destroy(TrueReport report, double share) {
        Shape shape = Shape.values()[random.nextInt(Shape.values().length)];
        boolean loseHeads = random.nextInt(4) == 0;
        boolean noise = random.nextBoolean();
        boolean lines = shape == Shape.LINES || shape == Shape.MERGED_LINES;
        boolean dropRepeated = share > 0 && shape == Shape.LINES && random.nextInt(6) == 0;
        Map<String, Set<Integer>> lost = new HashMap<>();
        StringBuilder text = new StringBuilder();
        paragraph(text, shape, "某某县人民政府" + report.year() + "年政府信息公开工作年度报告");
        for (SectionForm section : forms.form(report.formId()).orElseThrow().sections()) {
            if (section.number() == 0) {
                continue;
            }
            paragraph(text, shape, noise ? noisy(section.printedTitle()) : section.printedTitle());
            if (section.table().isEmpty()) {
                paragraph(text, shape, "本年度工作有序推进，共办理事项" + random.nextInt(900) + "件。");
                continue;
            }
            TableForm table = TrueReport.table(forms, report.formId(), section.table().get());
            Set<Integer> gone = new HashSet<>();
            lost.put(table.id(), gone);
            List<List<PrintedCell>> rows = new ArrayList<>();
            for (List<PrintedCell> row : OfficialPrint.rows(table, report.tables().get(table.id()), report.blankZeros())) {
                rows.add(damaged(row, share, loseHeads, noise, lines, gone));
            }
            print(text, shape, rows, dropRepeated, gone);
        }
        return new Copy(encoded(text.toString(), shape), "copy.txt", shape, lost, !lines || !report.blankZeros());
    }

    private List<PrintedCell> damaged(
            List<PrintedCell> row, double share, boolean loseHeads, boolean noise, boolean lines, Set<Integer> gone) {
        List<PrintedCell> left = new ArrayList<>();
        for (PrintedCell cell : row) {
            boolean blank = cell.isFigure() && cell.text().isEmpty();
            boolean lose = cell.isFigure() && random.nextDouble() < share || blank && lines;
            if (lose) {
                gone.add(cell.figure());
            } else if (!(cell.scaffold() && loseHeads)) {
                left.add(noise && !cell.isFigure() ? cell.saying(noisy(cell.text())) : cell);
            }
        }
        return left;
    }

    private String noisy(String label) {
        String text = label;
        if (random.nextBoolean()) {
            text = text.replace('（', '(').replace('）', ')').replace('：', ':').replace('，', ',');
        }
        if (random.nextInt(3) == 0) {
            text = text.replaceFirst("^(\\d)\\.", "$1、");
        }
        if (random.nextInt(3) == 0) {
            text = text.replace('“', '"').replace('”', '"');
        }
        if (random.nextInt(4) == 0 && text.length() > 4) {
            int at = 2 + random.nextInt(text.length() - 3);
            text = text.substring(0, at) + '\u3000' + text.substring(at);
        }
        return text;
    }

    private static void paragraph(StringBuilder text, Shape shape, String words) {
        text.append(shape == Shape.HTML ? "<p>" + words + "</p>\n" : words + "\n\n");
    }

    private void print(
            StringBuilder text, Shape shape, List<List<PrintedCell>> rows, boolean dropRepeated, Set<Integer> gone) {
        if (shape == Shape.HTML) {
            html(text, rows);
            return;
        }
        String before = "";
        for (List<PrintedCell> row : rows) {
            if (row.isEmpty()) {
                continue;
            }
            if (shape == Shape.PIPES || shape == Shape.TABS) {
                String bar = shape == Shape.PIPES ? " | " : "\t";
                text.append(String.join(bar, row.stream().map(PrintedCell::text).toList()))
                        .append(shape == Shape.PIPES ? " |" : "")
                        .append('\n');
                continue;
            }
            for (PrintedCell cell : row) {
                if (dropRepeated && cell.isFigure() && cell.text().equals(before)) {
                    gone.add(cell.figure());
                    continue;
                }
                before = cell.text();
                boolean merge = shape == Shape.MERGED_LINES && cell.isFigure() && random.nextInt(3) > 0;
                boolean broken = !cell.isFigure() && cell.text().length() > 9 && random.nextInt(6) == 0;
                if (merge && text.charAt(text.length() - 1) == '\n') {
                    text.setLength(text.length() - 1);
                    text.append("  ");
                }
                text.append(broken ? cell.text().substring(0, 5) + "\n" + cell.text().substring(5) : cell.text())
                        .append('\n');
            }
        }
        text.append('\n');
    }

    private static void html(StringBuilder text, List<List<PrintedCell>> rows) {
        text.append("<table border=1>");
        for (List<PrintedCell> row : rows) {
            text.append("<tr>");
            for (PrintedCell cell : row) {
                text.append("<td colspan=\"").append(cell.columns()).append("\" rowspan=\"").append(cell.rows()).append("\"><p><span>");
                String said = cell.text().isEmpty() ? "&nbsp;" : cell.text();
                int cut = said.length() > 6 ? 3 : 0;
                text.append(said, 0, cut).append("</span><span>").append(said.substring(cut)).append("</span></p></td>");
            }
            text.append("</tr>\n");
        }
        text.append("</table>\n");
    }

    private byte[] encoded(String text, Shape shape) {
        Charset charset = switch (random.nextInt(4)) {
            case 0 -> Charset.forName("GB18030");
            case 1 -> StandardCharsets.UTF_16;
            default -> StandardCharsets.UTF_8;
        };
        String head = switch (random.nextInt(3)) {
            case 0 -> "<meta charset=\"gb2312\">";
            case 1 -> "<meta charset=\"utf-8\">";
            default -> "";
        };
        String whole = shape == Shape.HTML ? "<html><head>" + head + "</head><body>\n" + text + "</body></html>" : text;
        return whole.getBytes(charset);
    }
}
