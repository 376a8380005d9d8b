package io.github.gouji.intake.table;

import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.table.Catch.Fit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes tables of the rows caught. Where two readings contradict, or numbers may be another row's, nothing is placed. */
public final class Settling {
    private Settling() {}

    public static List<Sheet> settle(List<TableForm> tables, List<Catch> caught) {
        List<Sheet> sheets = new ArrayList<>();
        for (TableForm table : tables) {
            Map<String, Catch> rows = new LinkedHashMap<>();
            caught.stream().filter(c -> c.table() == table).forEach(c -> rows.merge(c.row().id(), c, Settling::both));
            boolean figures = rows.values().stream().anyMatch(c -> !c.values().isEmpty() && !c.isAbsent());
            boolean absent = rows.values().stream().anyMatch(Catch::isAbsent);
            if (figures) {
                doubt(table, rows);
                boolean ends = rows.containsKey(table.rows().get(0).id())
                        && rows.containsKey(table.rows().get(table.rows().size() - 1).id());
                boolean most = rows.size() * 2 > table.rows().size();
                sheets.add(new Sheet(table, rows, ends && most && !absent));
            }
        }
        return sheets;
    }

    /** The same row twice: kept if it says the same, or if one of them says nothing. */
    private static Catch both(Catch first, Catch second) {
        if (second.values().isEmpty() || first.printsTheSame(second)) {
            return first;
        }
        return first.values().isEmpty() ? second : first.opened();
    }

    /**
     * In running text the numbers of a row whose label was lost hang on to the row before. That row is believed only if
     * it is complete and, where the table has totals, sums up.
     */
    private static void doubt(TableForm table, Map<String, Catch> rows) {
        List<RowForm> all = table.rows();
        for (int i = 0; i + 1 < all.size(); i++) {
            Catch row = rows.get(all.get(i).id());
            boolean gap = row != null && !row.rowwise() && !rows.containsKey(all.get(i + 1).id());
            if (gap && laterRow(all, rows, i + 2) && !isSound(table, row)) {
                rows.put(row.row().id(), row.opened());
            }
        }
    }

    private static boolean laterRow(List<RowForm> all, Map<String, Catch> rows, int from) {
        return all.stream().skip(from).anyMatch(r -> rows.containsKey(r.id()));
    }

    private static boolean isSound(TableForm table, Catch row) {
        if (row.fit() != Fit.COMPLETE) {
            return row.values().isEmpty();
        }
        return table.layout() != Layout.GRID || row.addsUp();
    }
}
