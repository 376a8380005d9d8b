package io.github.gouji.compose.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.dossier.Correction;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.PathMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A correction with the cell that it speaks of.
 *
 * @param id its anchor on the page of the report
 * @param cells the one cell, or none where the path leads to a row beyond the form
 */
public record PlacedCorrection(String id, Correction correction, List<CellRef> cells) {
    public PlacedCorrection {
        requireNonNull(id, "id");
        requireNonNull(correction, "correction");
        cells = List.copyOf(cells);
    }

    /** The corrections of a report in the order in which they are recorded. */
    public static List<PlacedCorrection> of(CheckedReport report) {
        List<PlacedCorrection> placed = new ArrayList<>();
        for (Correction correction : report.report().dossier().corrections()) {
            List<CellRef> cells = cells(report, correction.path());
            placed.add(new PlacedCorrection("c" + (placed.size() + 1), correction, cells));
        }
        return List.copyOf(placed);
    }

    private static List<CellRef> cells(CheckedReport report, String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return List.of();
        }
        String file = path.substring(0, slash);
        Optional<CheckedTable> table = report.tables().stream()
                .filter(t -> t.form().file().equals(file) || t.form().title().equals(file))
                .findFirst();
        Optional<PathMatch> match = table.map(t -> t.form().labels().path(path.substring(slash + 1)));
        return match.isPresent() && match.get() instanceof PathMatch.Cells found && found.cells().size() == 1
                ? found.cells()
                : List.of();
    }
}
