package io.github.gouji.form.table;

/** How a table is printed. */
public enum Layout {
    /** Rows under one set of columns. */
    GRID,
    /** Blocks of rows, each block under columns of its own. */
    BLOCKS,
    /** All rows side by side as one printed row. */
    STRIP,
    /** Labels with one number each. */
    LIST
}
