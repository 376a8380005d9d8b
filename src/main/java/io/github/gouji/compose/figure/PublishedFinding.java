package io.github.gouji.compose.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Severity;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.view.section.Annex.FindingLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding about published figures, which a page shows; findings about how we keep them stay with the webmaster.
 *
 * @param id its anchor on the page of the report
 * @param cells the figures that take part, those of other years too
 */
public record PublishedFinding(String id, Kind kind, Finding finding, List<YearCell> cells) {
    private static final int ADDRESS_PARTS = 5;

    public PublishedFinding {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(finding, "finding");
        cells = List.copyOf(cells);
    }

    /** A cell of one of the body's reports. */
    public record YearCell(int year, CellRef cell) {}

    /** Those of a report's findings that its page shows, in their order. */
    public static List<PublishedFinding> among(List<Finding> findings) {
        List<PublishedFinding> shown = new ArrayList<>();
        for (Finding finding : findings) {
            kind(finding).ifPresent(kind ->
                    shown.add(new PublishedFinding("f" + (shown.size() + 1), kind, finding, cells(finding))));
        }
        return List.copyOf(shown);
    }

    private static Optional<Kind> kind(Finding finding) {
        boolean asks = finding.severity() == Severity.NOTE;
        return switch (finding.code()) {
            case IDENTITY_BROKEN, YEARS_DISAGREE, AGGREGATE_DISAGREES -> Optional.of(asks ? Kind.QUESTION : Kind.BROKEN);
            case IDENTITY_CONTRADICTION -> Optional.of(Kind.BROKEN);
            case IDENTITY_CONFIRMED -> Optional.of(Kind.CONFIRMED);
            case ROW_UNPLACED -> Optional.of(Kind.REMARK);
            default -> Optional.empty();
        };
    }

    private static List<YearCell> cells(Finding finding) {
        List<YearCell> cells = new ArrayList<>();
        for (String address : finding.subject().cells()) {
            String[] parts = address.split("/", -1);
            if (parts.length == ADDRESS_PARTS && parts[0].equals(finding.subject().body())) {
                cells.add(new YearCell(Integer.parseInt(parts[1]), new CellRef(parts[2], parts[3], parts[4])));
            }
        }
        return cells;
    }
}
