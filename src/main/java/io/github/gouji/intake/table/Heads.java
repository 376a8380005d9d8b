package io.github.gouji.intake.table;

import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.LabelMatch;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Hit;
import io.github.gouji.intake.label.Meaning;
import io.github.gouji.intake.label.Meaning.Kind;
import io.github.gouji.intake.page.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The column heads that stand over the rows being read. */
public final class Heads {
    private final List<HeadMark> marks = new ArrayList<>();
    private Optional<TableForm> table = Optional.empty();

    /** Notes a head; in a table of blocks, heads after a row begin anew. */
    public void add(Hit hit, Optional<TableForm> current, int at) {
        List<Meaning> meant = hit.all(Kind.HEAD);
        Meaning meaning = meant.stream()
                .filter(m -> current.isEmpty() || m.table() == current.get())
                .findFirst()
                .orElse(meant.get(0));
        if (table.isPresent() && table.get() != meaning.table()) {
            marks.clear();
        }
        table = Optional.of(meaning.table());
        marks.add(new HeadMark(meaning.id(), hit.printed().strip(), foreignUnit(meaning, hit.printed()), at));
    }

    public void clear() {
        marks.clear();
    }

    private static String foreignUnit(Meaning head, String printed) {
        for (RowForm row : head.table().rows()) {
            if (row.column(head.id()).isPresent()
                    && head.table().labels().column(row, printed) instanceof LabelMatch.OtherUnit other) {
                return other.given();
            }
        }
        return "";
    }

    /** How many columns of the table have a head here. */
    public long known(TableForm rowTable) {
        boolean own = table.isPresent() && table.get() == rowTable;
        return own ? marks.stream().map(HeadMark::column).distinct().count() : 0;
    }

    /** The heads over a row from left to right, if they are those of its table. */
    public List<HeadMark> over(TableForm rowTable, boolean byPosition) {
        if (table.isEmpty() || table.get() != rowTable || rowTable.layout() == Layout.GRID && !byPosition) {
            return List.of();
        }
        // Heads of several rows that were not laid onto one grid stand over each other: they tell no order.
        long places = marks.stream().map(HeadMark::at).distinct().count();
        return byPosition && places < marks.size()
                ? List.of()
                : marks.stream().sorted(Comparator.comparingInt(HeadMark::at)).toList();
    }

    /** The columns of a grid as one line prints their heads, if that is all of them in another order than the form's. */
    public Optional<List<String>> otherOrder(TableForm rowTable, RowForm row) {
        List<String> printed = marks.stream().map(HeadMark::column).toList();
        List<String> official = row.columns().stream().map(ColumnForm::id).toList();
        boolean oneLine = marks.stream().map(HeadMark::at).distinct().count() == 1;
        boolean all = printed.size() == official.size() && printed.containsAll(official);
        boolean own = rowTable.layout() == Layout.GRID && table.equals(Optional.of(rowTable));
        return own && oneLine && all && !printed.equals(official) ? Optional.of(printed) : Optional.empty();
    }

    /** Tells where the heads are known and yet none of the row's own. */
    public void reportForeign(TableForm rowTable, RowForm row, Harvest harvest, Spot spot) {
        if (rowTable.layout() != Layout.BLOCKS || table.isEmpty() || table.get() != rowTable) {
            return;
        }
        List<ColumnForm> columns = row.columns();
        boolean none = marks.stream().noneMatch(m -> row.column(m.column()).isPresent());
        if (!marks.isEmpty() && none && marks.size() == columns.size()) {
            for (int i = 0; i < columns.size(); i++) {
                harvest.mend(marks.get(i).printed(), columns.get(i).label(), spot);
            }
        }
    }
}
