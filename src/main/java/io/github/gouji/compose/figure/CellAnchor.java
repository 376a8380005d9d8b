package io.github.gouji.compose.figure;

import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.TableForm;

/** Names the permanent anchors of tables, rows and cells on the page of a report. */
public final class CellAnchor {
    private CellAnchor() {}

    /** The anchor of a cell. */
    public static String of(CellRef cell) {
        return cell.table() + "-" + cell.row() + "-" + cell.column();
    }

    /** The anchor of a row or group head. */
    public static String row(TableForm form, String row) {
        return form.id() + "-" + row;
    }

    /** The id of a column head; the dot keeps it apart from every row and cell. */
    public static String column(TableForm form, String column) {
        return form.id() + "." + column;
    }

    /** The anchor of the evidence of a derived cell. */
    public static String evidence(CellRef cell) {
        return "e-" + cell.table() + "-" + cell.row() + "-" + cell.column();
    }

    /** The anchor of what is told about a row. */
    public static String aboutRow(TableForm form, String row) {
        return "about-" + row(form, row);
    }

    /** The anchor of what is told about a column. */
    public static String aboutColumn(TableForm form, String column) {
        return "about-" + column(form, column);
    }

    /** The anchor of a section. */
    public static String section(String section) {
        return "section-" + section;
    }
}
