package io.github.gouji.seal;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.LabelMatch;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.source.YamlText;

/** Cells as a correction names them, and the correction itself as a line to paste. */
final class CellPaths {
    String of(TableForm form, CellRef cell) {
        RowForm row = form.row(cell.row()).orElseThrow();
        String path = ofRow(form, cell.row());
        return row.columns().size() == 1
                ? path
                : path + "/" + row.column(cell.column()).orElseThrow().label();
    }

    String ofRow(TableForm form, String rowId) {
        RowForm row = form.row(rowId).orElseThrow();
        boolean alone = form.labels().row(row.printedLabel()) instanceof LabelMatch.Exact;
        return form.file() + "/" + (alone ? row.printedLabel() : row.labelInGroup());
    }

    String correction(Vocabulary.Keys keys, String path, String before, String now) {
        return "- {" + keys.label("date") + ": …, " + keys.label("path") + ": " + YamlText.inside(path) + ", "
                + keys.label("before") + ": " + YamlText.inside(before) + ", " + keys.label("after") + ": " + YamlText.inside(now) + ", "
                + keys.label("reason") + ": …}";
    }
}
