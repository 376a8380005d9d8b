package io.github.gouji.view.table;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Mark;
import java.util.List;

/**
 * A table of the official form as it was issued, filled.
 *
 * @param id prefix of the anchors around the table
 * @param corner optional: the form's own remark on the table
 * @param digest the figures of the table that are not zero, in sentences
 * @param grids one, or one a block where each block has heads of its own
 */
public record OfficialTable(String id, String corner, List<String> digest, List<Grid> grids, Notes notes) {
    public OfficialTable {
        requireNonNull(id);
        digest = List.copyOf(digest);
        grids = List.copyOf(grids);
        requireNonNull(notes);
    }

    /**
     * Heads and rows.
     *
     * @param caption number and name of the table, or of the block within it
     * @param unit optional: the unit of all cells
     * @param gloss optional: the caption in the language of the frame, where the form is in another
     */
    public record Grid(
            String id,
            Shape shape,
            String caption,
            String unit,
            String gloss,
            List<List<ColumnHead>> heads,
            List<Row> rows) {
        public Grid {
            requireNonNull(id);
            requireNonNull(shape);
            requireNonNull(caption);
            heads = heads.stream().map(List::copyOf).toList();
            rows = List.copyOf(rows);
        }
    }

    /** How a grid is set: many rows with a total column, a short block, or one row of many columns. */
    public enum Shape {
        GRID,
        BLOCK,
        STRIP
    }

    /**
     * A head over one or more columns.
     *
     * @param headers optional: the ids of the heads over this one
     * @param columns optional: how many columns it spans, where more than one
     * @param rows optional: how many head rows it spans, where more than one
     * @param aside what goes with the label
     */
    public record ColumnHead(String id, String text, String headers, String columns, String rows, Aside aside) {
        public ColumnHead {
            requireNonNull(id);
            requireNonNull(text);
            requireNonNull(aside);
        }
    }

    /**
     * What goes with the label of a head.
     *
     * @param gloss optional: the label in the language of the frame, where the form is in another
     * @param about optional: where its meaning and its identities are told
     */
    public record Aside(String gloss, String about) {
        public static final Aside NONE = new Aside(null, null);
    }

    /**
     * A row of figures, or the head of a group.
     *
     * @param head optional: a strip has none
     * @param beside optional: numbers that the original prints in this row and that no cell could be given
     */
    public record Row(RowKind kind, RowHead head, List<Cell> cells, Beside beside) {
        public Row {
            requireNonNull(kind);
            cells = List.copyOf(cells);
        }
    }

    /** What is said beside a row about its unplaced numbers; {@code span} is the width of the grid in columns. */
    public record Beside(String span, String text) {
        public Beside {
            requireNonNull(span);
            requireNonNull(text);
        }
    }

    /** What a row is within its table. */
    public enum RowKind {
        GROUP,
        LEAD,
        PLAIN,
        TOTAL
    }

    /**
     * The label of a row.
     *
     * @param level depth below the outermost group: 0, 1 or 2
     * @param headers optional: the ids of its own group heads
     * @param span optional: how many columns a group head spans
     * @param aside what goes with the label
     */
    public record RowHead(
            String id, String text, String level, String headers, String span, List<Mark> marks, Aside aside) {
        public RowHead {
            requireNonNull(id);
            requireNonNull(text);
            requireNonNull(level);
            requireNonNull(aside);
            marks = List.copyOf(marks);
        }
    }

    /**
     * One figure with its permanent anchor.
     *
     * @param headers ids of its column heads, row head and own group heads
     * @param text the figure as printed; empty where {@code state} speaks for itself
     * @param remark optional: what the original prints beside the figure
     */
    public record Cell(String id, String headers, CellState state, String text, List<Mark> marks, String remark) {
        public Cell {
            requireNonNull(id);
            requireNonNull(headers);
            requireNonNull(state);
            requireNonNull(text);
            marks = List.copyOf(marks);
        }
    }

    /**
     * What stands under a table.
     *
     * @param legend the signs that occur in it
     * @param remarks sentences of ours, each with an anchor that marks can lead to
     * @param printed notes that the original prints
     */
    public record Notes(List<Legend> legend, List<Remark> remarks, List<String> printed) {
        public Notes {
            legend = List.copyOf(legend);
            remarks = List.copyOf(remarks);
            printed = List.copyOf(printed);
        }
    }

    /** A sentence of ours about the table. */
    public record Remark(String id, String text) {
        public Remark {
            requireNonNull(id);
            requireNonNull(text);
        }
    }

    /** A sign to be explained. */
    public enum Legend {
        DERIVED,
        POSITION,
        CORRECTED,
        CONFIRMED,
        DISPUTED,
        BLANK,
        MISSING,
        NOT_APPLICABLE,
        NOT_HELD
    }
}
