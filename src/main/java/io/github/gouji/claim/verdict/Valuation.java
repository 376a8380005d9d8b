package io.github.gouji.claim.verdict;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.identity.CellRef;
import java.math.BigDecimal;
import java.util.List;

/** What a reading is worth in the tables of a report. */
sealed interface Valuation {
    /** The report has no such table or its form no such row. */
    record Absent() implements Valuation {}

    /** A cell has no number, or one of which the report itself is not sure. */
    record Open() implements Valuation {}

    /** A value, said in the labels of the form. */
    record Known(BigDecimal value, String text, List<CellRef> cells) implements Valuation {
        public Known {
            requireNonNull(value, "value");
            requireNonNull(text, "text");
            cells = List.copyOf(cells);
        }
    }
}
