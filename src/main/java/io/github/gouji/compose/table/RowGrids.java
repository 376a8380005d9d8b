package io.github.gouji.compose.table;

import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.table.ColumnHeads.Node;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.table.OfficialTable.Aside;
import io.github.gouji.view.table.OfficialTable.Beside;
import io.github.gouji.view.table.OfficialTable.Cell;
import io.github.gouji.view.table.OfficialTable.Grid;
import io.github.gouji.view.table.OfficialTable.Row;
import io.github.gouji.view.table.OfficialTable.RowHead;
import io.github.gouji.view.table.OfficialTable.RowKind;
import io.github.gouji.view.table.OfficialTable.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets tables whose rows stand under each other: under one set of columns, or in blocks with columns of their own. */
final class RowGrids {
    private static final int DEEPEST_LEVEL = 2;

    private final ReportContext context;
    private final CheckedTable table;
    private final TableForm form;
    private final TableCells cells;
    private final Asides asides;

    RowGrids(ReportContext context, CheckedTable table) {
        this.context = context;
        this.table = table;
        this.form = table.form();
        this.cells = new TableCells(context, table);
        this.asides = new Asides(context, form);
    }

    /** The whole table as one grid; a list whose rows have different units gets a column that names them. */
    Grid whole(String caption) {
        List<ColumnForm> columns = form.rows().isEmpty() ? List.of() : form.rows().get(0).columns();
        List<String> units = new UnitWords(context).unitsOf(form.rows());
        boolean unitColumn = form.layout() == Layout.LIST && units.size() > 1;
        Part part = new Part(form.id(), form.rows(), 0, unitColumn);
        List<String> unit = unitColumn ? List.of() : new UnitWords(context).of(columns);
        return grid(part, Shape.GRID, new Caption(caption, asides.gloss(form.caption())), unit, columns);
    }

