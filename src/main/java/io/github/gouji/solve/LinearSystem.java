package io.github.gouji.solve;

import java.util.List;

/**
 * Cells with their ranges, the sums that hold among them, and the rows of which only the order is known.
 *
 * @param ranges one for each variable; a known cell has a single value
 */
public record LinearSystem(List<Range> ranges, List<Sum> sums, List<OrderedRow> rows) {
    public LinearSystem {
        ranges = List.copyOf(ranges);
        sums = List.copyOf(sums);
        rows = List.copyOf(rows);
    }
}
