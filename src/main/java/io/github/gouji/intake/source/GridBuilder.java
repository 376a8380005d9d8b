package io.github.gouji.intake.source;

import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Lays cells that span rows and columns onto a grid. */
final class GridBuilder {
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 5000;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final TreeMap<Integer, Reaching> reaching = new TreeMap<>();
    private List<Cell> row = new ArrayList<>();
    private int column;

    /** A cell of an earlier row that reaches into the rows below. */
    private record Reaching(String text, int width, int rowsLeft, Spot spot) {}

    void beginRow() {
        row = new ArrayList<>();
        column = 0;
    }

    void cell(String text, int columns, int rowCount, Spot spot) {
        carry();
        if (column >= MOST_COLUMNS) {
            return;
        }
        int width = Math.max(1, Math.min(columns, MOST_COLUMNS - column));
        row.add(new Cell(text, column, width, false, spot));
        if (rowCount > 1) {
            reaching.put(column, new Reaching(text, width, Math.min(rowCount, MOST_ROWS), spot));
        }
        column += width;
    }

    /** Puts the cells that reach into this row from above where they stand. */
    private void carry() {
        Reaching above = reaching.get(column);
        while (above != null && row.stream().noneMatch(this::standsHere)) {
            row.add(new Cell(above.text(), column, above.width(), true, above.spot()));
            column += above.width();
            above = reaching.get(column);
        }
    }

    private boolean standsHere(Cell cell) {
        return cell.column() == column;
    }

    void endRow() {
        carry();
        List<Integer> ended = new ArrayList<>();
        reaching.replaceAll((at, r) -> new Reaching(r.text(), r.width(), r.rowsLeft() - 1, r.spot()));
        reaching.forEach((at, r) -> {
            if (r.rowsLeft() <= 0) {
                ended.add(at);
            }
        });
        ended.forEach(reaching::remove);
        if (!row.isEmpty() && rows.size() < MOST_ROWS) {
            rows.add(row);
        }
    }

    List<List<Cell>> rows() {
        return rows;
    }
}
