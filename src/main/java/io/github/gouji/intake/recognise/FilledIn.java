package io.github.gouji.intake.recognise;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.table.Catch;
import io.github.gouji.intake.table.Sheet;
import java.util.List;

/**
 * A report without the tables of its workbook in which not one figure is filled in: an empty grid waits for its figures,
 * while a printed table with blank cells says that there is nothing.
 *
 * @param unfilled the tables left out
 */
public record FilledIn(Parsed report, List<TableForm> unfilled) {
    public FilledIn {
        requireNonNull(report, "report");
        unfilled = List.copyOf(unfilled);
    }

    public static FilledIn of(Parsed report) {
        List<Sheet> empty = report.tables().stream().filter(FilledIn::isEmptyGrid).toList();
        List<Sheet> filled = report.tables().stream().filter(s -> !empty.contains(s)).toList();
        return new FilledIn(
                report.with(filled, report.dropped()), empty.stream().map(Sheet::table).toList());
    }

    private static boolean isEmptyGrid(Sheet sheet) {
        return sheet.rows().values().stream().allMatch(Catch::isUntouched);
    }

    /** Whether there was nothing but such tables. */
    public boolean isNothing() {
        return !unfilled.isEmpty()
                && report.tables().isEmpty()
                && report.preamble().isEmpty()
                && report.listed().isEmpty()
                && report.supplements().isEmpty()
                && report.sections().stream().allMatch(s -> s.blocks().isEmpty());
    }
}
