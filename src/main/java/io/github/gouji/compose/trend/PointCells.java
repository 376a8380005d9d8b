package io.github.gouji.compose.trend;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.ComputedNumber;
import io.github.gouji.compose.figure.MarkBook;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.series.Point;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.table.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One year of an indicator as a cell on some other page: its text, its state, its marks with their evidence. */
public final class PointCells {
    private final CheckedReport report;
    private final String pageOfReport;
    private final MarkBook marks;

    public PointCells(Address page, CheckedReport report) {
        this.report = report;
        this.pageOfReport = page.linkTo(Address.report(report.report().body(), report.year()));
        this.marks = MarkBook.of(report);
    }

    public DataTable.Cell cell(Point point) {
        if (point.amount().isEmpty()) {
            return new DataTable.Cell(CellState.valueOf(point.status().name()), "", List.of());
        }
        List<ShownFigure> figures = point.cells().stream()
                .flatMap(cell -> figure(cell).stream())
                .map(ShownFigure::of)
                .toList();
        if (figures.stream().allMatch(f -> f.state() == CellState.BLANK)) {
            return new DataTable.Cell(CellState.BLANK, "", List.of());
        }
        boolean asPrinted = figures.size() == 1 && figures.get(0).unit().isEmpty();
        String text = asPrinted ? figures.get(0).text() : ComputedNumber.shown(point.amount().get());
        boolean zero = point.amount().get().signum() == 0;
        return new DataTable.Cell(zero ? CellState.ZERO : CellState.FIGURE, text, marks(point));
    }

    /** Where the figure stands in its report. */
    public String href(Point point) {
        Optional<CellRef> first = point.cells().stream().findFirst();
        return pageOfReport
                + first.filter(cell -> report.table(cell.table()).isPresent())
                        .map(cell -> "#" + CellAnchor.of(cell))
                        .orElse("");
    }

    /** The marks of all cells of a sum, each kind once. */
    private List<Mark> marks(Point point) {
        List<Mark> all = new ArrayList<>();
        for (CellRef cell : point.cells()) {
            for (Mark mark : marks.marks(cell, pageOfReport)) {
                if (all.stream().noneMatch(m -> m.kind() == mark.kind())) {
                    all.add(mark);
                }
            }
        }
        return all;
    }

    private Optional<Figure> figure(CellRef cell) {
        return report.table(cell.table()).flatMap(table -> table.figure(cell));
    }
}
