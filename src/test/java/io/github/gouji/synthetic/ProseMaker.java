package io.github.gouji.synthetic;

import io.github.gouji.form.SectionForm;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.RowForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes the prose of a report: general sentences, and figures bound to what the tables print. */
final class ProseMaker {
    private static final List<String> FREE =
            List.of("1-overview", "2-proactive", "3-requests", "4-disputes", "5-problems", "6-other");

    private final Phrases phrases;
    private final String body;
    private final SyntheticReport report;
    private final Optional<SyntheticReport> before;
    private final SplittableRandom random;

    ProseMaker(
            Phrases phrases,
            String body,
            SyntheticReport report,
            Optional<SyntheticReport> before,
            SplittableRandom random) {
        this.phrases = phrases;
        this.body = body;
        this.report = report;
        this.before = before;
        this.random = random;
    }

    /** Markdown by file name; an excerpt lacks some of the sections. */
    Map<String, String> make(boolean excerpt) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("0-preamble.md", "本报告由" + body + "编制。" + phrases.pick("preamble", random) + "\n");
        List<SectionForm> sections =
                report.form().sections().stream().filter(s -> s.number() > 0).toList();
        for (SectionForm section : sections) {
            if (!excerpt || random.nextInt(3) > 0) {
                files.put(section.stem() + ".md", section(section.id()));
            }
        }
        for (String stem : sections.isEmpty() ? FREE : List.<String>of()) {
            String id = stem.substring(2);
            files.put(stem + ".md", "# " + phrases.pick(id + "heading", random) + "\n\n" + section(id));
        }
        return files;
    }

    private String section(String id) {
        StringBuilder text = new StringBuilder();
        switch (id) {
            case "overview" -> {
                text.append(paragraph("overview", 6)).append("\n\n");
                for (String item : phrases.some("item", 5, random)) {
                    text.append("- ").append(item).append('\n');
                }
                text.append('\n').append(paragraph("overview", 6)).append("\n\n").append(paragraph("overview", 5));
            }
            case "problems" -> text.append(paragraph("problem", 4))
                    .append("\n\n")
                    .append(paragraph("remedy", 6));
            case "other" -> text.append(paragraph("other", 2));
            default -> text.append(paragraph("overview", 2)).append(bound(id));
        }
        return text.append('\n').toString();
    }

    private String paragraph(String list, int sentences) {
        return String.join("", phrases.some(list, sentences, random));
    }

    private String bound(String tableId) {
        List<SyntheticTable> tables = report.table(tableId).map(List::of).orElse(List.of());
        StringBuilder text = new StringBuilder("\n\n据本报告所附的表：");
        List<String> clauses = new ArrayList<>();
        for (SyntheticTable table : tables) {
            for (int i = 0; i < 4; i++) {
                figure(table).ifPresent(clauses::add);
            }
            group(table).ifPresent(clauses::add);
            yearBefore(table).ifPresent(clauses::add);
        }
        return clauses.isEmpty() ? "" : text.append(String.join("；", clauses)).append('。').toString();
    }

    private Optional<String> figure(SyntheticTable table) {
        int index = random.nextInt(table.cells().size());
        return isBindable(table, index)
                ? Optional.of(name(table, index) + "为{{" + path(table, index) + "}}")
                : Optional.empty();
    }

    /** A group as a whole, where everything in it is printed. */
    private Optional<String> group(SyntheticTable table) {
        for (GroupForm group : table.form().groups()) {
            List<RowForm> rows = table.form().summedRowsOf(group);
            ColumnForm column = rows.isEmpty() ? null : rows.get(0).columns().get(rows.get(0).columns().size() - 1);
            boolean printed = column != null && !group.numbered() && rows.stream().allMatch(r -> {
                var index = table.form().cellIndex(r.id(), column.id());
                return index.isPresent() && isBindable(table, index.getAsInt());
            });
            if (printed && random.nextInt(3) == 0) {
                String path = table.form().file() + "/" + group.printedLabel() + "/" + column.label();
                return Optional.of("“" + group.label() + "”各项的“" + column.label() + "”共计{{" + path + "}}");
            }
        }
        return Optional.empty();
    }

    private Optional<String> yearBefore(SyntheticTable table) {
        Optional<SyntheticTable> earlier = before.flatMap(b -> b.table(table.id()));
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        int index = random.nextInt(earlier.get().cells().size());
        return isBindable(earlier.get(), index)
                ? Optional.of("上年" + name(earlier.get(), index) + "为{{" + path(earlier.get(), index) + "@"
                        + before.get().year() + "}}")
                : Optional.empty();
    }

    private static boolean isBindable(SyntheticTable table, int index) {
        int position = table.form().rows().indexOf(table.form().rowOfCell(index));
        return table.cell(index).isNumber() && !table.inOrder().contains(position);
    }

    private static String name(SyntheticTable table, int index) {
        String row = table.form().rowOfCell(index).label();
        return "“" + row + "”的“" + table.form().columnOfCell(index).label() + "”";
    }

    private static String path(SyntheticTable table, int index) {
        RowForm row = table.form().rowOfCell(index);
        return table.form().file() + "/" + ContentWriter.label(table.form(), row) + "/"
                + table.form().columnOfCell(index).label();
    }
}
