package io.github.gouji.view.part;

/** What a cell of a table holds, as far as a template prints it differently. */
public enum CellState {
    /** A figure other than zero. */
    FIGURE,
    /** No figure but the name of something, such as an outcome. */
    NAME,
    /** The figure zero. */
    ZERO,
    /** Printed blank. */
    BLANK,
    /** Printed, but lost to us and not derivable. */
    MISSING,
    /** Printed as a slash. */
    NOT_APPLICABLE,
    /** In a part of the report that the archive does not hold. */
    NOT_HELD,
    /** Not asked for by the form of that year. */
    NOT_ON_FORM
}
