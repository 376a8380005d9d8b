package io.github.gouji.claim.language;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A number with its unit as it stands in a sentence.
 *
 * @param start where the number begins in the plain text
 * @param end behind the unit
 * @param step what one of the last printed digit is worth
 * @param unit the unit word, "" for none, "%" for a percentage
 * @param bound whether it is a figure bound from a table, which needs no check
 */
public record Amount(int start, int end, BigDecimal value, BigDecimal step, String unit, Kind kind, Precision precision, boolean bound) {
    /** How exactly the number is meant. */
    public enum Precision {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    /** What the unit measures. */
    public enum Kind {
        CASE,
        ITEM,
        MONEY,
        TIME,
        PERCENT,
        NONE
    }

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal MOST = new BigDecimal("0.8");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Amount {
        requireNonNull(value, "value");
        requireNonNull(step, "step");
        requireNonNull(unit, "unit");
        requireNonNull(kind, "kind");
        requireNonNull(precision, "precision");
    }

    /** Whether the number, as exactly as it is meant, can stand for a value. */
    public boolean fits(BigDecimal actual) {
        BigDecimal off = value.subtract(actual);
        return switch (precision) {
            case EXACT -> off.signum() == 0 || step.compareTo(BigDecimal.ONE) > 0 && off.abs().compareTo(step) < 0;
            case ABOUT -> off.abs().compareTo(value.multiply(TENTH).max(step)) <= 0;
            case AT_LEAST -> off.signum() <= 0 && actual.compareTo(value.multiply(TWO)) < 0;
            case AT_MOST -> off.signum() >= 0 && actual.compareTo(value.multiply(MOST)) >= 0;
        };
    }

    public boolean counts() {
        return kind == Kind.CASE || kind == Kind.ITEM;
    }

    public boolean sameUnit(Amount other) {
        return unit.equals(other.unit);
    }
}
