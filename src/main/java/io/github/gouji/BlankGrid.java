package io.github.gouji;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Missing;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.archive.figure.TableNotes;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.judge.Doubts;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.ReportComposer;
import io.github.gouji.data.sheet.BlankWorkbook;
import io.github.gouji.data.sheet.SheetTable;
import io.github.gouji.finding.Place;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.table.OfficialTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a year that is still to be filled in, as a workbook for a department. */
public final class BlankGrid {
    private BlankGrid() {}

    /** The bytes of the workbook; figures that the report has already are in it. */
    public static byte[] of(Inspection inspection, CheckedBody body, CheckedReport report) {
        ArchiveSettings settings = inspection.archive().settings();
        ReportComposer composer =
                new ReportComposer(settings, inspection.forms(), new FrameComposer(settings, Set.of()));
        List<CheckedTable> tables = inspection.forms().formOfYear(report.year()).tables().stream()
                .map(form -> report.table(form.id()).orElseGet(() -> blank(form, report)))
                .toList();
        CheckedReport open =
                new CheckedReport(report.report(), tables, List.of(), List.of(), report.bound(), List.of());
        List<OfficialTable> layouts = composer.tables(body, open);
        List<SheetTable> sheets = new ArrayList<>();
        for (int i = 0; i < layouts.size(); i++) {
            sheets.add(new SheetTable(tables.get(i), layouts.get(i)));
        }
        return new BlankWorkbook(settings).write(report.report().identification().title(), sheets);
    }

    /** As long as no row is filled in there is no table to take the layout from but the form's. */
    private static CheckedTable blank(TableForm form, CheckedReport report) {
        Place place = Place.of(report.report().body() + "/" + report.year() + "/" + form.file() + ".yaml");
        List<Figure> cells = Collections.nCopies(form.cellCount(), new Missing(place));
        TableNotes notes = new TableNotes(List.of(), List.of(), false, Optional.empty());
        FilledTable table = new FilledTable(form, place, cells, Map.of(), notes);
        return new CheckedTable(table, cells, Doubts.NONE, List.of(), List.of());
    }
}
