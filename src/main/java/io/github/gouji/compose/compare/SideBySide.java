package io.github.gouji.compose.compare;

import io.github.gouji.archive.figure.Status;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.compare.CompareComposer.Column;
import io.github.gouji.compose.trend.PointCells;
import io.github.gouji.compose.trend.TableLegend;
import io.github.gouji.form.Form;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.SeriesDefinition.Part;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.series.Point;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.table.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets the indicators of several bodies in tables, one a table of the form, and says where their forms do not compare. */
final class SideBySide {
    /** More columns than this are put into a table of their own. */
    private static final int MOST_COLUMNS = 6;

    private final FormLibrary forms;
    private final Wording words;
    private final Address page;
    private final int year;
    private final List<Column> reports;

    SideBySide(FormLibrary forms, Wording words, Address page, int year, List<Column> reports) {
        this.forms = forms;
        this.words = words;
        this.page = page;
        this.year = year;
        this.reports = reports;
    }

    List<DataTable> tables() {
        Map<String, List<SeriesDefinition>> byTable = new LinkedHashMap<>();
        for (SeriesDefinition series : forms.series()) {
            heading(series).ifPresent(h -> byTable.computeIfAbsent(h, x -> new ArrayList<>()).add(series));
        }
        List<DataTable> tables = new ArrayList<>();
        byTable.forEach((heading, all) -> {
            int parts = (all.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
            int size = (all.size() + parts - 1) / parts;
            for (int from = 0; from < all.size(); from += size) {
                List<SeriesDefinition> some = all.subList(from, Math.min(all.size(), from + size));
                String name = parts == 1
                        ? heading
                        : words.say("table.part", "table", heading, "part", from / size + 1, "parts", parts);
                tables.add(table("figures-" + (tables.size() + 1), name, words.gloss(heading), some));
            }
        });
        return explained(tables);
    }

    /** The signs of all tables are explained once, under the last. */
    private List<DataTable> explained(List<DataTable> tables) {
        List<String> legend = new TableLegend(words)
                .notes(tables.stream()
                        .flatMap(t -> t.rows().stream())
                        .flatMap(r -> r.cells().stream())
                        .toList());
        if (tables.isEmpty() || legend.isEmpty()) {
            return tables;
        }
        DataTable last = tables.get(tables.size() - 1);
        List<DataTable> all = new ArrayList<>(tables.subList(0, tables.size() - 1));
        List<String> notes = new ArrayList<>(last.notes());
        notes.addAll(legend);
        all.add(new DataTable(
                last.id(), last.caption(), last.columns(), last.rows(), notes, last.download(), last.gloss()));
        return all;
    }

    /** The title of the table that gives a series its figures, in the first report that has one. */
    private Optional<String> heading(SeriesDefinition series) {
        return reports.stream()
                .filter(c -> point(c, series).amount().isPresent())
                .findFirst()
                .flatMap(c -> table(c.report(), series))
                .map(t -> t.form().title());
    }

    private static Optional<CheckedTable> table(CheckedReport report, SeriesDefinition series) {
        return report.tables().stream()
                .filter(t -> series.partOf(t.form()).isPresent())
                .findFirst();
    }

    private Point point(Column column, SeriesDefinition series) {
        return column.book()
                .series(series.id())
                .flatMap(s -> s.point(year))
                .orElseGet(() -> without(column.report(), series));
    }

    /** A body whose years have no number for a series has no such series: this tells why for one year. */
    private static Point without(CheckedReport report, SeriesDefinition series) {
        Optional<CheckedTable> table = table(report, series);
        Status status = table.flatMap(t -> t.figure(
                        series.partOf(t.form()).orElseThrow().cells().get(0)))
                .map(figure -> figure.status())
                .orElseGet(() -> hasTable(report, series) ? Status.NOT_ON_FORM : Status.NOT_HELD);
        return new Point(report.year(), Optional.empty(), status, Optional.empty(), "", List.of());
    }

    private static boolean hasTable(CheckedReport report, SeriesDefinition series) {
        return series.parts().stream().anyMatch(p -> report.table(p.table()).isPresent());
    }

    private DataTable table(String id, String heading, Optional<String> gloss, List<SeriesDefinition> all) {
        boolean oneUnit = all.stream().map(SeriesDefinition::unit).distinct().count() == 1;
        List<String> columns = new ArrayList<>();
        columns.add(words.say("column.body"));
        all.forEach(s -> columns.add(
                oneUnit ? s.title() : words.say("caption.unit", "caption", s.title(), "unit", s.unit())));
        List<DataTable.Row> rows = new ArrayList<>();
        for (Column column : reports) {
            PointCells cells = new PointCells(page, column.report());
            Link head = new Link(
                    column.name(), page.linkTo(Address.report(column.body().body().id(), year)));
            rows.add(new DataTable.Row(
                    head, all.stream().map(s -> cells.cell(point(column, s))).toList(), null));
        }
        String caption = words.say("table.caption", "table", heading, "year", year);
        return new DataTable(
                id,
                oneUnit ? words.say("caption.unit", "caption", caption, "unit", all.get(0).unit()) : caption,
                columns,
                rows,
                notes(all),
                null,
                gloss.orElse(null));
    }

    /** Says which forms the bodies use where they differ, and which of these figures do not compare because of that. */
    private List<String> notes(List<SeriesDefinition> all) {
        Map<String, List<String>> users = new LinkedHashMap<>();
        Set<String> apart = new LinkedHashSet<>();
        for (SeriesDefinition series : all) {
            List<Part> parts = new ArrayList<>();
            for (Column column : reports) {
                Optional<Part> part = table(column.report(), series).flatMap(t -> series.partOf(t.form()));
                part.ifPresent(p -> {
                    List<String> names = users.computeIfAbsent(p.formId(), f -> new ArrayList<>());
                    if (!names.contains(column.name())) {
                        names.add(column.name());
                    }
                    parts.add(p);
                });
            }
            if (parts.stream().anyMatch(p -> !series.between(parts.get(0), p).comparable())) {
                apart.add(series.title());
            }
        }
        List<String> notes = new ArrayList<>();
        if (users.size() > 1) {
            List<String> said = new ArrayList<>();
            users.forEach((form, names) ->
                    said.add(words.say("note.users", "form", form(form), "bodies", words.list(names))));
            notes.add(words.say("note.forms", "users", words.sentence(said)));
        }
        if (!apart.isEmpty()) {
            notes.add(words.say("note.apart", "series", words.list(List.copyOf(apart))));
        }
        return notes;
    }

    private String form(String id) {
        return forms.form(id)
                .filter(f -> f.notice().isPresent())
                .map(f -> words.say("form.of", "year", f.fromYear()))
                .orElseGet(() -> forms.form(id).map(Form::title).orElse(id));
    }
}
