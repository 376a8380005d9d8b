package io.github.gouji.data.table;

import io.github.gouji.archive.figure.Addition;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.Origin;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.data.CellNotes;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.RowForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a table as lines: what it is by id and by label, its number, its unit, what it is worth. */
final class FigureLines {
    /** Rows printed beyond the form have ids that are not permanent. */
    private static final String EXTRA = "extra_";

    private static final String VALUE = "value";
    private static final String PATH = "/";

    static final List<Column> COLUMNS = List.of(
            Column.key("row"),
            Column.key("column"),
            Column.text("group"),
            Column.key("label"),
            Column.text("column_label"),
            Column.of(VALUE, Column.Kind.NUMBER, false),
            Column.text("unit"),
            new Column("status", Column.Kind.TEXT, true, statuses()),
            new Column("origin", Column.Kind.TEXT, true, origins()),
            Column.text("note"));

    private final CellNotes notes;

    FigureLines(CellNotes notes) {
        this.notes = notes;
    }

    private static List<String> statuses() {
        return Arrays.stream(Status.values()).map(Status::id).toList();
    }

    private static List<String> origins() {
        return Arrays.stream(Origin.values()).map(Origin::id).toList();
    }

    /** Every cell in the form's order, then the rows beyond the form; each with a field for every column. */
    List<List<String>> of(CheckedTable table) {
        List<List<String>> lines = new ArrayList<>();
        for (int cell = 0; cell < table.form().cellCount(); cell++) {
            lines.add(line(table, cell));
        }
        List<Addition> additions = table.source().notes().additions();
        for (int i = 0; i < additions.size(); i++) {
            lines.add(line(EXTRA + (i + 1), additions.get(i)));
        }
        return lines;
    }

    private List<String> line(CheckedTable table, int cell) {
        RowForm row = table.form().rowOfCell(cell);
        ColumnForm column = table.form().columnOfCell(cell);
        Figure figure = table.figures().get(cell);
        String groups = row.groups().stream()
                .filter(g -> !g.id().equals(row.id()))
                .map(GroupForm::printedLabel)
                .collect(Collectors.joining(PATH));
        String heads = Stream.concat(column.heads().stream(), Stream.of(column.label()))
                .collect(Collectors.joining(PATH));
        return List.of(
                row.id(),
                column.id(),
                groups,
                row.printedLabel(),
                heads,
                number(figure.amount()),
                column.unit(),
                figure.status().id(),
                figure.origin().id(),
                note(table, cell));
    }

    private List<String> line(String id, Addition addition) {
        Figure figure = addition.figure();
        String note = Stream.concat(notes.of(figure).stream(), addition.into().stream())
                .collect(Collectors.joining("; "));
        return List.of(
                id,
                VALUE,
                "",
                addition.label(),
                "",
                number(figure.amount()),
                addition.unit().orElse(""),
                figure.status().id(),
                figure.origin().id(),
                note);
    }

    /** A row whose numbers could not be placed says them beside each of its cells. */
    private String note(CheckedTable table, int cell) {
        int position = table.form().rows().indexOf(table.form().rowOfCell(cell));
        List<Published> unplaced = table.doubts().unplaced().getOrDefault(position, List.of());
        List<String> said = new ArrayList<>(notes.of(table, cell).stream().toList());
        if (!unplaced.isEmpty()) {
            said.add(notes.unplaced(unplaced));
        }
        return String.join("; ", said);
    }

    static String number(Optional<BigDecimal> amount) {
        return amount.map(a -> a.signum() == 0 ? "0" : a.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
