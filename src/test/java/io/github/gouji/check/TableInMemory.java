package io.github.gouji.check;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Blank;
import io.github.gouji.archive.figure.Figure.Missing;
import io.github.gouji.archive.figure.Figure.NotApplicable;
import io.github.gouji.archive.figure.Figure.NotHeld;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.archive.figure.Remark;
import io.github.gouji.archive.figure.TableNotes;
import io.github.gouji.finding.Place;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.synthetic.SyntheticCell;
import io.github.gouji.synthetic.SyntheticTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the tables that reading would make, without the detour through files. */
final class TableInMemory {
    private static final Place PLACE = new Place("table.yaml", 1, 1);

    private TableInMemory() {}

    static FilledTable of(SyntheticTable table) {
        List<Figure> cells = new ArrayList<>();
        Map<Integer, List<Published>> inOrder = new LinkedHashMap<>();
        for (int position = 0; position < table.form().rows().size(); position++) {
            RowForm row = table.form().rows().get(position);
            List<Published> numbers = new ArrayList<>();
            for (int i = 0; i < row.columns().size(); i++) {
                SyntheticCell cell = table.cell(row.firstCell() + i);
                boolean ordered = table.inOrder().contains(position);
                cells.add(ordered ? new Missing(PLACE) : figure(cell));
                if (ordered && cell.isNumber()) {
                    numbers.add(printed(cell.truth()));
                }
            }
            if (table.inOrder().contains(position)) {
                inOrder.put(position, numbers);
            }
        }
        TableNotes notes = new TableNotes(List.of(), List.of(), false, Optional.empty());
        return new FilledTable(table.form(), PLACE, cells, inOrder, notes);
    }

    /** The same table with another figure in one cell. */
    static FilledTable with(FilledTable table, int cell, Figure figure) {
        List<Figure> cells = new ArrayList<>(table.cells());
        cells.set(cell, figure);
        return new FilledTable(table.form(), table.place(), cells, table.inOrder(), table.notes());
    }

    static Published printed(BigDecimal value) {
        return new Published(value.toPlainString(), value, PLACE, Remark.NONE);
    }

    private static Figure figure(SyntheticCell cell) {
        return switch (cell.print()) {
            case NUMBER -> printed(cell.truth());
            case BLANK -> new Blank(PLACE);
            case LOST -> new Missing(PLACE);
            case SLASH -> new NotApplicable(PLACE);
            case ABSENT -> new NotHeld(PLACE);
        };
    }
}
