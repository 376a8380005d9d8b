package io.github.gouji.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One to six indicators through the years. Every year of the timeline is either in a gap or has a point, known or absent, in
 * every indicator, so that neither the picture nor the table is silent about a year. {@code totals} holds the
 * sums that are written above stacked columns, or nothing.
 */
public record YearChart(
        Caption caption, Style style, Timeline timeline, List<Indicator> indicators, List<Indicator> totals, Axis axis)
        implements Chart {
    public YearChart {
        requireNonNull(caption, "caption");
        requireNonNull(style, "style");
        requireNonNull(timeline, "timeline");
        indicators = List.copyOf(indicators);
        totals = List.copyOf(totals);
        requireNonNull(axis, "axis");
        if (totals.size() > (style == Style.STACKED ? 1 : 0)) {
            throw new IllegalArgumentException("only a stack has a total: " + caption.id());
        }
        totals.forEach(total -> checkYears(caption, timeline, total));
        if (indicators.isEmpty() || indicators.size() > 6) {
            throw new IllegalArgumentException("one to six indicators: " + caption.id());
        }
        for (Indicator indicator : indicators) {
            checkYears(caption, timeline, indicator);
            if (style != Style.LINES) {
                indicator.points().forEach(point -> Words.refuseNegative(indicator.name(), point.value()));
            }
        }
    }

    private static void checkYears(Caption caption, Timeline timeline, Indicator indicator) {
        for (int year : timeline.years()) {
            if (timeline.gapAt(year).isEmpty() && indicator.at(year).isEmpty()) {
                throw new IllegalArgumentException(caption.id() + ": nothing said of " + indicator.name() + " " + year);
            }
        }
        for (Indicator.Point point : indicator.points()) {
            if (point.year() < timeline.first() || point.year() > timeline.last()) {
                throw new IllegalArgumentException(caption.id() + ": year outside the timeline: " + point);
            }
        }
    }

    /** What is known of an indicator in a year, a gap giving its own words. */
    public Value valueAt(Indicator indicator, int year) {
        return indicator
                .at(year)
                .orElseGet(() -> Value.absent(
                        timeline.gapAt(year).map(Timeline.Gap::label).orElseThrow()));
    }

    @Override
    public ChartTable table() {
        List<String> headers = new ArrayList<>();
        headers.add(axis.yearHead());
        indicators.forEach(indicator -> headers.add(indicator.name()));
        totals.forEach(total -> headers.add(total.name()));
        List<ChartTable.Row> rows = new ArrayList<>();
        for (int year : timeline.years()) {
            List<ChartTable.Cell> cells = new ArrayList<>();
            indicators.forEach(indicator -> cells.add(ChartTable.Cell.of(valueAt(indicator, year))));
            totals.forEach(total -> cells.add(ChartTable.Cell.of(valueAt(total, year))));
            rows.add(new ChartTable.Row(Integer.toString(year), cells));
        }
        return new ChartTable(headers, rows);
    }

    @Override
    public List<String> words() {
        Stream<String> years = timeline.years().stream().map(String::valueOf);
        Stream<String> marks = Stream.concat(
                timeline.breaks().stream().map(Timeline.Break::label),
                timeline.gaps().stream().map(Timeline.Gap::label));
        Stream<String> names = Stream.concat(
                indicators.stream().map(Indicator::name), Stream.of(axis.ticks().suffix()));
        Stream<String> figures = Stream.concat(indicators.stream(), totals.stream())
                .flatMap(indicator -> indicator.points().stream())
                .map(Indicator.Point::value)
                .flatMap(value -> Stream.of(value.text(), value.mark()));
        return Words.of(caption, Stream.of(years, marks, names, figures).flatMap(part -> part));
    }

    /** How the indicators are drawn. */
    public enum Style {
        LINES,
        STACKED,
        GROUPED
    }

    /** Words for the two directions: the table's head of the years, and the abbreviation of large numbers. */
    public record Axis(String yearHead, Magnitude ticks) {
        public Axis {
            requireNonNull(yearHead, "yearHead");
            requireNonNull(ticks, "ticks");
        }
    }
}
