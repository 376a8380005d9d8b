package io.github.gouji.series;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.NotApplicable;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All series of one body, in the order of the definitions; those without any number are left out. */
public record SeriesBook(List<Series> series) {
    public SeriesBook {
        series = List.copyOf(series);
    }

    public static SeriesBook of(CheckedBody body, FormLibrary forms) {
        List<Series> all = new ArrayList<>();
        for (SeriesDefinition definition : forms.series()) {
            Series series = series(body, definition);
            if (!series.valued().isEmpty()) {
                all.add(series);
            }
        }
        return new SeriesBook(all);
    }

    public Optional<Series> series(String id) {
        return series.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    private static Series series(CheckedBody body, SeriesDefinition definition) {
        List<Point> points = new ArrayList<>();
        List<Break> breaks = new ArrayList<>();
        Optional<Held> before = Optional.empty();
        for (CheckedReport report : body.reports()) {
            Optional<Held> held = held(report, definition);
            points.add(held.map(h -> h.point(report, definition.unit())).orElseGet(() -> absent(report, definition)));
            if (held.isPresent()) {
                before.ifPresent(b -> between(b, held.get(), definition).ifPresent(breaks::add));
                before = held;
            }
        }
        return new Series(body.body().id(), definition, points, breaks);
    }

    private static Optional<Held> held(CheckedReport report, SeriesDefinition definition) {
        for (CheckedTable table : report.tables()) {
            Optional<SeriesDefinition.Part> part = definition.partOf(table.form());
            if (part.isPresent()) {
                return Optional.of(new Held(report, table, part.get()));
            }
        }
        return Optional.empty();
    }

    private static Point absent(CheckedReport report, SeriesDefinition definition) {
        boolean tableThere = definition.parts().stream()
                .anyMatch(p -> report.table(p.table()).isPresent());
        boolean otherForm = definition.parts().stream()
                .noneMatch(p -> p.formId().equals(report.report().form().id()));
        Status status = tableThere || otherForm ? Status.NOT_ON_FORM : Status.NOT_HELD;
        return new Point(report.year(), Optional.empty(), status, Optional.empty(), "", List.of());
    }

    private static Optional<Break> between(Held before, Held after, SeriesDefinition definition) {
        boolean sameScope = before.scope().equals(after.scope());
        boolean sameForm = before.part().formId().equals(after.part().formId());
        if (!sameScope) {
            return Optional.of(new Break(before.year(), after.year(), Break.Cause.SCOPE, false, List.of()));
        }
        if (sameForm) {
            return Optional.empty();
        }
        SeriesDefinition.Join join = definition.between(before.part(), after.part());
        return Optional.of(
                new Break(before.year(), after.year(), Break.Cause.FORM, join.comparable(), join.notes()));
    }

    /** A report whose table holds the series. */
    private record Held(CheckedReport report, CheckedTable table, SeriesDefinition.Part part) {
        int year() {
            return report.year();
        }

        Optional<String> scope() {
            return report.report().scope(table.source());
        }

        Point point(CheckedReport of, String unit) {
            BigDecimal sum = BigDecimal.ZERO;
            Status status = Status.PUBLISHED;
            boolean complete = true;
            for (CellRef cell : part.cells()) {
                Figure figure = table.figure(cell).orElseThrow();
                if (figure instanceof NotApplicable && part.cells().size() > 1) {
                    continue;
                }
                if (figure.amount().isEmpty()) {
                    complete = false;
                    status = figure.status();
                } else if (complete) {
                    sum = sum.add(figure.amount().get());
                    status = status == Status.PUBLISHED ? figure.status() : status;
                }
            }
            Optional<BigDecimal> amount = complete ? Optional.of(sum) : Optional.empty();
            return new Point(of.year(), amount, status, scope(), part.formId(), part.cells());
        }
    }
}
