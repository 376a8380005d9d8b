package io.github.gouji.compose.figure;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.section.Annex.FindingLine.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The marks of all cells of one report, each with the anchor of its evidence on the report's page. */
public final class MarkBook {
    private record Entry(Mark.Kind kind, String anchor) {}

    private final CheckedReport report;
    private final List<PublishedFinding> findings;
    private final List<PlacedCorrection> corrections;
    private final Map<CellRef, List<Entry>> entries = new LinkedHashMap<>();

    private MarkBook(CheckedReport report) {
        this.report = report;
        this.findings = PublishedFinding.among(report.findings());
        this.corrections = PlacedCorrection.of(report);
    }

    public static MarkBook of(CheckedReport report) {
        MarkBook book = new MarkBook(report);
        report.tables().forEach(book::addFigures);
        book.findings.forEach(book::addFinding);
        return book;
    }

    public List<PublishedFinding> findings() {
        return findings;
    }

    public List<PlacedCorrection> corrections() {
        return corrections;
    }

    /**
     * The marks of a cell.
     *
     * @param page how the page of the report is reached; empty on that page itself
     */
    public List<Mark> marks(CellRef cell, String page) {
        List<Entry> marked = entries.get(cell);
        return marked == null
                ? List.of()
                : marked.stream()
                        .map(e -> new Mark(e.kind(), page + "#" + e.anchor()))
                        .toList();
    }

    private void addFigures(CheckedTable table) {
        for (int i = 0; i < table.figures().size(); i++) {
            CellRef cell = table.form().cell(i);
            Figure figure = table.figures().get(i);
            if (ShownFigure.isShownDerived(figure)) {
                add(cell, Mark.Kind.DERIVED, CellAnchor.evidence(cell));
            }
            if (!corrections.isEmpty()) {
                correctionOf(cell).ifPresent(id -> add(cell, Mark.Kind.CORRECTED, id));
            }
        }
    }

    /** A cell may have been corrected more than once; the last entry holds the current value. */
    private Optional<String> correctionOf(CellRef cell) {
        return corrections.stream()
                .filter(c -> c.cells().contains(cell))
                .reduce((earlier, later) -> later)
                .map(PlacedCorrection::id);
    }

    private void addFinding(PublishedFinding found) {
        for (int i = 0; i < found.cells().size(); i++) {
            CellRef cell = found.cells().get(i).cell();
            Optional<Figure> figure = found.cells().get(i).year() == report.year()
                    ? report.table(cell.table()).flatMap(t -> t.figure(cell))
                    : Optional.empty();
            if (figure.isEmpty()) {
                continue;
            }
            boolean confirmed = figure.get().remark().confirmation().isPresent();
            // The first cell is the sum; of its many parts the zeros are left unmarked, the finding names them all.
            boolean counts = figure.get().amount().filter(a -> a.signum() != 0).isPresent();
            if (found.kind() == Kind.CONFIRMED && confirmed) {
                add(cell, Mark.Kind.CONFIRMED, found.id());
            } else if (found.kind() == Kind.BROKEN && (i == 0 || counts) && !ShownFigure.isShownDerived(figure.get())) {
                add(cell, Mark.Kind.DISPUTED, found.id());
            }
        }
    }

    /** A cell bears each kind of mark once, leading to the first evidence. */
    private void add(CellRef cell, Mark.Kind kind, String anchor) {
        List<Entry> marks = entries.computeIfAbsent(cell, c -> new ArrayList<>());
        if (marks.stream().noneMatch(e -> e.kind() == kind)) {
            marks.add(new Entry(kind, anchor));
        }
    }
}
