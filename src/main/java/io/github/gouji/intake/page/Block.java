package io.github.gouji.intake.page;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A piece of a page in reading order. */
public sealed interface Block {
    Spot spot();

    /**
     * A line of text: a paragraph, a heading, or one cell of a table that lost its shape.
     *
     * @param markdown the same text with its emphasis and links as Markdown
     * @param level of the heading, 0 for none
     */
    record Line(String text, String markdown, int level, Spot spot) implements Block {
        public Line {
            requireNonNull(text, "text");
            requireNonNull(markdown, "markdown");
            requireNonNull(spot, "spot");
        }

        /** Text without emphasis and links, which Markdown is to show as it is. */
        public static Line plain(String text, int level, Spot spot) {
            return new Line(text, MarkdownText.escape(text), level, spot);
        }
    }

    /** A cell, of a table that lost its shape, that is printed empty. */
    record Empty(Spot spot) implements Block {
        public Empty {
            requireNonNull(spot, "spot");
        }
    }

    /**
     * Cells in rows.
     *
     * @param positioned whether a column means the same in every row even where a row is short, as in a workbook
     */
    record Grid(List<List<Cell>> rows, boolean positioned, Spot spot) implements Block {
        public Grid {
            requireNonNull(spot, "spot");
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell of a grid.
     *
     * @param column the first grid column that it covers
     * @param width how many columns it covers
     * @param carried whether it stands in an earlier row and only reaches into this one
     */
    record Cell(String text, int column, int width, boolean carried, Spot spot) {
        public Cell {
            requireNonNull(text, "text");
            requireNonNull(spot, "spot");
        }
    }
}
