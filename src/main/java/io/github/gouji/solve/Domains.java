package io.github.gouji.solve;

/**
 * The current ranges and possible placements of a search, narrowed by propagation; copied before each branch.
 * Every narrowing is implied by the sums, so an empty range proves that a branch has no solution.
 */
final class Domains {
    /**
     * Bounds without end can push each other up for ever, and those far apart nearly so. A table needs a few
     * narrowings for each of its cells.
     */
    private static final int MOST_NARROWINGS = 4_000;

    private final LinearSystem system;
    private final int[][] sumsOf;
    private final int[][] rowsOf;
    final long[] low;
    final long[] high;
    final int[][] placements;
    private int narrowings;
    private boolean settled = true;

    Domains(LinearSystem system, int[][] sumsOf, int[][] rowsOf, int[][] placements) {
        this.system = system;
        this.sumsOf = sumsOf;
        this.rowsOf = rowsOf;
        this.placements = placements;
        int n = system.ranges().size();
        this.low = new long[n];
        this.high = new long[n];
        for (int i = 0; i < n; i++) {
            low[i] = system.ranges().get(i).low();
            high[i] = system.ranges().get(i).high();
        }
    }

    private Domains(Domains other) {
        this.system = other.system;
        this.sumsOf = other.sumsOf;
        this.rowsOf = other.rowsOf;
        this.low = other.low.clone();
        this.high = other.high.clone();
        this.placements = other.placements.clone();
        this.settled = other.settled;
    }

    Domains copy() {
        return new Domains(this);
    }

    boolean isFixed(int variable) {
        return low[variable] == high[variable];
    }

    /** Whether every sum had its say; if not, ranges of one value each need not be a solution. */
    boolean isSettled() {
        return settled;
    }

    /** Narrows from every sum and row; false if there is no solution. */
    boolean propagateAll() {
        settled = true;
        Agenda agenda = new Agenda(system.sums().size(), system.rows().size());
        agenda.addEverything();
        return run(agenda);
    }

    /** Narrows one variable and all that follows; false if there is no solution. */
    boolean restrict(int variable, long from, long to) {
        Agenda agenda = new Agenda(system.sums().size(), system.rows().size());
        return narrow(variable, from, to, agenda) && run(agenda);
    }

    /** Decides for one placement of a row and all that follows; false if there is no solution. */
    boolean place(int row, int mask) {
        placements[row] = new int[] {mask};
        Agenda agenda = new Agenda(system.sums().size(), system.rows().size());
        agenda.addRow(row);
        return run(agenda);
    }

    private boolean run(Agenda agenda) {
        narrowings = 0;
        while (!agenda.isEmpty()) {
            if (narrowings > MOST_NARROWINGS) {
                settled = false;
                return true;
            }
            int item = agenda.next();
            boolean possible = item < system.sums().size()
                    ? propagateSum(system.sums().get(item), agenda)
                    : propagateRow(item - system.sums().size(), agenda);
            if (!possible) {
                return false;
            }
        }
        return true;
    }

    private boolean propagateSum(Sum sum, Agenda agenda) {
        long min = 0;
        long max = 0;
        int endlessMin = 0;
        int endlessMax = 0;
        for (int i = 0; i < sum.size(); i++) {
            long from = termLow(sum, i);
            long to = termHigh(sum, i);
            if (from <= -Range.ENDLESS) {
                endlessMin++;
            } else {
                min += from;
            }
            if (to >= Range.ENDLESS) {
                endlessMax++;
            } else {
                max += to;
            }
        }
        for (int i = 0; i < sum.size(); i++) {
            long from = termLow(sum, i);
            long to = termHigh(sum, i);
            boolean othersUnboundedBelow = endlessMin - (from <= -Range.ENDLESS ? 1 : 0) > 0;
            boolean othersUnboundedAbove = endlessMax - (to >= Range.ENDLESS ? 1 : 0) > 0;
            long othersMin = from <= -Range.ENDLESS ? min : min - from;
            long othersMax = to >= Range.ENDLESS ? max : max - to;
            long newTo = othersUnboundedBelow ? to : Math.min(to, -othersMin);
            long newFrom = othersUnboundedAbove ? from : Math.max(from, -othersMax);
            boolean possible = sum.sign(i) > 0
                    ? narrow(sum.variable(i), newFrom, newTo, agenda)
                    : narrow(sum.variable(i), -newTo, -newFrom, agenda);
            if (!possible) {
                return false;
            }
        }
        return true;
    }

    private long termLow(Sum sum, int i) {
        return sum.sign(i) > 0 ? low[sum.variable(i)] : -high[sum.variable(i)];
    }

    private long termHigh(Sum sum, int i) {
        return sum.sign(i) > 0 ? high[sum.variable(i)] : -low[sum.variable(i)];
    }

    private boolean propagateRow(int index, Agenda agenda) {
        OrderedRow row = system.rows().get(index);
        int[] possible = possible(row, placements[index]);
        placements[index] = possible;
        if (possible.length == 0) {
            return false;
        }
        int[] cells = row.cells();
        long[] numbers = row.numbers();
        for (int c = 0; c < cells.length; c++) {
            long from = Long.MAX_VALUE;
            long to = Long.MIN_VALUE;
            for (int mask : possible) {
                boolean filled = (mask >> c & 1) != 0;
                long value = filled ? numbers[Integer.bitCount(mask & ((1 << c) - 1))] : 0;
                from = Math.min(from, filled ? value : low[cells[c]]);
                to = Math.max(to, filled ? value : high[cells[c]]);
            }
            if (!narrow(cells[c], from, to, agenda)) {
                return false;
            }
        }
        return true;
    }

    /** The placements that the ranges allow; the same array if all do. */
    private int[] possible(OrderedRow row, int[] masks) {
        int kept = 0;
        for (int mask : masks) {
            kept += fits(row, mask) ? 1 : 0;
        }
        if (kept == masks.length) {
            return masks;
        }
        int[] possible = new int[kept];
        int at = 0;
        for (int mask : masks) {
            if (fits(row, mask)) {
                possible[at++] = mask;
            }
        }
        return possible;
    }

    private boolean fits(OrderedRow row, int mask) {
        int[] cells = row.cells();
        long[] numbers = row.numbers();
        int next = 0;
        for (int c = 0; c < cells.length; c++) {
            if ((mask >> c & 1) != 0) {
                long value = numbers[next++];
                if (value < low[cells[c]] || value > high[cells[c]]) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean narrow(int variable, long from, long to, Agenda agenda) {
        long newLow = Math.max(low[variable], from);
        long newHigh = Math.min(high[variable], to);
        if (newLow > newHigh) {
            return false;
        }
        if (newLow != low[variable] || newHigh != high[variable]) {
            low[variable] = newLow;
            high[variable] = newHigh;
            narrowings++;
            for (int sum : sumsOf[variable]) {
                agenda.addSum(sum);
            }
            for (int row : rowsOf[variable]) {
                agenda.addRow(row);
            }
        }
        return true;
    }
}
