package io.github.gouji.compose.table;

import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.table.ColumnHeads.Node;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.table.OfficialTable.Beside;
import io.github.gouji.view.table.OfficialTable.Cell;
import io.github.gouji.view.table.OfficialTable.Grid;
import io.github.gouji.view.table.OfficialTable.Row;
import io.github.gouji.view.table.OfficialTable.RowKind;
import io.github.gouji.view.table.OfficialTable.Shape;
import java.util.ArrayList;
import java.util.List;

/** Sets a table that is printed as one row: its rows become heads over their columns. */
final class StripGrid {
    private final ReportContext context;
    private final CheckedTable table;
    private final TableForm form;
    private final TableCells cells;
    private final Asides asides;

    StripGrid(ReportContext context, CheckedTable table) {
        this.context = context;
        this.table = table;
        this.form = table.form();
        this.cells = new TableCells(context, table);
        this.asides = new Asides(context, form);
    }

    Grid grid(String caption) {
        ColumnHeads heads = ColumnHeads.of(List.of(), paths(), true);
        List<Cell> figures = new ArrayList<>();
        for (int i = 0; i < form.cellCount(); i++) {
            List<Mark> open = cells.isPositionOpen(i) ? cells.positionMarks(form.rowOfCell(i)) : List.of();
            figures.add(cells.cell(i, heads.headers().get(i), open));
        }
        List<Beside> beside = cells.besideAll(figures.size());
        Row row = new Row(RowKind.PLAIN, null, figures, beside.isEmpty() ? null : beside.get(0));
        List<ColumnForm> columns =
                form.rows().stream().flatMap(r -> r.columns().stream()).distinct().toList();
        List<String> unit = new UnitWords(context).of(columns);
        return new Grid(
                table.id() + ".t",
                Shape.STRIP,
                caption,
                unit.isEmpty() ? null : unit.get(0),
                asides.gloss(form.caption()),
                heads.rows(),
                List.of(row));
    }

    private List<List<Node>> paths() {
        List<List<Node>> paths = new ArrayList<>();
        for (RowForm row : form.rows()) {
            for (ColumnForm column : row.columns()) {
                List<Node> path = new ArrayList<>();
                row.groups().forEach(g -> path.add(
                        new Node(CellAnchor.row(form, headId(g)), g.printedLabel(), asides.of(g.label()))));
                path.add(new Node(CellAnchor.row(form, row.id()), row.printedLabel(), asides.of(row)));
                path.add(new Node(
                        CellAnchor.column(form, row.id() + "." + column.id()), column.label(), asides.of(column)));
                paths.add(path);
            }
        }
        return paths;
    }

    /** A numbered group stands over its own row too, whose id is the group's. */
    private static String headId(GroupForm group) {
        return group.numbered() ? group.id() + "-group" : group.id();
    }
}
