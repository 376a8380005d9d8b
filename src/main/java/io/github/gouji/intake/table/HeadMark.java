package io.github.gouji.intake.table;

import static java.util.Objects.requireNonNull;

/**
 * A column head as printed.
 *
 * @param column the id of the column that it means
 * @param unit of its bracket where that is not the form's, "" otherwise
 * @param at its grid column, or its position in the text
 */
public record HeadMark(String column, String printed, String unit, int at) {
    public HeadMark {
        requireNonNull(column, "column");
        requireNonNull(printed, "printed");
        requireNonNull(unit, "unit");
    }
}
