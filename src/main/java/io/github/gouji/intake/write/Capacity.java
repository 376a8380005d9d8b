package io.github.gouji.intake.write;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Numbers;
import io.github.gouji.form.ColumnForm;
import io.github.gouji.form.NumberKind;
import io.github.gouji.form.RowForm;
import io.github.gouji.form.Units;
import io.github.gouji.intake.label.Value;
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
        BigDecimal amount = Numbers.read(value.lexeme()).orElseThrow();
        boolean sign = amount.signum() >= 0 || column.kind() == NumberKind.SIGNED;
        boolean whole = amount.stripTrailingZeros().scale() <= 0 || column.kind() == NumberKind.MONEY;
        boolean unit = value.unit().isEmpty()
                || countsAlike(value.unit(), column.unit())
                || units.convert(amount, value.unit(), column.unit()).isPresent();
        return sign && whole && unit;
    }

    /** Whether two words count the same: 件 behind a number of 项 says nothing new. */
    boolean countsAlike(String given, String expected) {
        boolean convertible = units.convert(BigDecimal.ONE, given, expected).isPresent();
        return given.equals(expected) || !convertible && units.like(expected).contains(given);
    }
}
