package io.github.gouji.form.identity;

import static java.util.Objects.requireNonNull;

/** The address of a cell by the permanent ids of its table, row and column; the same in every form that has it. */
public record CellRef(String table, String row, String column) {
    public CellRef {
        requireNonNull(table, "table");
        requireNonNull(row, "row");
        requireNonNull(column, "column");
    }

    // By hand: what a record has of its own is linked at run time, in every start anew.
    @Override
    public boolean equals(Object other) {
        return other instanceof CellRef cell
                && row.equals(cell.row)
                && column.equals(cell.column)
                && table.equals(cell.table);
    }

    @Override
    public int hashCode() {
        return (31 * table.hashCode() + row.hashCode()) * 31 + column.hashCode();
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }
}
