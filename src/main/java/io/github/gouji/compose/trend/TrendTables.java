package io.github.gouji.compose.trend;

import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Coverage;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.table.DataTable;
import java.util.ArrayList;
import java.util.List;

/** Sets indicators of one body year by year, with every gap, break and mark said in words. */
public final class TrendTables {
    private final Inventory inventory;
    private final Wording words;

    public TrendTables(Inventory inventory) {
        this.inventory = inventory;
        this.words = new Wording(inventory.settings().language());
    }

    /**
     * A table with a row for each held year and a column for each indicator.
     *
     * @param id of the table, unique on its page
     * @param caption what and where; the unit is added
     */
    public DataTable table(Address page, CheckedBody body, String id, String caption, List<Series> shown) {
        Coverage coverage = Coverage.of(body, inventory);
        Comparability comparability = new Comparability(shown, words);
        List<DataTable.Row> rows = new ArrayList<>();
        int before = 0;
        for (CheckedReport report : inventory.shown(body)) {
            List<String> between = new ArrayList<>();
            if (before > 0) {
                coverage.gaps(before, report.year()).forEach(gap -> between.add(words.gap(gap)));
                comparability.between(before, report.year()).ifPresent(between::add);
            }
            rows.add(row(page, report, shown, between));
            before = report.year();
        }
        List<String> notes = around(body, coverage);
        notes.addAll(new TableLegend(words)
                .notes(rows.stream().flatMap(r -> r.cells().stream()).toList()));
        return new DataTable(id, caption(caption, shown), columns(shown), rows, notes, null);
    }

    private DataTable.Row row(Address page, CheckedReport report, List<Series> shown, List<String> between) {
        PointCells points = new PointCells(page, report);
        List<DataTable.Cell> cells = shown.stream()
                .map(series -> series.point(report.year()).orElseThrow(() -> unknown(series, report)))
                .map(points::cell)
                .toList();
        Link head = new Link(
                String.valueOf(report.year()),
                page.linkTo(Address.report(report.report().body(), report.year())));
        return new DataTable.Row(head, cells, between.isEmpty() ? null : words.sentence(between));
    }

    private static IllegalArgumentException unknown(Series series, CheckedReport report) {
        return new IllegalArgumentException(series.id() + " knows nothing of " + report.year());
    }

    private String caption(String caption, List<Series> shown) {
        List<String> units = units(shown);
        return units.size() == 1 ? words.say("caption.unit", "caption", caption, "unit", units.get(0)) : caption;
    }

    private List<String> columns(List<Series> shown) {
        boolean oneUnit = units(shown).size() == 1;
        List<String> columns = new ArrayList<>();
        columns.add(words.say("column.year"));
        for (Series series : shown) {
            String title = series.definition().title();
            String unit = series.definition().unit();
            columns.add(oneUnit ? title : words.say("caption.unit", "caption", title, "unit", unit));
        }
        return columns;
    }

    private static List<String> units(List<Series> shown) {
        return shown.stream().map(s -> s.definition().unit()).distinct().toList();
    }

    /** The years before the first row and after the last. */
    private List<String> around(CheckedBody body, Coverage coverage) {
        List<CheckedReport> reports = inventory.shown(body);
        if (reports.isEmpty()) {
            return new ArrayList<>();
        }
        List<Coverage.Span> outside = new ArrayList<>(coverage.gaps(0, reports.get(0).year()));
        outside.addAll(coverage.gaps(reports.get(reports.size() - 1).year(), Integer.MAX_VALUE));
        List<String> notes = new ArrayList<>();
        outside.forEach(gap -> notes.add(words.say("row.outside", "gap", words.gap(gap))));
        return notes;
    }
}
