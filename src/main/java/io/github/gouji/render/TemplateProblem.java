package io.github.gouji.render;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A mistake in a template or word list, at its place.
 *
 * @param file name within the template set, such as {@code macros/table.ftlh}
 * @param line from 1
 * @param column from 1
 * @param message what FreeMarker or the reader of word lists says, in English, on one line
 */
public record TemplateProblem(String file, int line, int column, Kind kind, String message)
        implements Comparable<TemplateProblem> {

    private static final Comparator<TemplateProblem> BY_PLACE = Comparator.comparing(TemplateProblem::file)
            .thenComparingInt(TemplateProblem::line)
            .thenComparingInt(TemplateProblem::column)
            .thenComparing(TemplateProblem::kind)
            .thenComparing(TemplateProblem::message);

    public TemplateProblem {
        requireNonNull(file);
        requireNonNull(kind);
        requireNonNull(message);
        line = Math.max(1, line);
        column = Math.max(1, column);
    }

    @Override
    public int compareTo(TemplateProblem other) {
        return BY_PLACE.compare(this, other);
    }

    /** What sort of mistake it is, so that a message can say it in the user's language. */
    public enum Kind {
        /** The file cannot be parsed. */
        SYNTAX,
        /** The name of an asset is no address that every system can hold, or differs from another's in case alone. */
        NAME,
        /** The file is not UTF-8. */
        ENCODING,
        /** A value is asked for that the page does not have. */
        MISSING_VALUE,
        /** The template does not end, or prints without end. */
        RUNAWAY,
        /** Anything else that goes wrong while printing. */
        FAILED
    }
}
