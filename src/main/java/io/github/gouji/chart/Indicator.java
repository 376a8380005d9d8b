package io.github.gouji.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One indicator through the years. Its points are in order of years; {@code cuts} names the years that are not comparable
 * with what came before, where a line is interrupted.
 */
public record Indicator(String name, List<Point> points, List<Integer> cuts, boolean highlighted) {
    public Indicator {
        requireNonNull(name, "name");
        points = List.copyOf(points);
        cuts = List.copyOf(cuts);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i - 1).year() >= points.get(i).year()) {
                throw new IllegalArgumentException("points out of order: " + name);
            }
        }
    }

    /** What is known of a year. */
    public Optional<Value> at(int year) {
        return points.stream()
                .filter(point -> point.year() == year)
                .map(Point::value)
                .findFirst();
    }

    /** The last point that has a number. */
    public Optional<Point> lastKnown() {
        return points.stream().filter(point -> point.value().known()).reduce((earlier, later) -> later);
    }

    /** The figure of a year. */
    public record Point(int year, Value value) {
        public Point {
            requireNonNull(value, "value");
        }
    }
}
