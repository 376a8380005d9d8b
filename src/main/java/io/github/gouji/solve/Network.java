package io.github.gouji.solve;

import java.util.Arrays;
import java.util.Optional;

/**
 * Unknowns as flows between sums. Whether there is a solution in whole numbers, and between which values each unknown
 * can lie, is found exactly by augmenting paths, without any search.
 */
final class Network {
    private final int[] variables;
    private final int[] from;
    private final int[] to;
    private final long[] demand;

    /**
     * @param variables by arc the unknown that flows through it
     * @param demand by node what flows in minus what flows out
     */
    Network(int[] variables, int[] from, int[] to, long[] demand) {
        this.variables = variables.clone();
        this.from = from.clone();
        this.to = to.clone();
        this.demand = demand.clone();
    }

    /** One solution within the ranges, as ranges of a single value; nothing if there is none. */
    Optional<Domains> solution(Domains within) {
        return flow(within).map(flow -> {
            Domains solved = within.copy();
            for (int arc = 0; arc < variables.length; arc++) {
                solved.low[variables[arc]] = flow.amount[arc];
                solved.high[variables[arc]] = flow.amount[arc];
            }
            return solved;
        });
    }

    /** The ranges cut down to the least and the greatest value that each unknown has in any solution. */
    Optional<Domains> narrowed(Domains within) {
        return flow(within).map(flow -> {
            Domains narrowed = within.copy();
            for (int arc = 0; arc < variables.length; arc++) {
                narrowed.high[variables[arc]] = flow.greatest(arc);
            }
            for (int arc = 0; arc < variables.length; arc++) {
                narrowed.low[variables[arc]] = flow.least(arc);
            }
            return narrowed;
        });
    }

    private Optional<Flow> flow(Domains within) {
        Flow flow = new Flow(within);
        return flow.balance() ? Optional.of(flow) : Optional.empty();
    }

    /** A flow that keeps the ranges, changed along paths of arcs that have room. */
    private final class Flow {
        private final long[] low = new long[variables.length];
        private final long[] high = new long[variables.length];
        private final long[] amount = new long[variables.length];
        private final int[] arcTo = new int[demand.length];

        Flow(Domains within) {
            for (int arc = 0; arc < variables.length; arc++) {
                low[arc] = within.low[variables[arc]];
                high[arc] = within.high[variables[arc]];
                amount[arc] = low[arc] > -Range.ENDLESS ? low[arc] : Math.min(0, high[arc]);
            }
        }

        /** Meets all demands; false if that cannot be. */
        boolean balance() {
            long[] lacking = demand.clone();
            for (int arc = 0; arc < variables.length; arc++) {
                lacking[to[arc]] -= amount[arc];
                lacking[from[arc]] += amount[arc];
            }
            for (int node = 0; node < lacking.length; node++) {
                while (lacking[node] < 0) {
                    int end = reach(node, lacking, -1);
                    if (end < 0) {
                        return false;
                    }
                    long by = Math.min(Math.min(-lacking[node], lacking[end]), room(node, end));
                    push(node, end, by);
                    lacking[node] += by;
                    lacking[end] -= by;
                }
            }
            for (long left : lacking) {
                if (left != 0) {
                    return false;
                }
            }
            return true;
        }

        /** The most that can flow through an arc; the flow is changed to show it unless it is without bound. */
        long greatest(int arc) {
            while (amount[arc] < high[arc]) {
                long by = from[arc] == to[arc] ? high[arc] - amount[arc] : detour(to[arc], from[arc], arc);
                by = Math.min(by, high[arc] - amount[arc]);
                if (by == 0) {
                    return amount[arc];
                }
                if (isEndless(by)) {
                    return high[arc];
                }
                change(arc, by);
            }
            return amount[arc];
        }

        /** The least that can flow through an arc. */
        long least(int arc) {
            while (amount[arc] > low[arc]) {
                long by = from[arc] == to[arc] ? amount[arc] - low[arc] : detour(from[arc], to[arc], arc);
                by = Math.min(by, amount[arc] - low[arc]);
                if (by == 0) {
                    return amount[arc];
                }
                if (isEndless(by)) {
                    return low[arc];
                }
                change(arc, -by);
            }
            return amount[arc];
        }

        /** What a way from node to node that avoids an arc has room for; 0 if there is none. */
        private long detour(int start, int end, int avoided) {
            long[] wanted = new long[demand.length];
            wanted[end] = 1;
            return reach(start, wanted, avoided) == end ? room(start, end) : 0;
        }

        private void change(int arc, long by) {
            amount[arc] += by;
            if (from[arc] != to[arc]) {
                push(by > 0 ? to[arc] : from[arc], by > 0 ? from[arc] : to[arc], Math.abs(by));
            }
        }

        /** The nearest node that lacks something; {@code arcTo} then holds the way, an arc's complement if backwards. */
        private int reach(int start, long[] lacking, int avoided) {
            int[] queue = new int[demand.length];
            boolean[] seen = new boolean[demand.length];
            Arrays.fill(arcTo, 0);
            queue[0] = start;
            seen[start] = true;
            int size = 1;
            for (int at = 0; at < size; at++) {
                if (lacking[queue[at]] > 0) {
                    return queue[at];
                }
                for (int arc = 0; arc < variables.length; arc++) {
                    if (arc == avoided) {
                        continue;
                    }
                    if (from[arc] == queue[at] && !seen[to[arc]] && amount[arc] < high[arc]) {
                        seen[to[arc]] = true;
                        arcTo[to[arc]] = arc;
                        queue[size++] = to[arc];
                    } else if (to[arc] == queue[at] && !seen[from[arc]] && amount[arc] > low[arc]) {
                        seen[from[arc]] = true;
                        arcTo[from[arc]] = ~arc;
                        queue[size++] = from[arc];
                    }
                }
            }
            return -1;
        }

        private long room(int start, int end) {
            long room = Long.MAX_VALUE;
            for (int node = end; node != start; ) {
                int arc = arcTo[node];
                room = Math.min(room, arc >= 0 ? high[arc] - amount[arc] : amount[~arc] - low[~arc]);
                node = arc >= 0 ? from[arc] : to[~arc];
            }
            return room;
        }

        private void push(int start, int end, long by) {
            for (int node = end; node != start; ) {
                int arc = arcTo[node];
                amount[arc >= 0 ? arc : ~arc] += arc >= 0 ? by : -by;
                node = arc >= 0 ? from[arc] : to[~arc];
            }
        }

        private boolean isEndless(long by) {
            return by >= Range.ENDLESS >> 2;
        }
    }
}
