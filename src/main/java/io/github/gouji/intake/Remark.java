package io.github.gouji.intake;

import static java.util.Objects.requireNonNull;

import io.github.gouji.intake.page.Spot;

/**
 * Something about a figure that its number does not tell.
 *
 * @param cell its address within the report, {@code table/row/column}, {@code table/row} or {@code table}
 * @param label the row and the column as the form prints them
 * @param printed what the source prints there
 */
public record Remark(Kind kind, String cell, String label, String printed, Spot spot) {
    public Remark {
        requireNonNull(kind, "kind");
        requireNonNull(cell, "cell");
        requireNonNull(label, "label");
        requireNonNull(printed, "printed");
        requireNonNull(spot, "spot");
    }

    /** What there is to say. */
    public enum Kind {
        /** The source prints another unit than the form. */
        OTHER_UNIT,
        /** An amount for which neither its head nor its cell prints a unit; it is read in the form's. */
        NO_UNIT,
        /** Words stand beside the number. */
        WORDS,
        /** The cell cannot be read. */
        UNREAD,
        /** The numbers of the row are there, but not which columns they belong to. */
        UNPLACED,
        /** Equal numbers could stand in several cells. */
        POSITION_OPEN,
        /** Rows of a workbook, though not all, in which nothing is filled in; the cell is their table. */
        UNTOUCHED
    }
}
