package io.github.gouji.view.section;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Mark;
import java.util.List;

/**
 * The head of a report: title, facts, how it was verified, its main figures.
 *
 * @param numeral the year, set large
 * @param verification optional: a report without tables has none
 */
public record Opening(
        String numeral, String title, List<Fact> facts, Verification verification, List<KeyFigure> figures) {
    public Opening {
        requireNonNull(numeral);
        requireNonNull(title);
        facts = List.copyOf(facts);
        figures = List.copyOf(figures);
    }

    /** The outcome of all identities in one sentence; the evidence stands at {@code href}. */
    public record Verification(State state, String text, String href) {
        public Verification {
            requireNonNull(state);
            requireNonNull(text);
            requireNonNull(href);
        }

        /** All identities hold, all that could be decided do, some are broken, none could be decided. */
        public enum State {
            HOLDS,
            PARTLY,
            BROKEN,
            UNDECIDED
        }
    }

    /**
     * A main figure.
     *
     * @param href optional: the cell that it stands in
     */
    public record KeyFigure(String label, String value, String unit, String href, List<Mark> marks) {
        public KeyFigure {
            requireNonNull(label);
            requireNonNull(value);
            requireNonNull(unit);
            marks = List.copyOf(marks);
        }
    }
}
