package io.github.gouji.intake.label;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.field.Numbers;
import io.github.gouji.intake.page.Spot;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a cell of the source prints.
 *
 * @param lexeme the number as printed, or the text that is no number
 * @param unit printed with the number, "" for none
 * @param note printed in brackets behind the number, "" for none
 */
public record Value(Kind kind, String lexeme, String unit, String note, Spot spot) {
    public Value {
        requireNonNull(kind, "kind");
        requireNonNull(lexeme, "lexeme");
        requireNonNull(unit, "unit");
        requireNonNull(note, "note");
        requireNonNull(spot, "spot");
    }

    /** The kinds of cell content, of which none is ever turned into another. */
    public enum Kind {
        NUMBER,
        BLANK,
        NOT_APPLICABLE,
        LOST,
        /** Said not to be in the source at all. */
        ABSENT,
        UNREADABLE
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The number; nothing in a cell that holds none. */
    public Optional<BigDecimal> amount() {
        return isNumber() ? Numbers.read(lexeme) : Optional.empty();
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** The same cell without what stands in it: lost, or printed blank. */
    public Value without(boolean printedBlank) {
        return new Value(printedBlank ? Kind.BLANK : Kind.LOST, "", "", "", spot);
    }

    /** The same number under a head that names a unit. */
    public Value withUnit(Optional<String> headUnit) {
        return isNumber() && unit.isEmpty() && headUnit.isPresent()
                ? new Value(kind, lexeme, headUnit.get(), note, spot)
                : this;
    }
}
