package io.github.gouji.intake.table;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.page.Spot;
import java.math.BigDecimal;
import java.util.List;

/**
 * A row of a form as the source prints it.
 *
 * @param values one a column if {@code fit} is complete, else what there was
 * @param rowwise whether the source itself says which cells belong to the row
 */
public record Catch(TableForm table, RowForm row, List<Value> values, Fit fit, boolean rowwise, Spot spot) {
    public Catch {
        requireNonNull(table, "table");
        requireNonNull(row, "row");
        requireNonNull(fit, "fit");
        requireNonNull(spot, "spot");
        values = List.copyOf(values);
        if (fit == Fit.COMPLETE && values.size() != row.columns().size()) {
            throw new IllegalArgumentException(row.id() + " has " + row.columns().size() + " columns");
        }
    }

    /** How the values lie in the columns. */
    public enum Fit {
        /** Each in its column. */
        COMPLETE,
        /** Numbers in printed order, fewer than the columns. */
        IN_ORDER,
        /** Not to be told: nothing is placed. */
        OPEN
    }

    public List<Value> numbers() {
        return values.stream().filter(Value::isNumber).toList();
    }

    /** Whether the source says that it does not hold the row. */
    public boolean isAbsent() {
        return !values.isEmpty() && values.stream().allMatch(v -> v.kind() == Value.Kind.ABSENT);
    }

    /** Whether it is a row of a workbook in which nothing is filled in. */
    public boolean isUntouched() {
        boolean workbook = !spot.sheet().isEmpty();
        return workbook
                && values.stream().allMatch(v -> switch (v.kind()) {
                    case BLANK, LOST -> true;
                    case NUMBER, NOT_APPLICABLE, ABSENT, UNREADABLE -> false;
                });
    }

    /** Whether the last cell is the sum of the others, what is no number counting as nothing. */
    boolean addsUp() {
        return addsUp(values.stream()
                .map(v -> v.amount().orElse(BigDecimal.ZERO))
                .toList());
    }

    static boolean addsUp(List<BigDecimal> amounts) {
        int last = amounts.size() - 1;
        return amounts.subList(0, last).stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(amounts.get(last)) == 0;
    }

    public Catch opened() {
        return new Catch(table, row, values, Fit.OPEN, rowwise, spot);
    }

    public boolean printsTheSame(Catch other) {
        return fit == other.fit
                && values.stream().map(Value::lexeme).toList().equals(
                        other.values.stream().map(Value::lexeme).toList());
    }
}
