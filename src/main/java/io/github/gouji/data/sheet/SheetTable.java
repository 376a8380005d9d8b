package io.github.gouji.data.sheet;

import static java.util.Objects.requireNonNull;

import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.view.table.OfficialTable;

/** A table with the layout in which its form prints it. */
public record SheetTable(CheckedTable table, OfficialTable layout) {
    public SheetTable {
        requireNonNull(table, "table");
        requireNonNull(layout, "layout");
    }
}
