package io.github.gouji.intake;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.NotHeld;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.Origin;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.table.Layout;
import java.util.List;

/**
 * The cells of tables: {@code cells} = printed + blank + lost.
 *
 * @param placed of the printed, those of incomplete rows that found their column
 * @param derived of the blank and the lost, those that the identities determine
 * @param ambiguous of the printed, those whose column stays open
 */
public record Counts(int cells, int printed, int blank, int lost, int placed, int derived, int ambiguous) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(
                cells + other.cells,
                printed + other.printed,
                blank + other.blank,
                lost + other.lost,
                placed + other.placed,
                derived + other.derived,
                ambiguous + other.ambiguous);
    }

    static Counts of(CheckedTable table) {
        int cells = 0;
        int printed = 0;
        int blank = 0;
        int derived = 0;
        List<Figure> written = table.source().cells();
        for (int i = 0; i < written.size(); i++) {
            boolean listed = table.form().layout() == Layout.LIST;
            if (!(written.get(i) instanceof NotHeld) || !listed && written.get(i).origin() != Origin.NOT_HELD) {
                cells++;
                printed += written.get(i).origin() == Origin.PRINTED ? 1 : 0;
                blank += written.get(i).origin() == Origin.BLANK ? 1 : 0;
                derived += table.figures().get(i) instanceof Derived ? 1 : 0;
            }
        }
        int inOrder = table.source().inOrder().values().stream().mapToInt(List::size).sum();
        int unplaced = table.doubts().unplaced().values().stream().mapToInt(List::size).sum();
        int open = (int) table.doubts().positionOpen().stream()
                .filter(i -> table.figures().get(i) instanceof Published)
                .count();
        int lost = cells - printed - blank - inOrder;
        return new Counts(
                cells, printed + inOrder, blank, lost, inOrder - unplaced, derived, unplaced + open);
    }
}
