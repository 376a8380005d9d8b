package io.github.gouji.solve;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What the sums allow. Ranges are sound: no solution lies outside them. A variable is {@code certain} when it has one
 * value in every solution.
 *
 * @param ranges one for each variable
 * @param placements for each ordered row the possible sets of filled cells as bit masks over the row, leftmost first
 * @param contradicting the variables of the parts that have no solution at all; empty when there is none
 * @param complete whether every question was settled within the budget of steps
 */
public record Verdict(List<Range> ranges, List<List<Integer>> placements, Set<Integer> contradicting, boolean complete) {
    public Verdict {
        ranges = List.copyOf(ranges);
        placements = List.copyOf(placements);
        contradicting = Collections.unmodifiableSet(contradicting);
    }

    public boolean isCertain(int variable) {
        return ranges.get(variable).isSingle() && !contradicting.contains(variable);
    }
}
