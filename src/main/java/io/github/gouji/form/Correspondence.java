package io.github.gouji.form;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.identity.CellRef;
import java.util.ArrayList;
import java.util.List;

/**
 * What rows and columns of a form were in the form before: the same, the same as a sum (of either side), another
 * quantity with the reason, new, or ended. The first correspondence that speaks of a cell counts.
 */
public record Correspondence(Kind kind, List<Scope> now, List<Scope> before, String why) {
    /** How the two sides relate. */
    public enum Kind {
        SAME,
        SUM,
        NOT_COMPARABLE,
        NEW,
        ENDS
    }

    /** Cells of a table: one, those of a row, or all; "" stands for every row or column. */
    public record Scope(String table, String row, String column) {
        public Scope {
            requireNonNull(table, "table");
            requireNonNull(row, "row");
            requireNonNull(column, "column");
        }

        public boolean covers(CellRef cell) {
            return table.equals(cell.table())
                    && (row.isEmpty() || row.equals(cell.row()))
                    && (column.isEmpty() || column.equals(cell.column()));
        }

        private CellRef at(CellRef cell) {
            return new CellRef(
                    table, row.isEmpty() ? cell.row() : row, column.isEmpty() ? cell.column() : column);
        }
    }

    public Correspondence {
        requireNonNull(kind, "kind");
        requireNonNull(why, "why");
        now = List.copyOf(now);
        before = List.copyOf(before);
    }

    public boolean comparable() {
        return kind == Kind.SAME || kind == Kind.SUM;
    }

    public boolean speaksOfNow(CellRef cell) {
        return anyCovers(now, cell);
    }

    public boolean speaksOfBefore(CellRef cell) {
        return anyCovers(before, cell);
    }

    private static boolean anyCovers(List<Scope> scopes, CellRef cell) {
        for (Scope scope : scopes) {
            if (scope.covers(cell)) {
                return true;
            }
        }
        return false;
    }

    /** The cells of the form before that a cell continues: one if the same, all parts if a sum, else none. */
    public List<CellRef> cellsBefore(CellRef cell) {
        List<CellRef> cells = new ArrayList<>();
        for (int i = 0; i < now.size() && comparable(); i++) {
            if (now.get(i).covers(cell)) {
                List<Scope> scopes = kind == Kind.SAME ? List.of(before.get(i)) : before;
                scopes.forEach(s -> cells.add(s.at(cell)));
                break;
            }
        }
        return cells;
    }
}
