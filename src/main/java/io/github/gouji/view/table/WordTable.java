package io.github.gouji.view.table;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Link;
import java.util.List;

/**
 * A table of words rather than figures: one row of column heads, one head a row.
 *
 * @param columns the head of the row heads first
 */
public record WordTable(String id, String caption, List<String> columns, List<Row> rows) {
    public WordTable {
        requireNonNull(id);
        requireNonNull(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row; a cell may lead somewhere. */
    public record Row(Link head, List<Link> cells) {
        public Row {
            requireNonNull(head);
            cells = List.copyOf(cells);
        }

        /** A row that leads nowhere. */
        public static Row plain(String head, String... cells) {
            return new Row(
                    Link.unlinked(head),
                    List.of(cells).stream().map(Link::unlinked).toList());
        }
    }
}
