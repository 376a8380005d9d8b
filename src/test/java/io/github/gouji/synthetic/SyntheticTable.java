package io.github.gouji.synthetic;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.synthetic.SyntheticCell.Print;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table with the truth and what is printed of it.
 *
 * @param inOrder positions of the rows that are given by the order of their numbers
 */
public record SyntheticTable(TableForm form, List<SyntheticCell> cells, Set<Integer> inOrder) {
    public SyntheticTable {
        requireNonNull(form, "form");
        cells = List.copyOf(cells);
        inOrder = Set.copyOf(inOrder);
    }

    public String id() {
        return form.id();
    }

    public SyntheticCell cell(int index) {
        return cells.get(index);
    }

    public Optional<SyntheticCell> cell(CellRef ref) {
        var index = form.cellIndex(ref);
        return index.isPresent() ? Optional.of(cells.get(index.getAsInt())) : Optional.empty();
    }

    /** The true value of every cell. */
    public Map<CellRef, BigDecimal> truth() {
        Map<CellRef, BigDecimal> truth = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            truth.put(form.cell(i), cells.get(i).truth());
        }
        return truth;
    }

    public SyntheticTable with(int index, SyntheticCell cell) {
        List<SyntheticCell> changed = new ArrayList<>(cells);
        changed.set(index, cell);
        return new SyntheticTable(form, changed, inOrder);
    }

    /** The same table with one row given by the order of its numbers, of which there are none. */
    public SyntheticTable withNothingPrinted(int position) {
        RowForm row = form.rows().get(position);
        List<SyntheticCell> changed = new ArrayList<>(cells);
        for (int i = 0; i < row.columns().size(); i++) {
            changed.set(row.firstCell() + i, cells.get(row.firstCell() + i).as(Print.ABSENT));
        }
        Set<Integer> rows = new LinkedHashSet<>(inOrder);
        rows.add(position);
        return new SyntheticTable(form, changed, rows);
    }

    /** The cells of a row from left to right. */
    List<SyntheticCell> row(RowForm row) {
        return cells.subList(row.firstCell(), row.firstCell() + row.columns().size());
    }

    /** Whether a row is in the file at all. */
    boolean isWritten(int position) {
        return inOrder.contains(position)
                || row(form.rows().get(position)).stream().anyMatch(c -> c.print() != Print.ABSENT);
    }
}
