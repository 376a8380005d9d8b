package io.github.gouji.intake.page;

import static java.util.Objects.requireNonNull;

/** Where something stands in a source: a line counted from 1, or a cell of a workbook such as 表三!C7. */
public record Spot(int line, String cell) implements Comparable<Spot> {
    public Spot {
        requireNonNull(cell, "cell");
    }

    public static Spot line(int line) {
        return new Spot(line, "");
    }

    /** The sheet of a workbook's cell; "" for a line. */
    public String sheet() {
        return cell.substring(0, Math.max(0, cell.lastIndexOf('!')));
    }

    @Override
    public int compareTo(Spot other) {
        return Integer.compare(line, other.line);
    }

    /** The cell's name, else the line. */
    @Override
    public String toString() {
        return cell.isEmpty() ? String.valueOf(line) : cell;
    }
}
