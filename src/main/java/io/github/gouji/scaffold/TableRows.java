package io.github.gouji.scaffold;

import io.github.gouji.finding.Messages;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.LabelMatch;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every row of a table in the order of the form, each without a value, groups and columns as comments. */
final class TableRows {
    private static final String COMMENT = "# ";

    private final TableForm table;
    private final Optional<CarryOver> last;
    private final Messages words;
    private final int lastYear;
    private final boolean shared;
    private final StringBuilder out = new StringBuilder();

    TableRows(TableForm table, Optional<CarryOver> last, Messages words, int lastYear) {
        this.table = table;
        this.last = last;
        this.words = words;
        this.lastYear = lastYear;
        List<String> first = YearScaffold.labels(table.rows().get(0).columns());
        this.shared = table.rows().stream().allMatch(r -> YearScaffold.labels(r.columns()).equals(first));
    }

    String text() {
        columns();
        List<GroupForm> open = List.of();
        for (RowForm row : table.rows()) {
            for (int i = 0; i < row.groups().size(); i++) {
                if (i >= open.size() || !open.get(i).id().equals(row.groups().get(i).id())) {
                    open = List.of();
                    out.append(COMMENT).append(row.groups().get(i).printedLabel()).append('\n');
                }
            }
            open = row.groups();
            row(row);
        }
        return out.toString();
    }

    private void columns() {
        List<String> first = YearScaffold.labels(table.rows().get(0).columns());
        if (!shared) {
            out.append(COMMENT).append(words.text("columns.rule")).append('\n');
        } else if (first.size() > 1) {
            Map<String, String> holes = Map.of(
                    "count", String.valueOf(first.size()), "columns", list(first), "example", example(first.size()));
            out.append(COMMENT).append(words.text("columns.shared", holes)).append('\n');
        }
    }

    private void row(RowForm row) {
        out.append(key(row)).append(':');
        List<String> remarks = new ArrayList<>();
        if (!shared) {
            remarks.add(list(YearScaffold.labels(row.columns())));
        }
        last.flatMap(l -> l.of(table, row)).ifPresent(e -> remarks.add(suggestion(row, e)));
        if (!remarks.isEmpty()) {
            out.append("  ").append(COMMENT).append(String.join(words.text("remark.separator"), remarks));
        }
        out.append('\n');
    }

    private static String example(int count) {
        List<String> numbers = new ArrayList<>(Collections.nCopies(count, "0"));
        numbers.set(0, "1");
        numbers.set(count - 1, "1");
        return "[" + String.join(", ", numbers) + "]";
    }

    private String list(List<String> labels) {
        return String.join(words.text("separator"), labels);
    }

    /** The label alone where it is enough, else with its group. */
    private String key(RowForm row) {
        return table.labels().row(row.printedLabel()) instanceof LabelMatch.Exact ? row.printedLabel() : row.labelInGroup();
    }

    private String suggestion(RowForm row, CarryOver.Expected expected) {
        return words.text(
                expected.derived() ? "suggestion.derived" : "suggestion",
                Map.of("last", String.valueOf(lastYear), "values", values(row, expected)));
    }

    private static String values(RowForm row, CarryOver.Expected expected) {
        List<String> numbers = expected.values().stream().map(BigDecimal::toPlainString).toList();
        if (expected.columns().equals(row.columns())) {
            return numbers.size() == 1 ? numbers.get(0) : "[" + String.join(", ", numbers) + "]";
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.columns().size(); i++) {
            int at = expected.columns().indexOf(row.columns().get(i));
            cells.add(row.columns().get(i).label() + ": " + (at < 0 ? "…" : numbers.get(at)));
        }
        return "{" + String.join(", ", cells) + "}";
    }
}
