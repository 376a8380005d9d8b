package io.github.gouji.compose.figure;

import io.github.gouji.form.CellRef;
import io.github.gouji.form.FormLibrary;
import io.github.gouji.form.TableForm;

/** Names the permanent anchors of tables, rows and cells on the page of a report. */
public final class CellAnchor {
    private CellAnchor() {}

    /** The anchor of a cell; a supplement is a plain table, whose cells are all reached by its own anchor. */
    public static String of(TableForm form, CellRef cell) {
        return form.formId().equals(FormLibrary.SUPPLEMENTS)
                ? cell.table()
                : cell.table() + "-" + cell.row() + "-" + cell.column();
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

    /** The anchor of a section. */
    public static String section(String section) {
        return "section-" + section;
    }
}
