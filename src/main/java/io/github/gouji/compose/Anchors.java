package io.github.gouji.compose;

import io.github.gouji.form.CellRef;

/** The permanent anchors on a report's page. */
public final class Anchors {
    private Anchors() {}

    /** Where a cell of an official table stands. */
    public static String cell(CellRef cell) {
        return cell.table() + "-" + cell.row() + "-" + cell.column();
    }

    /** Where the reasoning behind a derived cell stands. */
    public static String evidence(CellRef cell) {
        return "e-" + cell(cell);
    }
}
