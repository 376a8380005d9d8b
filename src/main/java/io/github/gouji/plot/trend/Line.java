package io.github.gouji.plot.trend;

import static java.util.Objects.requireNonNull;

import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.Value;
import io.github.gouji.plot.draft.Values;
import io.github.gouji.plot.draft.Wording;
import io.github.gouji.series.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A series with its values as they are plotted, one for each year of a report.
 *
 * @param cuts the years that do not compare with what came before
 */
record Line(Series series, List<Indicator.Point> points, SortedSet<Integer> cuts) {
    Line {
        requireNonNull(series, "series");
        points = List.copyOf(points);
        cuts = new TreeSet<>(cuts);
    }

    String title() {
        return series.definition().title();
    }

    Indicator indicator(boolean highlighted) {
        return new Indicator(title(), points, List.copyOf(cuts), highlighted);
    }

    /** The number of a year; a printed blank has none. */
    Optional<BigDecimal> number(int year) {
        return points.stream()
                .filter(point -> point.year() == year)
                .findFirst()
                .flatMap(point -> Values.number(point.value()));
    }

    /** The years that have a number. */
    List<Integer> years() {
        return points.stream()
                .filter(point -> point.value().known())
                .map(Indicator.Point::year)
                .toList();
    }

    boolean hasOtherThanZero() {
        return points.stream().anyMatch(point -> point.value().plotted() != 0 && point.value().known());
    }

    /** The figures as a course, with their unit. */
    Course course(Wording words) {
        List<Course.Mark> marks = new ArrayList<>();
        for (Indicator.Point point : points) {
            Values.number(point.value())
                    .ifPresent(number -> marks.add(new Course.Mark(
                            point.year(), number, words.counted(point.value().text(), series.definition().unit()))));
        }
        return Course.of(marks, cuts);
    }

    Line with(int year, Value value) {
        List<Indicator.Point> changed = points.stream()
                .map(point -> point.year() == year ? new Indicator.Point(year, value) : point)
                .toList();
        return new Line(series, changed, cuts);
    }
}
