package io.github.gouji.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The figures of a chart as a table: the first header stands over the row heads. */
public record ChartTable(List<String> headers, List<Row> rows) {
    public ChartTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != headers.size() - 1) {
                throw new IllegalArgumentException("a row with " + row.cells().size() + " cells under " + headers);
            }
        }
    }

    /** One row: its head and one cell for each further header. */
    public record Row(String head, List<Cell> cells) {
        public Row {
            requireNonNull(head, "head");
            cells = List.copyOf(cells);
        }
    }

    /** One cell: the text, the mark of a derived figure or nothing, and whether the text is a name, not a figure. */
    public record Cell(String text, String mark, boolean name) {
        public Cell {
            requireNonNull(text, "text");
            requireNonNull(mark, "mark");
        }

        static Cell of(Value value) {
            return new Cell(value.text(), value.mark(), false);
        }

        static Cell ofFigure(String text) {
            return new Cell(text, "", false);
        }

        static Cell ofName(String text) {
            return new Cell(text, "", true);
        }
    }
}
