package io.github.gouji.series;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.figure.Status;
import io.github.gouji.form.identity.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator in one held year.
 *
 * @param amount the sum of the cells, in the series' unit; nothing when a cell has no number
 * @param status the least certain status among the cells; not on form where the year's table has no such cells
 * @param scope the statistical scope of the table
 * @param formId the form of the table, "" where the report has no such table
 */
public record Point(
        int year, Optional<BigDecimal> amount, Status status, Optional<String> scope, String formId, List<CellRef> cells) {
    public Point {
        requireNonNull(amount, "amount");
        requireNonNull(status, "status");
        requireNonNull(scope, "scope");
        requireNonNull(formId, "formId");
        cells = List.copyOf(cells);
    }
}
