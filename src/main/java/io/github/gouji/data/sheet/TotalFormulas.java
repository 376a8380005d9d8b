package io.github.gouji.data.sheet;

import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.TableForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Worksheet;

/** The sums of a sheet to be filled in: each total that a hard identity makes of other cells becomes a locked formula. */
final class TotalFormulas {
    private static final String FILL = "E8E4D8";

    private final TableForm form;
    private final List<GridSheet.Spot> spots;
    private final Map<Integer, List<Integer>> parts = new LinkedHashMap<>();

    /** @param spots where each cell of the form stands on the sheet, in the form's order */
    TotalFormulas(TableForm form, List<GridSheet.Spot> spots) {
        this.form = form;
        this.spots = spots;
        for (Identity identity : form.identities()) {
            if (identity.strength() == Strength.HARD && identity.relation() == Identity.Relation.EQUALS) {
                add(identity.left(), identity.right());
                add(identity.right(), identity.left());
            }
        }
    }

    private void add(List<Term> total, List<Term> summands) {
        boolean plain = total.size() == 1
                && summands.size() > 1
                && summands.stream().allMatch(t -> t.sign() > 0)
                && total.get(0).sign() > 0;
        if (!plain) {
            return;
        }
        int cell = index(total.get(0));
        List<Integer> cells = summands.stream().map(this::index).toList();
        if (!parts.containsKey(cell) && cells.stream().noneMatch(c -> c == cell || needs(c, cell))) {
            parts.put(cell, cells);
        }
    }

    private int index(Term term) {
        OptionalInt index = form.cellIndex(term.cell());
        return index.orElseThrow();
    }

    private boolean needs(int cell, int other) {
        return parts.getOrDefault(cell, List.of()).stream().anyMatch(p -> p == other || needs(p, other));
    }

    void write(Worksheet sheet) {
        parts.forEach((cell, summands) -> {
            GridSheet.Spot spot = spots.get(cell);
            sheet.formula(spot.row(), spot.column(), formula(summands));
            sheet.style(spot.row(), spot.column())
                    .borderStyle(BorderStyle.THIN)
                    .fillColor(FILL)
                    .protectionOption(ProtectionOption.LOCKED, true)
                    .set();
        });
    }

    private String formula(List<Integer> summands) {
        List<GridSheet.Spot> cells = summands.stream().map(spots::get).toList();
        GridSheet.Spot first = cells.get(0);
        GridSheet.Spot last = cells.get(cells.size() - 1);
        boolean run = cells.stream().allMatch(c -> c.row() == first.row())
                && last.column() - first.column() == cells.size() - 1;
        return run
                ? "SUM(" + first.name() + ":" + last.name() + ")"
                : cells.stream().map(GridSheet.Spot::name).collect(Collectors.joining(",", "SUM(", ")"));
    }
}
