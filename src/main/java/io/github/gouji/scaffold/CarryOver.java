package io.github.gouji.scaffold;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What last year's report says of a row of this year, by the identities between years. */
final class CarryOver {
    private final CheckedReport last;

    CarryOver(CheckedReport last) {
        this.last = last;
    }

    /**
     * The figures that a row should have.
     *
     * @param values one a column of those that can be told
     * @param derived whether any of them was not printed last year but computed
     */
    record Expected(List<ColumnForm> columns, List<BigDecimal> values, boolean derived) {}

    /** Nothing where last year says nothing of the row. */
    Optional<Expected> of(TableForm table, RowForm row) {
        List<ColumnForm> columns = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        boolean derived = false;
        for (ColumnForm column : row.columns()) {
            CellRef cell = new CellRef(table.id(), row.id(), column.id());
            Optional<List<Figure>> parts = parts(table, cell);
            if (parts.isPresent()) {
                columns.add(column);
                values.add(sum(table, cell));
                derived |= parts.get().stream().anyMatch(f -> f instanceof Figure.Derived);
            }
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Expected(columns, values, derived));
    }

    /** The figures of last year that make up a cell, if all of them are there. */
    private Optional<List<Figure>> parts(TableForm table, CellRef cell) {
        return identity(table, cell).flatMap(identity -> {
            List<Figure> figures = identity.right().stream().flatMap(t -> figure(t.cell()).stream()).toList();
            boolean all = figures.size() == identity.right().size()
                    && figures.stream().allMatch(f -> f.amount().isPresent());
            return all ? Optional.of(figures) : Optional.empty();
        });
    }

    private BigDecimal sum(TableForm table, CellRef cell) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : identity(table, cell).orElseThrow().right()) {
            BigDecimal amount = figure(term.cell()).flatMap(Figure::amount).orElseThrow();
            sum = term.sign() > 0 ? sum.add(amount) : sum.subtract(amount);
        }
        return sum;
    }

    /** The one that gives the cell from figures of last year alone. */
    private static Optional<Identity> identity(TableForm table, CellRef cell) {
        return table.acrossYears().stream()
                .filter(i -> i.relation() == Identity.Relation.EQUALS && i.left().size() == 1)
                .filter(i -> i.left().get(0).cell().equals(cell) && i.left().get(0).yearOffset() == 0)
                .filter(i -> i.right().stream().allMatch(t -> t.yearOffset() == -1))
                .findFirst();
    }

    private Optional<Figure> figure(CellRef cell) {
        return last.table(cell.table()).flatMap(t -> t.figure(cell));
    }
}
