package io.github.gouji.compose.table;

import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.table.OfficialTable.Aside;

/** What goes with the heads of one official table: their names in the language of the frame, the way to what they mean. */
final class Asides {
    private final ReportContext context;
    private final TableForm form;
    /** Of the only column of a table nothing is told that its rows do not say. */
    private final boolean tellsColumns;

    Asides(ReportContext context, TableForm form) {
        this.context = context;
        this.form = form;
        this.tellsColumns = form.rows().stream().anyMatch(r -> r.columns().size() > 1);
    }

    /** For a head over others, of which nothing is told but its name. */
    Aside of(String label) {
        return new Aside(gloss(label), null);
    }

    Aside of(RowForm row) {
        return new Aside(gloss(row.label()), "#" + CellAnchor.aboutRow(form, row.id()));
    }

    Aside of(ColumnForm column) {
        return new Aside(gloss(column.label()), tellsColumns ? "#" + CellAnchor.aboutColumn(form, column.id()) : null);
    }

    String gloss(String label) {
        return context.glossary().gloss(label).orElse(null);
    }
}
