package io.github.gouji.compose.table;

import io.github.gouji.archive.figure.Figure.Missing;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import java.util.ArrayList;
import java.util.List;

/** Says the figures of a table that are not zero in sentences; derived and lost ones are said to be so. */
final class Digest {
    private final ReportContext context;
    private final CheckedTable table;
    private final DigestWords words;

    Digest(ReportContext context, CheckedTable table) {
        this.context = context;
        this.table = table;
        this.words = new DigestWords(context, table);
    }

    /** The paragraphs of the digest. */
    List<String> sentences() {
        boolean grid = table.form().layout() == Layout.GRID;
        List<String> paragraphs = new ArrayList<>(grid
                ? new GridDigest(words, table).paragraphs()
                : new RowDigest(words, table).paragraphs());
        long derived = table.figures().stream().filter(ShownFigure::isShownDerived).count();
        long missing = missing();
        List<String> counts = new ArrayList<>();
        if (derived > 0) {
            counts.add(context.say("digest.count.derived", "count", "" + derived));
        }
        if (missing > 0) {
            counts.add(context.say("digest.count.missing", "count", "" + missing));
        }
        if (!counts.isEmpty()) {
            paragraphs.add(context.say("digest.count", "counts", String.join(context.say("list.comma"), counts)));
        }
        return paragraphs;
    }

    /** Lost cells, but not those whose number is printed in the row and only its column is unknown. */
    private long missing() {
        long missing = 0;
        for (int position = 0; position < table.form().rows().size(); position++) {
            RowForm row = table.form().rows().get(position);
            if (!table.doubts().unplaced().containsKey(position)) {
                missing += table.figures().subList(row.firstCell(), row.firstCell() + row.columns().size()).stream()
                        .filter(Missing.class::isInstance)
                        .count();
            }
        }
        return missing;
    }
}
