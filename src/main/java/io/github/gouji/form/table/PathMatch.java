package io.github.gouji.form.table;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.identity.CellRef;
import java.util.List;
import java.util.Optional;

/** What a path of labels through a table (groups, row, column) turned out to be. */
public sealed interface PathMatch {
    /** The cells to be summed, with the official labels of the path; a path to one cell has one. */
    record Cells(List<CellRef> cells, List<String> labels) implements PathMatch {
        public Cells {
            cells = List.copyOf(cells);
            labels = List.copyOf(labels);
        }
    }

    /** Ends at a row or group that has several columns; these are their labels. */
    record ColumnMissing(List<String> columns) implements PathMatch {
        public ColumnMissing {
            columns = List.copyOf(columns);
        }
    }

    /** Names several rows; the candidates are written with their groups. */
    record Ambiguous(List<String> candidates) implements PathMatch {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** The part of the path that names nothing in its place, and the nearest label, if any is near. */
    record Unknown(String part, Optional<String> nearest) implements PathMatch {
        public Unknown {
            requireNonNull(part, "part");
            requireNonNull(nearest, "nearest");
        }
    }
}
