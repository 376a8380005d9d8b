package io.github.gouji.intake.table;

import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.page.Spot;
import io.github.gouji.intake.table.Catch.Fit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a strip, all rows of a table printed as one, into its rows. With every cell there it is counted off. With cells
 * lost, each way of cutting is tried against the rows' own sums: what all possible ways have in common is taken, and
 * where they differ only in which of equal numbers is lost, the first of them.
 */
public final class DisputeStrips {
    private static final int MOST_CUTS = 4000;

    public List<Catch> split(TableForm table, List<Value> values, boolean rowwise) {
        List<RowForm> rows = table.rows();
        int width = rows.get(0).columns().size();
        int all = rows.size() * width;
        Spot spot = values.isEmpty() ? Spot.line(0) : values.get(0).spot();
        List<Value> cells = trimmed(values, all);
        List<Catch> cut = new ArrayList<>();
        if (cells.size() == all) {
            for (int i = 0; i < rows.size(); i++) {
                List<Value> row = cells.subList(i * width, (i + 1) * width);
                cut.add(new Catch(table, rows.get(i), row, Fit.COMPLETE, rowwise, spot));
            }
            return cut;
        }
        List<Value> numbers = cells.stream().filter(Value::isNumber).toList();
        boolean countable = cells.size() < all && numbers.size() == cells.size();
        List<List<Integer>> cuts = countable ? possible(numbers, rows.size(), width) : List.of();
        for (int i = 0; i < rows.size(); i++) {
            cut.add(row(table, i, numbers, cuts, rowwise, spot));
        }
        return cut;
    }

    private static List<Value> trimmed(List<Value> values, int all) {
        return values.size() <= all ? values : Padding.UNKNOWN.cut(values, all, Value::isBlank).orElse(values);
    }

    private Catch row(
            TableForm table, int position, List<Value> numbers, List<List<Integer>> cuts, boolean rowwise, Spot spot) {
        RowForm form = table.rows().get(position);
        if (cuts.isEmpty() || !sameOutcome(numbers, cuts, position, form.columns().size())) {
            List<Value> shown = position == 0 ? numbers : List.of();
            return new Catch(table, form, shown, Fit.OPEN, rowwise, spot);
        }
        List<Value> own = part(numbers, cuts.get(0), position);
        Fit fit = own.size() == form.columns().size() ? Fit.COMPLETE : Fit.IN_ORDER;
        return new Catch(table, form, own, fit, rowwise, spot);
    }

    /** Whether all cuts give a row the same numbers, or numbers that leave the same values in its cells. */
    private static boolean sameOutcome(List<Value> numbers, List<List<Integer>> cuts, int position, int width) {
        List<BigDecimal> first = amounts(part(numbers, cuts.get(0), position));
        boolean zeros = settledZero(first, width);
        for (List<Integer> cut : cuts) {
            List<BigDecimal> other = amounts(part(numbers, cut, position));
            if (!other.equals(first) && !(zeros && settledZero(other, width))) {
                return false;
            }
        }
        return true;
    }

    /** A row of zeros in which at most one cell is lost: whichever it is, the row is all zero. */
    private static boolean settledZero(List<BigDecimal> amounts, int width) {
        return amounts.size() >= width - 1 && amounts.stream().allMatch(a -> a.signum() == 0);
    }

    private static List<Value> part(List<Value> numbers, List<Integer> cut, int position) {
        int start = 0;
        for (int i = 0; i < position; i++) {
            start += cut.get(i);
        }
        return numbers.subList(start, start + cut.get(position));
    }

    private static List<BigDecimal> amounts(List<Value> values) {
        return values.stream().map(v -> v.amount().orElseThrow()).toList();
    }

    /** All ways to deal the numbers to the rows so that each row can still hold; those that fill early rows first. */
    private static List<List<Integer>> possible(List<Value> numbers, int rows, int width) {
        List<List<Integer>> cuts = new ArrayList<>();
        deal(amounts(numbers), List.of(), rows, width, cuts);
        return cuts.size() > MOST_CUTS ? List.of() : cuts;
    }

    private static void deal(
            List<BigDecimal> rest, List<Integer> cut, int rows, int width, List<List<Integer>> cuts) {
        if (cut.size() == rows) {
            if (rest.isEmpty()) {
                cuts.add(cut);
            }
            return;
        }
        for (int take = Math.min(width, rest.size()); take >= 0; take--) {
            if (rest.size() - take <= (rows - cut.size() - 1) * width && canHold(rest.subList(0, take), width)) {
                List<Integer> longer = new ArrayList<>(cut);
                longer.add(take);
                deal(rest.subList(take, rest.size()), longer, rows, width, cuts);
            }
        }
    }

    /** Whether numbers in this order can be a row whose last cell is the sum of the others; with one lost, always. */
    private static boolean canHold(List<BigDecimal> numbers, int width) {
        return numbers.size() < width || Catch.addsUp(numbers);
    }
}
