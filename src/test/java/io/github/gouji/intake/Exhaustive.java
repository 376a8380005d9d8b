package io.github.gouji.intake;

import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds by trying everything which cells of a request table have one value only, given each row's printed numbers in
 * order. Each row's possible contents are listed; the sums of the columns are followed row by row.
 */
final class Exhaustive {
    private static final int WIDTH = 7;
    private static final int MOST = 60_000;

    private final TableForm form;
    private final long[] truth;
    private final Set<Integer> lost;

    Exhaustive(TableForm form, long[] truth, Set<Integer> lost) {
        this.form = form;
        this.truth = truth;
        this.lost = lost;
    }

    /** A row's contents, comparable. */
    private record Row(long... cells) {
        Row plus(Row other, int sign) {
            long[] sum = new long[WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                sum[i] = cells[i] + sign * other.cells[i];
            }
            return new Row(sum);
        }

        /** Whether it and another together are nowhere more than a third. */
        boolean fits(Row other, Row most) {
            for (int i = 0; i < WIDTH; i++) {
                if (cells[i] + other.cells[i] > most.cells[i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(cells, row.cells);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(cells);
        }
    }

    /** The lost cells with one possible value; nothing if there is too much to try. */
    Optional<Set<Integer>> unique() {
        List<RowForm> parts = new ArrayList<>();
        List<List<Row>> options = new ArrayList<>();
        Set<String> frame = Set.of("newly_received", "carried_over_in", "total_processed", "carried_forward");
        for (RowForm row : form.rows()) {
            if (!frame.contains(row.id())) {
                parts.add(row);
                options.add(possible(row));
            }
        }
        Set<List<Row>> frames = frames();
        if (frames.isEmpty() || options.stream().anyMatch(o -> o.isEmpty() || o.size() > MOST)) {
            return Optional.empty();
        }
        Set<Row> totals = new LinkedHashSet<>();
        frames.forEach(f -> totals.add(f.get(2)));
        List<Set<Row>> seen = new ArrayList<>();
        parts.forEach(p -> seen.add(new HashSet<>()));
        Set<Row> feasible = new HashSet<>();
        for (Row total : totals) {
            if (!follow(options, total, seen, feasible)) {
                return Optional.empty();
            }
        }
        Set<Integer> unique = new TreeSet<>();
        for (int i = 0; i < parts.size(); i++) {
            note(parts.get(i), seen.get(i), unique);
        }
        List<RowForm> rows = frame();
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            Set<Row> values = new HashSet<>();
            frames.stream().filter(f -> feasible.contains(f.get(2))).forEach(f -> values.add(f.get(at)));
            note(rows.get(i), values, unique);
        }
        return Optional.of(unique);
    }

    private List<RowForm> frame() {
        List<RowForm> rows = new ArrayList<>();
        for (String id : List.of("newly_received", "carried_over_in", "total_processed", "carried_forward")) {
            rows.add(form.row(id).orElseThrow());
        }
        return rows;
    }

    private void note(RowForm row, Set<Row> values, Set<Integer> unique) {
        for (int c = 0; c < WIDTH; c++) {
            int column = c;
            long different = values.stream().map(v -> v.cells()[column]).distinct().count();
            if (different == 1 && lost.contains(row.firstCell() + c)) {
                unique.add(row.firstCell() + c);
            }
        }
    }

    /** All contents of the four rows that balance. */
    private Set<List<Row>> frames() {
        List<List<Row>> options = frame().stream().map(this::possible).toList();
        Set<List<Row>> frames = new LinkedHashSet<>();
        long tries = 1;
        for (List<Row> option : options.subList(0, 3)) {
            tries *= option.size();
        }
        if (tries > 2_000_000) {
            return Set.of();
        }
        Set<Row> forward = new HashSet<>(options.get(3));
        for (Row in : options.get(0)) {
            for (Row carried : options.get(1)) {
                for (Row total : options.get(2)) {
                    Row rest = in.plus(carried, 1).plus(total, -1);
                    if (forward.contains(rest)) {
                        frames.add(List.of(in, carried, total, rest));
                    }
                }
            }
        }
        return frames;
    }

    /** Follows all ways to fill the rows so that they sum to a total; false if they are too many. */
    private static boolean follow(List<List<Row>> options, Row total, List<Set<Row>> seen, Set<Row> feasible) {
        List<Set<Row>> reached = new ArrayList<>();
        reached.add(Set.of(zero()));
        for (List<Row> option : options) {
            Set<Row> next = new HashSet<>();
            for (Row sum : reached.get(reached.size() - 1)) {
                for (Row row : option) {
                    if (sum.fits(row, total)) {
                        next.add(sum.plus(row, 1));
                    }
                }
            }
            if (next.size() > MOST) {
                return false;
            }
            reached.add(next);
        }
        if (!reached.get(options.size()).contains(total)) {
            return true;
        }
        feasible.add(total);
        Row zero = zero();
        Set<Row> needed = Set.of(total);
        for (int i = options.size() - 1; i >= 0; i--) {
            Set<Row> before = new HashSet<>();
            for (Row sum : needed) {
                for (Row row : options.get(i)) {
                    if (row.fits(zero, sum)) {
                        Row less = sum.plus(row, -1);
                        if (reached.get(i).contains(less)) {
                            before.add(less);
                            seen.get(i).add(row);
                        }
                    }
                }
            }
            needed = before;
        }
        return true;
    }

    private static Row zero() {
        return new Row(new long[WIDTH]);
    }

    /** Every content of a row that keeps its printed numbers in order and its total the sum of its cells. */
    private List<Row> possible(RowForm row) {
        List<Long> printed = new ArrayList<>();
        for (int i = 0; i < WIDTH; i++) {
            if (!lost.contains(row.firstCell() + i)) {
                printed.add(truth[row.firstCell() + i]);
            }
        }
        Set<Row> rows = new LinkedHashSet<>();
        place(new Long[WIDTH], 0, printed, 0, rows);
        return List.copyOf(rows);
    }

    private void place(Long[] cells, int at, List<Long> printed, int next, Set<Row> rows) {
        if (rows.size() > MOST) {
            return;
        }
        if (at == WIDTH) {
            fill(cells, 0, 0, rows);
            return;
        }
        int left = printed.size() - next;
        if (left > 0) {
            cells[at] = printed.get(next);
            place(cells, at + 1, printed, next + 1, rows);
        }
        if (WIDTH - at > left) {
            cells[at] = null;
            place(cells, at + 1, printed, next, rows);
        }
        cells[at] = null;
    }

    private void fill(Long[] cells, int at, long sum, Set<Row> rows) {
        if (rows.size() > MOST) {
            return;
        }
        if (at == WIDTH - 1) {
            if (cells[at] == null || cells[at] == sum) {
                long[] full = new long[WIDTH];
                for (int i = 0; i < at; i++) {
                    full[i] = cells[i];
                }
                full[at] = sum;
                rows.add(new Row(full));
            }
            return;
        }
        if (cells[at] != null) {
            fill(cells, at + 1, sum + cells[at], rows);
            return;
        }
        long most = cells[WIDTH - 1] != null ? cells[WIDTH - 1] - sum : bound(at);
        for (long value = 0; value <= most; value++) {
            Long[] tried = Arrays.copyOf(cells, WIDTH);
            tried[at] = value;
            fill(tried, at + 1, sum + value, rows);
        }
    }

    /** No cell can exceed all applications of its column. */
    private long bound(int column) {
        long most = 0;
        for (RowForm row : form.rows()) {
            most = Math.max(most, truth[row.firstCell() + column]);
        }
        return most + 2;
    }
}