    /** One grid for each outermost group. */
    List<Grid> blocks(String number) {
        List<Grid> grids = new ArrayList<>();
        List<RowForm> rows = form.rows();
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && blockId(rows.get(to)).equals(blockId(rows.get(from)))) {
                to++;
            }
            RowForm first = rows.get(from);
            String label = first.groups().isEmpty()
                    ? first.printedLabel()
                    : first.groups().get(0).printedLabel();
            String caption =
                    context.say("caption.block", "number", number, "block", label, "year", "" + context.year());
            Part part = new Part(form.id() + "." + blockId(first), rows.subList(from, to), 1, false);
            List<String> unit = new UnitWords(context).of(first.columns());
            String gloss = asides.gloss(first.groups().isEmpty() ? first.label() : first.groups().get(0).label());
            grids.add(grid(part, Shape.BLOCK, new Caption(caption, gloss), unit, first.columns()));
            from = to;
        }
        return grids;
    }

    private static String blockId(RowForm row) {
        return row.groups().isEmpty() ? row.id() : row.groups().get(0).id();
    }

    /**
     * Some rows of the table under one set of heads.
     *
     * @param outer how many outer groups the caption names already
     */
    private record Part(String id, List<RowForm> rows, int outer, boolean unitColumn) {
        List<GroupForm> groups(RowForm row) {
            return row.groups().subList(Math.min(outer, row.groups().size()), row.groups().size());
        }
    }

    /** The caption of a grid, with its name in the language of the frame or null. */
    private record Caption(String text, String gloss) {}

    private Grid grid(Part part, Shape shape, Caption caption, List<String> unit, List<ColumnForm> columns) {
        ColumnHeads heads = heads(part, columns);
        List<Row> rows = new ArrayList<>();
        List<GroupForm> open = List.of();
        for (RowForm row : part.rows()) {
            List<GroupForm> groups = part.groups(row);
            for (int level = 0; level < groups.size(); level++) {
                boolean goesOn =
                        level < open.size() && open.get(level).id().equals(groups.get(level).id());
                if (!goesOn && !groups.get(level).numbered()) {
                    rows.add(groupRow(groups, level, heads.headers().size() + 1));
                }
            }
            rows.add(row(part, row, heads));
            open = groups;
        }
        return new Grid(
                part.id() + ".t",
                shape,
                caption.text(),
                unit.isEmpty() ? null : unit.get(0),
                caption.gloss(),
                heads.rows(),
                rows);
    }

    private ColumnHeads heads(Part part, List<ColumnForm> columns) {
        List<List<Node>> paths = new ArrayList<>();
        if (part.unitColumn()) {
            paths.add(List.of(new Node(part.id() + ".unit", context.say("head.unit"), Aside.NONE)));
        }
        for (int c = 0; c < columns.size(); c++) {
            List<Node> path = new ArrayList<>();
            for (int level = 0; level < columns.get(c).heads().size(); level++) {
                int first = firstUnder(columns, c, level);
                String text = columns.get(c).heads().get(level);
                path.add(new Node(part.id() + ".h" + level + "-" + first, text, asides.of(text)));
            }
            ColumnForm column = columns.get(c);
            path.add(new Node(part.id() + "." + column.id(), column.label(), asides.of(column)));
            paths.add(path);
        }
        // The corner of the grid of applications holds a remark on the whole table, which stands under it instead.
        String corner = form.layout() == Layout.GRID || form.corner().isEmpty()
                ? context.say("head.corner")
                : form.corner();
        return ColumnHeads.of(List.of(new Node(part.id() + ".corner", corner, asides.of(corner))), paths, false);
    }

    private static int firstUnder(List<ColumnForm> columns, int column, int level) {
        int first = column;
        List<String> heads = columns.get(column).heads().subList(0, level + 1);
        while (first > 0 && startsWith(columns.get(first - 1).heads(), heads)) {
            first--;
        }
        return first;
    }

    private static boolean startsWith(List<String> heads, List<String> beginning) {
        return heads.size() >= beginning.size()
                && heads.subList(0, beginning.size()).equals(beginning);
    }

    private Row groupRow(List<GroupForm> groups, int level, int span) {
        GroupForm group = groups.get(level);
        RowHead head = new RowHead(
                CellAnchor.row(form, group.id()),
                group.printedLabel(),
                level(level),
                level == 0 ? null : headers(groups.subList(0, level)),
                Integer.toString(span),
                List.of(),
                asides.of(group.label()));
        return new Row(RowKind.GROUP, head, List.of(), null);
    }

    private Row row(Part part, RowForm row, ColumnHeads heads) {
        List<GroupForm> groups = part.groups(row);
        String id = CellAnchor.row(form, row.id());
        String over = groups.isEmpty() ? id : headers(groups) + " " + id;
        List<Cell> figures = new ArrayList<>();
        if (part.unitColumn()) {
            String unit = row.columns().get(0).unit();
            String text = unit.isEmpty() ? context.say("unit.none") : unit;
            String unitHeaders = heads.headers().get(0) + " " + over;
            figures.add(new Cell(id + ".unit", unitHeaders, CellState.FIGURE, text, List.of(), null));
        }
        for (int c = 0; c < row.columns().size(); c++) {
            String columnHeads = heads.headers().get(figures.size());
            figures.add(cells.cell(row.firstCell() + c, columnHeads + " " + over));
        }
        RowHead head = new RowHead(
                id,
                row.printedLabel(),
                level(groups.size()),
                groups.isEmpty() ? null : headers(groups),
                null,
                cells.positionMarks(row),
                asides.of(row));
        List<Beside> beside = cells.beside(form.position(row), figures.size() + 1);
        return new Row(kind(part, row), head, figures, beside.isEmpty() ? null : beside.get(0));
    }

    private RowKind kind(Part part, RowForm row) {
        List<GroupForm> groups = part.groups(row);
        boolean total = groups.stream()
                .anyMatch(g -> g.total().filter(t -> t.equals(row.id())).isPresent());
        if (total) {
            return RowKind.TOTAL;
        }
        return groups.isEmpty() && !form.groups().isEmpty() && part.outer() == 0 ? RowKind.LEAD : RowKind.PLAIN;
    }

    private String headers(List<GroupForm> groups) {
        return groups.stream().map(g -> CellAnchor.row(form, g.id())).collect(Collectors.joining(" "));
    }

    private static String level(int depth) {
        return Integer.toString(Math.min(DEEPEST_LEVEL, depth));
    }
}
