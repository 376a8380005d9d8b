package io.github.gouji.intake.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.label.Units;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.table.Catch;
import io.github.gouji.intake.table.Catch.Fit;
import java.math.BigDecimal;

/** Which numbers a column of a form can hold. */
public record Capacity(Units units) {
    public Capacity {
        requireNonNull(units, "units");
    }

    /** The column that takes the most, for a number whose column is not known yet. */
    public ColumnForm loosest(RowForm row) {
        return row.columns().stream().max((a, b) -> a.kind().compareTo(b.kind())).orElseThrow();
    }

    /** Whether the column can hold the number: counts are whole and not negative. */
    public boolean fits(Value value, ColumnForm column) {
        BigDecimal amount = value.amount().orElseThrow();
        boolean sign = amount.signum() >= 0 || column.kind() == NumberKind.SIGNED;
        boolean whole = amount.stripTrailingZeros().scale() <= 0 || column.kind() == NumberKind.MONEY;
        boolean unit = value.unit().isEmpty()
                || countsAlike(value.unit(), column.unit())
                || units.convert(amount, value.unit(), column.unit()).isPresent();
        return sign && whole && unit;
    }

    /** Whether the numbers of a row are in order, but one of them fits no column: then none is placed. */
    public boolean isMisfit(Catch row) {
        return row.fit() == Fit.IN_ORDER && row.numbers().stream().anyMatch(v -> !fits(v, loosest(row.row())));
    }

    /** Whether two words count the same: 件 behind a number of 项 says nothing new. */
    boolean countsAlike(String given, String expected) {
        boolean convertible = units.convert(BigDecimal.ONE, given, expected).isPresent();
        return given.equals(expected) || !convertible && units.like(expected).contains(given);
    }
}
