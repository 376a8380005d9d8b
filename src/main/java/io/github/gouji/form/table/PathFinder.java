package io.github.gouji.form.table;

import io.github.gouji.form.identity.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the cells of one path; remembers the best reason why it leads nowhere. */
final class PathFinder {
    private final TableForm table;
    private final LabelIndex labels;
    private final List<String> parts;
    private Optional<PathMatch> failure = Optional.empty();

    PathFinder(TableForm table, LabelIndex labels, List<String> parts) {
        this.table = table;
        this.labels = labels;
        this.parts = parts;
    }

    PathMatch find() {
        return find(0, List.of()).orElseGet(() -> failure.orElseGet(this::unknown));
    }

    private Optional<PathMatch> find(int at, List<GroupForm> within) {
        for (int end = Math.min(parts.size(), at + labels.mostParts()); end > at; end--) {
            String label = joined(at, end);
            Optional<PathMatch> cells = rowPath(label, end, within);
            if (cells.isEmpty()) {
                cells = groupPath(label, end, within);
            }
            if (cells.isPresent()) {
                return cells;
            }
        }
        return Optional.empty();
    }

    private Optional<PathMatch> rowPath(String label, int end, List<GroupForm> within) {
        List<RowForm> rows = labels.rowsNamed(label, within);
        if (rows.size() > 1) {
            fail(new PathMatch.Ambiguous(rows.stream().map(RowForm::labelInGroup).toList()));
        }
        return rows.size() == 1 ? cells(rows, end, rows.get(0).printedLabel()) : Optional.empty();
    }

    private Optional<PathMatch> groupPath(String label, int end, List<GroupForm> within) {
        Optional<GroupForm> group = labels.group(label);
        if (group.isEmpty()) {
            return Optional.empty();
        }
        List<GroupForm> inside = new ArrayList<>(within);
        inside.add(group.get());
        Optional<PathMatch> deeper = end < parts.size() ? find(end, inside) : Optional.empty();
        // A list mixes units and has subtotals among its rows: its groups are headings, not sums.
        return deeper.isPresent() || table.layout() == Layout.LIST
                ? deeper
                : cells(table.summedRowsOf(group.get()), end, group.get().printedLabel());
    }

    /** The cells that the rest of the path names in rows; the only column need not be named. */
    private Optional<PathMatch> cells(List<RowForm> rows, int end, String rowLabel) {
        List<CellRef> cells = new ArrayList<>();
        String columnLabel = "";
        for (RowForm row : rows) {
            Optional<ColumnForm> column = column(row, end);
            if (column.isEmpty()) {
                return Optional.empty();
            }
            columnLabel = column.get().label();
            cells.add(new CellRef(table.id(), row.id(), column.get().id()));
        }
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new PathMatch.Cells(cells, List.of(rowLabel, columnLabel)));
    }

    private Optional<ColumnForm> column(RowForm row, int end) {
        if (end < parts.size()) {
            String written = joined(end, parts.size());
            Optional<ColumnForm> column = labels.column(row, written).id().flatMap(row::column);
            if (column.isEmpty()) {
                fail(new PathMatch.Unknown(written, labels.nearestColumn(row, written)));
            }
            return column;
        }
        if (row.columns().size() > 1) {
            fail(new PathMatch.ColumnMissing(
                    row.columns().stream().map(ColumnForm::label).toList()));
            return Optional.empty();
        }
        return row.columns().stream().findFirst();
    }

    private PathMatch unknown() {
        return new PathMatch.Unknown(parts.get(0), labels.nearestRow(parts.get(0)));
    }

    private void fail(PathMatch reason) {
        if (failure.isEmpty()) {
            failure = Optional.of(reason);
        }
    }

    private String joined(int from, int to) {
        return String.join("/", parts.subList(from, to));
    }
}
