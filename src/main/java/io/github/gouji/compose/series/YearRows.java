package io.github.gouji.compose.series;

import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.series.SeriesComposer.Material;
import io.github.gouji.form.Form;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.series.Point;
import io.github.gouji.site.Address;
import io.github.gouji.view.SeriesView;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.table.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adds to each year's figure where it stands, what it is worth, on which form and of which scope it is. */
final class YearRows {
    private final FormLibrary forms;
    private final SeriesWords words;

    YearRows(FormLibrary forms, SeriesWords words) {
        this.forms = forms;
        this.words = words;
    }

    List<SeriesView.Row> rows(Address page, Material given) {
        List<CheckedReport> reports = given.body().reports();
        List<DataTable.Row> table = given.table().rows();
        if (reports.size() != table.size()) {
            throw new IllegalArgumentException(reports.size() + " reports, " + table.size() + " rows");
        }
        List<SeriesView.Row> rows = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Point point = given.series().point(reports.get(i).year()).orElseThrow();
            rows.add(row(page, reports.get(i), point, table.get(i)));
        }
        return rows;
    }

    private SeriesView.Row row(Address page, CheckedReport report, Point point, DataTable.Row row) {
        DataTable.Cell value = row.cells().get(0);
        String scope = point.formId().isEmpty()
                ? words.say("nothing")
                : point.scope().orElseGet(() -> words.say("scope.unnamed"));
        return new SeriesView.Row(
                row.head(), value, href(page, report, point).orElse(null), status(point, value), form(point), scope, row.before());
    }

    private static Optional<String> href(Address page, CheckedReport report, Point point) {
        Optional<CellRef> first = point.cells().stream().findFirst();
        return first.filter(cell -> report.table(cell.table()).isPresent())
                .map(cell -> page.linkTo(Address.report(report.report().body(), report.year()))
                        + "#" + CellAnchor.of(cell));
    }

    private String status(Point point, DataTable.Cell value) {
        boolean sum = point.cells().size() > 1 && point.amount().isPresent();
        String status = value.state() == CellState.BLANK
                ? "blank"
                : point.status().name().toLowerCase(Locale.ROOT);
        return words.say((sum ? "status.sum." : "status.") + status);
    }

    private String form(Point point) {
        if (point.formId().isEmpty()) {
            return words.say("nothing");
        }
        return forms.form(point.formId())
                .map(Form::fromYear)
                .map(year -> words.say("form.short", "year", year))
                .orElseGet(() -> words.say("form.supplement"));
    }
}
