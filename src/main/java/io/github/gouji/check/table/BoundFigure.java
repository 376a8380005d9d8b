package io.github.gouji.check.table;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.figure.Status;
import io.github.gouji.form.identity.CellRef;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a reference in prose stands for: the number as it is shown, and the cells that it comes from.
 *
 * @param shown the lexeme of a single printed cell, else the plain number
 * @param status the least certain status among the cells
 */
public record BoundFigure(BigDecimal value, String shown, Status status, List<Source> sources) {
    public BoundFigure {
        requireNonNull(value, "value");
        requireNonNull(shown, "shown");
        requireNonNull(status, "status");
        sources = List.copyOf(sources);
    }

    /** A cell of a body's report of a year. */
    public record Source(int year, CellRef cell) {}
}
