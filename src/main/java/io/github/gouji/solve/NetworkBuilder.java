package io.github.gouji.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Sees the sums over a part as the nodes of a network and its unknowns as the arcs between them: tables with row and
 * column totals are networks. Sums that follow from the others are left out where they would give an unknown a third
 * end.
 */
final class NetworkBuilder {
    private static final int ENDS = 2;
    /** Beyond it the elimination gives up rather than overflow. */
    private static final long LARGEST = 1L << 58;

    private final List<Integer> part;
    /** One row a sum: the signs of the part's unknowns, then what the known ones add up to. */
    private final List<long[]> rows = new ArrayList<>();

    private NetworkBuilder(LinearSystem system, Domains start, List<Integer> part) {
        this.part = part;
        int[] position = new int[start.low.length];
        Arrays.fill(position, -1);
        for (int i = 0; i < part.size(); i++) {
            position[part.get(i)] = i;
        }
        for (Sum sum : system.sums()) {
            long[] row = new long[part.size() + 1];
            boolean touches = false;
            for (int i = 0; i < sum.size(); i++) {
                int at = position[sum.variable(i)];
                touches |= at >= 0;
                row[at >= 0 ? at : part.size()] += at >= 0 ? sum.sign(i) : sum.sign(i) * start.low[sum.variable(i)];
            }
            if (touches) {
                rows.add(row);
            }
        }
    }

    /** The network of a part; nothing where its sums are not of that kind. */
    static Optional<Network> of(LinearSystem system, Domains start, List<Integer> part) {
        return new NetworkBuilder(system, start, part).build();
    }

    private Optional<Network> build() {
        for (int arc = 0; arc < part.size(); arc++) {
            while (ends(arc).size() > ENDS) {
                Optional<long[]> spare = ends(arc).stream().filter(this::followsFromOthers).findFirst();
                if (spare.isEmpty()) {
                    return Optional.empty();
                }
                rows.remove(spare.get());
            }
        }
        return direct() ? Optional.of(network()) : Optional.empty();
    }

    private List<long[]> ends(int arc) {
        return rows.stream().filter(r -> r[arc] != 0).toList();
    }

    /** Whether a row is a combination of the others, by elimination with pivots of ±1 only. */
    private boolean followsFromOthers(long[] candidate) {
        List<long[]> others = new ArrayList<>();
        rows.stream().filter(r -> r != candidate).map(long[]::clone).forEach(others::add);
        long[] rest = candidate.clone();
        for (int column = 0; column < part.size(); column++) {
            long[] pivot = pivot(others, column);
            if (pivot.length > 0) {
                others.remove(pivot);
                for (long[] other : others) {
                    reduce(other, pivot, column);
                }
                reduce(rest, pivot, column);
            }
            if (rest[column] != 0 || isTooLarge(rest)) {
                return false;
            }
        }
        return rest[part.size()] == 0;
    }

    private static long[] pivot(List<long[]> rows, int column) {
        for (long[] row : rows) {
            if (Math.abs(row[column]) == 1) {
                return row;
            }
        }
        return new long[0];
    }

    private static void reduce(long[] row, long[] pivot, int column) {
        long factor = row[column] * pivot[column];
        if (factor != 0 && !isTooLarge(row)) {
            for (int i = 0; i < row.length; i++) {
                row[i] -= factor * pivot[i];
            }
        }
    }

    private static boolean isTooLarge(long[] row) {
        return Math.abs(row[row.length - 1]) > LARGEST;
    }

    /** Turns the sums round until every unknown enters one and leaves the other; false if that cannot be. */
    private boolean direct() {
        boolean[] settled = new boolean[rows.size()];
        for (int first = 0; first < rows.size(); first++) {
            Deque<Integer> waiting = new ArrayDeque<>();
            if (!settled[first]) {
                settled[first] = true;
                waiting.add(first);
            }
            while (!waiting.isEmpty()) {
                int at = waiting.remove();
                for (int next = 0; next < rows.size(); next++) {
                    int turn = next == at ? 0 : turn(rows.get(at), rows.get(next));
                    if (turn < 0 && settled[next]) {
                        return false;
                    }
                    if (turn != 0 && !settled[next]) {
                        settled[next] = true;
                        turn(rows.get(next), turn);
                        waiting.add(next);
                    }
                }
            }
        }
        return consistent();
    }

    /** 1 if two rows share an unknown with opposite signs, −1 if with equal signs, 0 if they share none. */
    private int turn(long[] one, long[] other) {
        for (int arc = 0; arc < part.size(); arc++) {
            if (one[arc] != 0 && other[arc] != 0) {
                return one[arc] == other[arc] ? -1 : 1;
            }
        }
        return 0;
    }

    private static void turn(long[] row, int by) {
        for (int i = 0; i < row.length; i++) {
            row[i] *= by;
        }
    }

    private boolean consistent() {
        for (int arc = 0; arc < part.size(); arc++) {
            List<long[]> ends = ends(arc);
            if (ends.size() == ENDS && ends.get(0)[arc] == ends.get(1)[arc]) {
                return false;
            }
        }
        return true;
    }

    private Network network() {
        int ground = rows.size();
        int[] from = new int[part.size()];
        int[] to = new int[part.size()];
        Arrays.fill(from, ground);
        Arrays.fill(to, ground);
        long[] demand = new long[rows.size() + 1];
        for (int node = 0; node < rows.size(); node++) {
            for (int arc = 0; arc < part.size(); arc++) {
                if (rows.get(node)[arc] > 0) {
                    to[arc] = node;
                } else if (rows.get(node)[arc] < 0) {
                    from[arc] = node;
                }
            }
            demand[node] = -rows.get(node)[part.size()];
            demand[ground] -= demand[node];
        }
        return new Network(part.stream().mapToInt(Integer::intValue).toArray(), from, to, demand);
    }
}
