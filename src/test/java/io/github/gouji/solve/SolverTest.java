package io.github.gouji.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SolverTest {
    /** Leaves room below where the exhaustive search ends. */
    private static final int LARGEST_TOTAL = 15;

    /** A table of 4×4 with row totals in the last column and column totals in the last row. */
    private static LinearSystem square(long[][] values, boolean[][] blank, List<OrderedRow> rows) {
        List<Range> ranges = new ArrayList<>();
        for (int r = 0; r < 4; r++) {
            for (int c = 0; c < 4; c++) {
                ranges.add(blank[r][c] ? Range.COUNT : Range.of(values[r][c]));
            }
        }
        return new LinearSystem(ranges, sums(), rows);
    }

    private static List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        int[] signs = {1, 1, 1, -1};
        for (int i = 0; i < 4; i++) {
            int r = i * 4;
            sums.add(new Sum("row" + i, new int[] {r, r + 1, r + 2, r + 3}, signs));
            sums.add(new Sum("column" + i, new int[] {i, i + 4, i + 8, i + 12}, signs));
        }
        return sums;
    }

    private static long[][] consistent(SplittableRandom random) {
        long[][] v = drawn(random);
        while (v[3][3] > LARGEST_TOTAL) {
            v = drawn(random);
        }
        return v;
    }

    private static long[][] drawn(SplittableRandom random) {
        long[][] v = new long[4][4];
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                v[r][c] = random.nextInt(3) == 0 ? random.nextInt(6) : 0;
                v[r][3] += v[r][c];
                v[3][c] += v[r][c];
                v[3][3] += v[r][c];
            }
        }
        return v;
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void derivesExactlyWhatExhaustiveSearchProves(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 25; round++) {
            long[][] values = consistent(random);
            boolean[][] blank = new boolean[4][4];
            int blanks = 1 + random.nextInt(8);
            for (int i = 0; i < blanks; i++) {
                blank[random.nextInt(4)][random.nextInt(4)] = true;
            }
            Verdict verdict = Solver.solve(square(values, blank, List.of()));
            assertThat(verdict.contradicting()).isEmpty();
            List<Set<Long>> truth = exhaustive(values, blank);
            for (int i = 0; i < 16; i++) {
                assertThat(verdict.isCertain(i)).as("cell %d of %s", i, Arrays.deepToString(values)).isEqualTo(truth.get(i).size() == 1);
                Range range = verdict.ranges().get(i);
                assertThat(range.low()).isEqualTo(Collections.min(truth.get(i)));
                // The exhaustive search ends at 20; only a printed grand total bounds every cell below that.
                assertThat(range.high()).isGreaterThanOrEqualTo(Collections.max(truth.get(i)));
                if (!blank[3][3]) {
                    assertThat(range.high()).isEqualTo(Collections.max(truth.get(i)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void placesExactlyWhatExhaustiveSearchProves(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 10; round++) {
            long[][] values = consistent(random);
            boolean[][] blank = new boolean[4][4];
            for (int i = random.nextInt(4); i > 0; i--) {
                blank[random.nextInt(4)][random.nextInt(4)] = true;
            }
            int incomplete = random.nextInt(4);
            Arrays.fill(blank[incomplete], true);
            int dropped = random.nextInt(4);
            long[] numbers = IntStream.range(0, 4)
                    .filter(c -> c != dropped)
                    .mapToLong(c -> values[incomplete][c])
                    .toArray();
            int first = incomplete * 4;
            OrderedRow row = new OrderedRow(new int[] {first, first + 1, first + 2, first + 3}, numbers);
            Verdict verdict = Solver.solve(square(values, blank, List.of(row)));
            List<Set<Long>> truth = new ArrayList<>();
            exhaustive(values, blank, cells -> contains(cells, first, numbers), truth);
            for (int i = 0; i < 16; i++) {
                assertThat(verdict.isCertain(i))
                        .as("cell %d of %s, row %d without %d", i, Arrays.deepToString(values), incomplete, dropped)
                        .isEqualTo(truth.get(i).size() == 1);
            }
        }
    }

    /** Whether the numbers stand in a row of four in their order. */
    private static boolean contains(long[] cells, int first, long[] numbers) {
        int next = 0;
        for (int i = first; i < first + 4 && next < numbers.length; i++) {
            next += cells[i] == numbers[next] ? 1 : 0;
        }
        return next == numbers.length;
    }

    /** Every solution with values up to 20, found without the solver; the values taken by each cell. */
    private static List<Set<Long>> exhaustive(long[][] values, boolean[][] blank) {
        List<Set<Long>> seen = new ArrayList<>();
        exhaustive(values, blank, cells -> true, seen);
        return seen;
    }

    private static void exhaustive(
            long[][] values, boolean[][] blank, Predicate<long[]> condition, List<Set<Long>> seen) {
        for (int i = 0; i < 16; i++) {
            seen.add(new HashSet<>());
        }
        long[] cells = new long[16];
        for (int i = 0; i < 16; i++) {
            cells[i] = blank[i / 4][i % 4] ? -1 : values[i / 4][i % 4];
        }
        enumerate(cells, condition, seen);
    }

    private static void enumerate(long[] cells, Predicate<long[]> condition, List<Set<Long>> seen) {
        for (Sum sum : sums()) {
            int open = 0;
            long total = 0;
            for (int i = 0; i < 4; i++) {
                long v = cells[sum.variables()[i]];
                open += v < 0 ? 1 : 0;
                total += v < 0 ? 0 : v * sum.signs()[i];
            }
            boolean totalOpen = cells[sum.variables()[3]] < 0;
            if (open == 0 && total != 0 || !totalOpen && total > 0) {
                return;
            }
        }
        int next = -1;
        for (int i = 0; i < 16; i++) {
            next = cells[i] < 0 && next < 0 ? i : next;
        }
        if (next < 0) {
            for (int i = 0; i < 16 && condition.test(cells); i++) {
                seen.get(i).add(cells[i]);
            }
            return;
        }
        for (long v = 0; v <= 20; v++) {
            cells[next] = v;
            enumerate(cells, condition, seen);
        }
        cells[next] = -1;
    }

    @Test
    void boundsThatPushEachOtherUpForeverEnd() {
        List<Range> ranges = List.of(Range.COUNT, Range.COUNT, Range.of(1), Range.of(2), Range.COUNT);
        List<Sum> contradiction = List.of(
                new Sum("one more", new int[] {0, 1, 2}, new int[] {1, -1, -1}),
                new Sum("two more", new int[] {0, 1, 3}, new int[] {1, -1, -1}));
        Verdict verdict = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Solver.solve(new LinearSystem(ranges, contradiction, List.of())));
        assertThat(verdict.contradicting()).containsExactly(0, 1);
        assertThat(verdict.ranges().get(4)).isEqualTo(Range.COUNT);
    }

    @Test
    void aLongWayToTheOnlySolutionIsNoContradiction() {
        // x = y + 1, x + y = 200001: each bound follows from the other by one.
        List<Range> ranges = List.of(Range.COUNT, Range.COUNT, Range.of(1), Range.of(200_001));
        List<Sum> sums = List.of(
                new Sum("difference", new int[] {0, 1, 2}, new int[] {1, -1, -1}),
                new Sum("total", new int[] {0, 1, 3}, new int[] {1, 1, -1}));
        Verdict verdict = Solver.solve(new LinearSystem(ranges, sums, List.of()));
        assertThat(verdict.contradicting()).isEmpty();
        assertThat(verdict.ranges().get(0).low()).isLessThanOrEqualTo(100_001);
        assertThat(verdict.ranges().get(0).high()).isGreaterThanOrEqualTo(100_001);
    }

    @Test
    void placesAnIncompleteRowByTheTotals() {
        // 1 0 0 of a row of four whose first column needs 1 and whose other columns are full: the total was lost.
        long[][] values = {{1, 0, 0, 1}, {0, 2, 0, 2}, {3, 0, 0, 3}, {4, 2, 0, 6}};
        boolean[][] blank = new boolean[4][4];
        Arrays.fill(blank[0], true);
        OrderedRow row = new OrderedRow(new int[] {0, 1, 2, 3}, new long[] {1, 0, 0});
        Verdict verdict = Solver.solve(square(values, blank, List.of(row)));
        assertThat(verdict.ranges().subList(0, 4)).containsExactly(Range.of(1), Range.of(0), Range.of(0), Range.of(1));
        assertThat(verdict.placements()).containsExactly(List.of(0b0111));
    }

    @Test
    void leavesANumberOpenThatNoSumCanPlace() {
        LinearSystem system = new LinearSystem(
                List.of(Range.COUNT, Range.ANY), List.of(), List.of(new OrderedRow(new int[] {0, 1}, new long[] {29})));
        Verdict verdict = Solver.solve(system);
        assertThat(verdict.placements()).containsExactly(List.of(0b01, 0b10));
        assertThat(verdict.isCertain(0)).isFalse();
        assertThat(verdict.isCertain(1)).isFalse();
    }

    @Test
    void aPartWithoutSolutionDoesNotSilenceTheOthers() {
        Sum broken = new Sum("broken", new int[] {0, 1}, new int[] {1, -1});
        Sum fine = new Sum("fine", new int[] {2, 3, 4}, new int[] {1, 1, -1});
        Sum impossible = new Sum("impossible", new int[] {5, 6, 7}, new int[] {1, 1, -1});
        LinearSystem system = new LinearSystem(
                List.of(Range.of(1), Range.of(2), Range.of(1), Range.COUNT, Range.of(3), Range.COUNT, Range.of(5), Range.of(4)),
                List.of(broken, fine, impossible),
                List.of());
        Verdict verdict = Solver.solve(system);
        assertThat(verdict.ranges().get(3)).isEqualTo(Range.of(2));
        assertThat(verdict.contradicting()).containsExactlyInAnyOrder(0, 1, 5);
    }
}
