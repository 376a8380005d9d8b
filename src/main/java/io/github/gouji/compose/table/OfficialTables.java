package io.github.gouji.compose.table;

import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellNames;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.table.OfficialTable;
import io.github.gouji.view.table.OfficialTable.Grid;
import java.util.List;

/** Composes the official tables of a report. */
public final class OfficialTables {
    private final ReportContext context;

    public OfficialTables(ReportContext context) {
        this.context = context;
    }

    /** A table of a form, filled. */
    public OfficialTable compose(CheckedTable table) {
        TableForm form = table.form();
        String number = new CellNames(context).number(form);
        List<Grid> grids = grids(table, number);
        boolean remarksOnTable = form.layout() == Layout.GRID && !form.corner().isEmpty();
        return new OfficialTable(
                form.id(),
                remarksOnTable ? form.corner() : null,
                new Digest(context, table).sentences(),
                grids,
                new Footnotes(context, table).notes(grids));
    }

    private List<Grid> grids(CheckedTable table, String number) {
        TableForm form = table.form();
        String key = number.isEmpty() ? "caption.table" : "caption.numbered";
        String caption =
                context.say(key, "number", number, "caption", form.caption(), "year", "" + context.year());
        return switch (form.layout()) {
            case BLOCKS -> new RowGrids(context, table).blocks(number);
            case STRIP -> List.of(new StripGrid(context, table).grid(caption));
            case GRID, LIST -> List.of(new RowGrids(context, table).whole(caption));
        };
    }
}
