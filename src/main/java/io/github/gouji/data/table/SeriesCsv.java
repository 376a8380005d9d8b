package io.github.gouji.data.table;

import io.github.gouji.archive.figure.Status;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.series.Break;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes indicators through the years as CSV, each year with what separates it from the one before. */
public final class SeriesCsv {
    private static final List<Column> COLUMNS = List.of(
            Column.key("body"),
            Column.key("body_name"),
            Column.key("series"),
            Column.key("title"),
            Column.of("year", Column.Kind.YEAR, true),
            Column.of("value", Column.Kind.NUMBER, false),
            Column.key("unit"),
            new Column(
                    "status",
                    Column.Kind.TEXT,
                    true,
                    Arrays.stream(Status.values()).map(Status::id).toList()),
            Column.text("form"),
            Column.text("scope"),
            new Column("change", Column.Kind.TEXT, false, List.of("form", "scope")),
            Column.of("comparable", Column.Kind.YES_OR_NO, false),
            Column.text("note"));

    private SeriesCsv() {}

    public static List<Column> columns() {
        return COLUMNS;
    }

    /** A body with its indicators. */
    public record Entry(CheckedBody body, SeriesBook book) {}

    public static void write(List<Entry> entries, OutputStream to) throws IOException {
        CsvOut out = new CsvOut(to, COLUMNS);
        for (Entry entry : entries) {
            String name = entry.body().body().profile().name();
            for (Series series : entry.book().series()) {
                series.points().forEach(point -> out.write(line(name, series, point)));
            }
        }
        out.flush();
    }

    private static List<String> line(String name, Series series, Point point) {
        Optional<Break> change = series.breaks().stream()
                .filter(b -> b.after() == point.year())
                .findFirst();
        return List.of(
                series.body(),
                name,
                series.id(),
                series.definition().title(),
                Integer.toString(point.year()),
                FigureLines.number(point.amount()),
                series.definition().unit(),
                point.status().id(),
                point.formId(),
                point.scope().orElse(""),
                change.map(b -> b.cause().name().toLowerCase(Locale.ROOT)).orElse(""),
                change.map(b -> Boolean.toString(b.comparable())).orElse(""),
                change.map(b -> String.join("; ", b.reasons())).orElse(""));
    }
}
