package io.github.gouji.compose.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Corrected;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.Origin;
import io.github.gouji.archive.figure.Remark;
import io.github.gouji.view.part.CellState;

/**
 * A figure as a cell shows it: published ones as printed, with the unit that was printed.
 *
 * @param text empty where the state speaks for itself
 * @param unit the unit printed in the cell, already part of the text; empty where none is
 */
public record ShownFigure(CellState state, String text, String unit) {
    public ShownFigure {
        requireNonNull(state, "state");
        requireNonNull(text, "text");
        requireNonNull(unit, "unit");
    }

    public static ShownFigure of(Figure figure) {
        if (figure instanceof Published published) {
            return printed(published);
        }
        if (figure instanceof Corrected corrected) {
            return printed(corrected.now());
        }
        if (figure instanceof Derived derived) {
            return derived(derived);
        }
        return new ShownFigure(state(figure), "", "");
    }

    /** Whether a derived figure is shown and marked as such: a blank that can only be zero is shown as the blank it is. */
    public static boolean isShownDerived(Figure figure) {
        return figure instanceof Derived derived
                && !(derived.value().signum() == 0 && derived.origin() == Origin.BLANK);
    }

    private static ShownFigure printed(Published published) {
        Remark remark = published.remark();
        CellState state = published.value().signum() == 0 ? CellState.ZERO : CellState.FIGURE;
        String text = remark.unit().isEmpty() ? published.lexeme() : published.lexeme() + remark.unit();
        return new ShownFigure(state, text, remark.unit());
    }

    private static ShownFigure derived(Derived derived) {
        if (!isShownDerived(derived)) {
            return new ShownFigure(CellState.BLANK, "", "");
        }
        CellState state = derived.value().signum() == 0 ? CellState.ZERO : CellState.FIGURE;
        return new ShownFigure(state, ComputedNumber.shown(derived.value()), "");
    }

    private static CellState state(Figure figure) {
        if (figure instanceof Figure.Blank) {
            return CellState.BLANK;
        }
        if (figure instanceof Figure.Missing) {
            return CellState.MISSING;
        }
        return figure instanceof Figure.NotApplicable ? CellState.NOT_APPLICABLE : CellState.NOT_HELD;
    }
}
