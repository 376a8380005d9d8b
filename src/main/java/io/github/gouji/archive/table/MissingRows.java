package io.github.gouji.archive.table;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.form.table.LabelIndex;
import io.github.gouji.form.table.LabelMatch;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports the rows of a form that a table file leaves out: neighbours together, after the row they belong behind. */
final class MissingRows {
    private final TableForm form;
    private final Map<Integer, Place> written;
    private final Set<String> meant;
    private final Findings findings;

    /**
     * @param written by row position where the row is written
     * @param meant labels that a mistyped one was probably meant to be: these are not missing too
     */
    MissingRows(TableForm form, Map<Integer, Place> written, Set<String> meant, Findings findings) {
        this.form = form;
        this.written = written;
        this.meant = meant;
        this.findings = findings;
    }

    /**
     * Reports them.
     *
     * @param start where the file's first entry stands
     */
    void report(Place start) {
        List<RowForm> missing = new ArrayList<>();
        int before = -1;
        for (int position = 0; position < form.rows().size(); position++) {
            RowForm row = form.rows().get(position);
            if (written.containsKey(position)) {
                report(missing, before, start);
                missing.clear();
                before = position;
            } else if (!meant.contains(row.printedLabel())) {
                missing.add(row);
            }
        }
        report(missing, before, start);
    }

    private void report(List<RowForm> missing, int before, Place start) {
        if (missing.isEmpty()) {
            return;
        }
        List<String> labels = missing.stream().map(this::shortest).toList();
        boolean first = before < 0;
        findings.add(
                Code.ROW_MISSING,
                first ? start : written.get(before),
                Messages.CASE,
                missing.size() == 1 ? "" : "several",
                "label",
                labels.get(0),
                "labels",
                String.join(" | ", labels),
                "count",
                String.valueOf(labels.size()),
                "where",
                first ? "@row.first" : "@row.after",
                "before",
                first ? "" : form.rows().get(before).printedLabel());
    }

    /** The label alone where it is enough, else with its group. */
    private String shortest(RowForm row) {
        LabelIndex index = form.labels();
        return index.row(row.printedLabel()) instanceof LabelMatch.Exact ? row.printedLabel() : row.labelInGroup();
    }
}
