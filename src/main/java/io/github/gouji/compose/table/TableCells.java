package io.github.gouji.compose.table;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.table.OfficialTable.Beside;
import io.github.gouji.view.table.OfficialTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The cells of one official table, and what is open about its rows. */
final class TableCells {
    private final ReportContext context;
    private final CheckedTable table;

    TableCells(ReportContext context, CheckedTable table) {
        this.context = context;
        this.table = table;
    }

    Cell cell(int index, String headers) {
        return cell(index, headers, List.of());
    }

    Cell cell(int index, String headers, List<Mark> more) {
        Figure figure = table.figures().get(index);
        ShownFigure shown = ShownFigure.of(figure);
        List<Mark> marks = context.marks().marks(table.form().cell(index), "");
        if (!more.isEmpty()) {
            marks = new ArrayList<>(marks);
            marks.addAll(more);
        }
        String note = figure.remark().note();
        return new Cell(
                CellAnchor.of(table.form().cell(index)),
                headers,
                shown.state(),
                shown.text(),
                marks,
                note.isEmpty() ? null : context.say("cell.remark", "remark", note));
    }

    /** Marks a row whose values are certain but not in which of several equal cells they were printed. */
    List<Mark> positionMarks(RowForm row) {
        return isPositionOpen(row)
                ? List.of(new Mark(Mark.Kind.POSITION, "#" + positionAnchor()))
                : List.of();
    }

    boolean isPositionOpen(RowForm row) {
        for (int open : table.doubts().positionOpen()) {
            if (open >= row.firstCell() && open < row.firstCell() + row.columns().size()) {
                return true;
            }
        }
        return false;
    }

    boolean isPositionOpen(int cell) {
        return table.doubts().positionOpen().contains(cell);
    }

    String positionAnchor() {
        return table.id() + "-position";
    }

    /** What is said beside a row about its numbers that no cell could be given; empty for most rows. */
    List<Beside> beside(int position, int span) {
        List<Published> numbers = table.doubts().unplaced().getOrDefault(position, List.of());
        return numbers.isEmpty()
                ? List.of()
                : List.of(new Beside(Integer.toString(span), unplaced("beside", position, numbers)));
    }

    /** The same of all rows at once, each named, for a table that is one printed row. */
    List<Beside> besideAll(int span) {
        List<String> texts = new ArrayList<>();
        table.doubts().unplaced().forEach((position, numbers) -> texts.add(unplaced("beside.row", position, numbers)));
        return texts.isEmpty() ? List.of() : List.of(new Beside(Integer.toString(span), String.join("", texts)));
    }

    private String unplaced(String key, int position, List<Published> numbers) {
        String printed = numbers.stream()
                .map(n -> ShownFigure.of(n).text())
                .collect(Collectors.joining(context.say("list.enum")));
        String row = table.form().rows().get(position).printedLabel();
        return context.say(key, "numbers", printed, "row", row);
    }
}
