package io.github.gouji.compose.trend;

import io.github.gouji.compose.Wording;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.table.DataTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Explains the signs that occur in a table away from its report and that do not speak for themselves. */
public final class TableLegend {
    private final Wording words;

    public TableLegend(Wording words) {
        this.words = words;
    }

    /** A sentence for each kind of mark, then for each state of a cell. */
    public List<String> notes(List<DataTable.Cell> cells) {
        Set<CellState> states = EnumSet.noneOf(CellState.class);
        Set<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);
        for (DataTable.Cell cell : cells) {
            states.add(cell.state());
            cell.marks().forEach(mark -> marks.add(mark.kind()));
        }
        List<String> keys = new ArrayList<>();
        marks.forEach(kind -> keys.add("legend.mark." + kind.name().toLowerCase(Locale.ROOT)));
        states.forEach(state -> keys.add("legend." + state.name().toLowerCase(Locale.ROOT)));
        return keys.stream().flatMap(key -> words.maybe(key).stream()).toList();
    }
}
