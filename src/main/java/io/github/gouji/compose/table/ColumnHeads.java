package io.github.gouji.compose.table;

import io.github.gouji.view.table.OfficialTable.Aside;
import io.github.gouji.view.table.OfficialTable.ColumnHead;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The head rows over the columns of a grid, each head knowing those above it.
 *
 * @param headers for each column the ids of all heads over it, outermost first
 */
record ColumnHeads(List<List<ColumnHead>> rows, List<String> headers) {
    ColumnHeads {
        rows = rows.stream().map(List::copyOf).toList();
        headers = List.copyOf(headers);
    }

    /** One head on the way from the outermost to the column itself. */
    record Node(String id, String text, Aside aside) {
        boolean isSame(Node other) {
            return id.equals(other.id)
                    && text.equals(other.text)
                    && Objects.equals(aside.about(), other.aside.about())
                    && Objects.equals(aside.gloss(), other.aside.gloss());
        }
    }

    /**
     * Lays out heads.
     *
     * @param corner the head over the row heads; none where the rows have no heads
     * @param paths for each column its heads, outermost first; equal neighbours become one spanning head
     * @param fromBelow whether a shorter path ends in the last head row and its last but one head spans the gap, or
     *     the column's own head does
     */
    static ColumnHeads of(List<Node> corner, List<List<Node>> paths, boolean fromBelow) {
        int depth = 0;
        for (List<Node> path : paths) {
            depth = Math.max(depth, path.size());
        }
        List<List<Node>> filled = new ArrayList<>();
        for (List<Node> path : paths) {
            filled.add(filled(path, depth, fromBelow));
        }
        List<List<ColumnHead>> rows = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            List<ColumnHead> row = new ArrayList<>();
            if (level == 0) {
                String deep = span(depth).orElse(null);
                corner.forEach(c -> row.add(new ColumnHead(c.id(), c.text(), null, null, deep, c.aside())));
            }
            for (int column = 0; column < filled.size(); column++) {
                if (begins(filled, level, column)) {
                    row.add(head(filled, level, column));
                }
            }
            rows.add(row);
        }
        List<String> headers = new ArrayList<>();
        for (List<Node> path : filled) {
            headers.add(ids(path, depth));
        }
        return new ColumnHeads(rows, headers);
    }

    private static List<Node> filled(List<Node> path, int depth, boolean fromBelow) {
        List<Node> filled = new ArrayList<>(path);
        int at = fromBelow ? Math.max(0, path.size() - 2) : path.size() - 1;
        while (filled.size() < depth) {
            filled.add(at, path.get(at));
        }
        return filled;
    }

    private static boolean begins(List<List<Node>> paths, int level, int column) {
        Node node = paths.get(column).get(level);
        boolean goesOnFromAbove = level > 0 && paths.get(column).get(level - 1).isSame(node);
        boolean goesOnFromLeft = column > 0 && paths.get(column - 1).get(level).isSame(node);
        return !goesOnFromAbove && !goesOnFromLeft;
    }

    private static ColumnHead head(List<List<Node>> paths, int level, int column) {
        List<Node> path = paths.get(column);
        Node node = path.get(level);
        int columns = 1;
        while (column + columns < paths.size() && paths.get(column + columns).get(level).isSame(node)) {
            columns++;
        }
        int rows = 1;
        while (level + rows < path.size() && path.get(level + rows).isSame(node)) {
            rows++;
        }
        String above = ids(path, level);
        return new ColumnHead(
                node.id(),
                node.text(),
                above.isEmpty() ? null : above,
                span(columns).orElse(null),
                span(rows).orElse(null),
                node.aside());
    }

    private static String ids(List<Node> path, int end) {
        Set<String> ids = new LinkedHashSet<>();
        for (int level = 0; level < end; level++) {
            ids.add(path.get(level).id());
        }
        return String.join(" ", ids);
    }

    /** The view leaves out a span of one. */
    private static Optional<String> span(int count) {
        return count > 1 ? Optional.of(Integer.toString(count)) : Optional.empty();
    }
}
