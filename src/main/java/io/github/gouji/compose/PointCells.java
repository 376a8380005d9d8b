package io.github.gouji.compose;

import io.github.gouji.archive.Figure;
import io.github.gouji.archive.Figure.Corrected;
import io.github.gouji.archive.Figure.Derived;
import io.github.gouji.archive.Origin;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.CheckedTable;
import io.github.gouji.check.Judgement;
import io.github.gouji.form.CellRef;
import io.github.gouji.form.FormLibrary;
import io.github.gouji.form.Strength;
import io.github.gouji.series.Point;
import io.github.gouji.site.Address;
import io.github.gouji.view.CellState;
import io.github.gouji.view.DataTable;
import io.github.gouji.view.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One year of one indicator as a cell of a table on some other page: its text, its state, its marks with their evidence. */
final class PointCells {
    private final Address page;
    private final CheckedReport report;

    PointCells(Address page, CheckedReport report) {
        this.page = page;
        this.report = report;
    }

    DataTable.Cell cell(Point point) {
        List<Placed> figures = figures(point);
        if (point.amount().isEmpty()) {
            return new DataTable.Cell(CellState.valueOf(point.status().name()), "", List.of());
        }
        if (figures.stream().allMatch(f -> isBlankZero(f.figure()))) {
            return new DataTable.Cell(CellState.BLANK, "", List.of());
        }
        String text = figures.size() == 1
                ? Numerals.text(figures.get(0).figure()).orElseThrow()
                : Numerals.text(point.amount().get());
        boolean zero = point.amount().get().signum() == 0;
        return new DataTable.Cell(zero ? CellState.ZERO : CellState.FIGURE, text, marks(figures));
    }

    /** Where the figure stands in its report. */
    String href(Point point) {
        Optional<CellRef> first = point.cells().stream().findFirst();
        return pageOfReport() + first.map(cell -> "#" + anchor(cell)).orElse("");
    }

    private String pageOfReport() {
        return page.linkTo(Address.report(report.report().body(), report.year()));
    }

    /** A supplement is a plain table and has one anchor for all its cells. */
    private String anchor(CellRef cell) {
        boolean supplement = report.table(cell.table())
                .filter(t -> t.form().formId().equals(FormLibrary.SUPPLEMENTS))
                .isPresent();
        return supplement ? cell.table() : Anchors.cell(cell);
    }

    private List<Mark> marks(List<Placed> figures) {
        List<Mark> marks = new ArrayList<>();
        figures.stream()
                .filter(f -> f.figure() instanceof Derived && !isBlankZero(f.figure()))
                .findFirst()
                .ifPresent(f -> marks.add(new Mark(Mark.Kind.DERIVED, pageOfReport() + "#" + Anchors.evidence(f.cell()))));
        mark(figures, Mark.Kind.CORRECTED, f -> f.figure() instanceof Corrected, "#corrections", marks);
        mark(figures, Mark.Kind.CONFIRMED, f -> f.figure().remark().confirmation().isPresent(), "#findings", marks);
        mark(figures, Mark.Kind.DISPUTED, PointCells::isDisputed, "#findings", marks);
        return marks;
    }

    private void mark(
            List<Placed> figures, Mark.Kind kind, Predicate<Placed> applies, String evidence, List<Mark> marks) {
        if (figures.stream().anyMatch(applies)) {
            marks.add(new Mark(kind, pageOfReport() + evidence));
        }
    }

    private static boolean isDisputed(Placed placed) {
        return placed.table().judgements().stream()
                .filter(Judgement::isBroken)
                .filter(j -> j.identity().strength() == Strength.HARD)
                .anyMatch(j -> j.cells().contains(placed.cell()));
    }

    /** A zero that the identities give to a printed blank: it stays a blank to the reader. */
    private static boolean isBlankZero(Figure figure) {
        return figure instanceof Derived derived
                && derived.origin() == Origin.BLANK
                && derived.value().signum() == 0;
    }

    private List<Placed> figures(Point point) {
        List<Placed> figures = new ArrayList<>();
        for (CellRef cell : point.cells()) {
            report.table(cell.table()).ifPresent(table -> table.figure(cell)
                    .ifPresent(figure -> figures.add(new Placed(cell, figure, table))));
        }
        return figures;
    }

    private record Placed(CellRef cell, Figure figure, CheckedTable table) {}
}
