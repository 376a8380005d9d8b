package io.github.gouji.check;

import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.synthetic.ContentWriter;
import io.github.gouji.synthetic.SyntheticBody;
import io.github.gouji.synthetic.SyntheticReport;
import io.github.gouji.synthetic.SyntheticTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the cells of written tables stand, found by splitting the text and not by the reader that is under test. */
final class CellPlaces {
    private final Map<String, String> places = new HashMap<>();

    /** Adds the cells of a body, whose tables print every cell. */
    void add(SyntheticBody body) {
        for (SyntheticReport report : body.reports()) {
            for (SyntheticTable table : report.tables()) {
                String folder = body.id() + "/" + report.year() + "/";
                add(folder, "content/" + folder + table.form().file() + ".yaml", table);
            }
        }
    }

    /** {@code file:line:column} of a cell that is named as findings name it. */
    String of(String cell) {
        return places.get(cell);
    }

    private void add(String folder, String file, SyntheticTable table) {
        List<String> lines = ContentWriter.text(table).lines().filter(l -> !l.isBlank()).toList();
        TableForm form = table.form();
        // The first line is a comment; then one row a line, in the order of the form.
        for (int position = 0; position < form.rows().size(); position++) {
            RowForm row = form.rows().get(position);
            String line = lines.get(position + 1);
            int at = line.indexOf(": ") + 2;
            boolean listed = row.columns().size() > 1;
            boolean byColumn = line.charAt(at) == '{';
            at += listed ? 1 : 0;
            for (int i = 0; i < row.columns().size(); i++) {
                at = byColumn ? line.indexOf(": ", at) + 2 : at;
                CellRef cell = form.cell(row.firstCell() + i);
                places.put(folder + cell, file + ":" + (position + 2) + ":" + (at + 1));
                at = line.indexOf(", ", at) + 2;
            }
        }
    }
}
