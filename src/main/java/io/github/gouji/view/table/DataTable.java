package io.github.gouji.view.table;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Download;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.part.Mark;
import java.util.List;

/**
 * A plain table: one row of column heads, one head a row.
 *
 * @param columns the head of the row heads first
 * @param notes printed under the table
 * @param download optional: the same figures as a file
 * @param gloss optional: the caption in the language of the frame
 */
public record DataTable(
        String id,
        String caption,
        List<String> columns,
        List<Row> rows,
        List<String> notes,
        Download download,
        String gloss) {
    public DataTable {
        requireNonNull(id);
        requireNonNull(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public DataTable(
            String id, String caption, List<String> columns, List<Row> rows, List<String> notes, Download download) {
        this(id, caption, columns, rows, notes, download, null);
    }

    /**
     * One row.
     *
     * @param before optional: what separates this row from the one before, such as a change of form
     */
    public record Row(Link head, List<Cell> cells, String before) {
        public Row {
            requireNonNull(head);
            cells = List.copyOf(cells);
        }
    }

    /**
     * One value.
     *
     * @param text empty where {@code state} speaks for itself
     * @param id optional: the permanent anchor of a figure that stands nowhere else
     */
    public record Cell(CellState state, String text, List<Mark> marks, String id) {
        public Cell {
            requireNonNull(state);
            requireNonNull(text);
            marks = List.copyOf(marks);
        }

        public Cell(CellState state, String text, List<Mark> marks) {
            this(state, text, marks, null);
        }
    }
}
