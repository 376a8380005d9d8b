package io.github.gouji.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Narrows before any search: each placement of a row is tried by propagation alone. Those that fail are dropped, and
 * what all the others imply is kept. Sound, bounded, and enough for most rows of a report.
 */
final class Shaving {
    private static final int ROUNDS = 6;

    private final List<OrderedRow> rows;
    private final List<Integer> part;

    Shaving(List<OrderedRow> rows, List<Integer> part) {
        this.rows = rows;
        this.part = part;
    }

    /** The narrowed ranges and placements; nothing if there is no solution. */
    Optional<Domains> of(Domains start) {
        Domains known = start.copy();
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (int row = 0; row < rows.size(); row++) {
                if (known.placements[row].length > 1 && isOwn(row)) {
                    Step step = shave(known, row);
                    if (step == Step.IMPOSSIBLE) {
                        return Optional.empty();
                    }
                    changed |= step == Step.NARROWED;
                }
            }
            if (!changed) {
                return Optional.of(known);
            }
        }
        return Optional.of(known);
    }

    private enum Step {
        SAME,
        NARROWED,
        IMPOSSIBLE
    }

    private boolean isOwn(int row) {
        return Arrays.stream(rows.get(row).cells()).anyMatch(part::contains);
    }

    private Step shave(Domains known, int row) {
        int[] masks = known.placements[row];
        int[] possible = new int[masks.length];
        int kept = 0;
        long[] low = new long[known.low.length];
        long[] high = new long[known.high.length];
        Arrays.fill(low, Long.MAX_VALUE);
        Arrays.fill(high, Long.MIN_VALUE);
        for (int mask : masks) {
            Domains attempt = known.copy();
            if (attempt.place(row, mask)) {
                possible[kept++] = mask;
                for (int variable : part) {
                    low[variable] = Math.min(low[variable], attempt.low[variable]);
                    high[variable] = Math.max(high[variable], attempt.high[variable]);
                }
            }
        }
        if (kept == 0) {
            return Step.IMPOSSIBLE;
        }
        boolean narrowed = kept < masks.length;
        known.placements[row] = narrowed ? Arrays.copyOf(possible, kept) : masks;
        for (int variable : part) {
            if (low[variable] > known.low[variable] || high[variable] < known.high[variable]) {
                narrowed = true;
                if (!known.restrict(variable, low[variable], high[variable])) {
                    return Step.IMPOSSIBLE;
                }
            }
        }
        return narrowed ? Step.NARROWED : Step.SAME;
    }
}
