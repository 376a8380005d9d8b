package io.github.gouji.intake;

/**
 * A cell as printed in a made-up report.
 *
 * @param figure the index of the figure that it prints, -1 for a label
 * @param scaffold whether it is a head, a group label or the corner, which scrapes lose
 */
record PrintedCell(String text, int figure, boolean scaffold, int columns, int rows) {
    static PrintedCell head(String text, int columns, int rows) {
        return new PrintedCell(text, -1, true, columns, rows);
    }

    static PrintedCell label(String text, int columns) {
        return new PrintedCell(text, -1, false, columns, 1);
    }

    PrintedCell saying(String other) {
        return new PrintedCell(other, figure, scaffold, columns, rows);
    }

    boolean isFigure() {
        return figure >= 0;
    }
}
