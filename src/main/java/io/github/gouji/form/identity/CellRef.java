package io.github.gouji.form.identity;

import static java.util.Objects.requireNonNull;

/** The address of a cell by the permanent ids of its table, row and column; the same in every form that has it. */
public record CellRef(String table, String row, String column) {
    public CellRef {
        requireNonNull(table, "table");
        requireNonNull(row, "row");
        requireNonNull(column, "column");
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }
}
