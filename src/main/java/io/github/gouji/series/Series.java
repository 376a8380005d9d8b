package io.github.gouji.series;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.SeriesDefinition;
import java.util.List;
import java.util.Optional;

/** One indicator of one body: its points by year and the breaks between them. */
public record Series(String body, SeriesDefinition definition, List<Point> points, List<Break> breaks) {
    public Series {
        requireNonNull(body, "body");
        requireNonNull(definition, "definition");
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
    }

    public String id() {
        return definition.id();
    }

    public Optional<Point> point(int year) {
        return points.stream().filter(p -> p.year() == year).findFirst();
    }

    /** The points that have a number. */
    public List<Point> valued() {
        return points.stream().filter(p -> p.amount().isPresent()).toList();
    }

    /** Whether the line may run from one year to another: held in between, and no break that interrupts. */
    public boolean isContinuous(int from, int to) {
        return breaks.stream().noneMatch(b -> !b.comparable() && b.before() >= from && b.after() <= to);
    }
}
