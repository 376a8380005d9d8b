package io.github.gouji.plot.trend;

import io.github.gouji.archive.BodyProfile;
import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.Magnitude;
import io.github.gouji.chart.Timeline;
import io.github.gouji.chart.Value;
import io.github.gouji.chart.YearChart;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.plot.draft.Captions;
import io.github.gouji.plot.draft.Plot;
import io.github.gouji.plot.draft.Values;
import io.github.gouji.plot.draft.Wording;
import io.github.gouji.plot.draft.Years;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several series of one body through the years, as lines or as the parts of columns. */
public final class Trend {
    private final Plot plot;
    private final String subject;
    private final Given given;
    private final Wording words;
    private final Values values;

    /** What every chart of one body is made from. */
    public record Given(FormLibrary forms, Wording words, CheckedBody body, SeriesBook book) {}

    /** @param subject what is counted, without place and years */
    public Trend(Plot plot, String subject, Given given) {
        this.plot = plot;
        this.subject = subject;
        this.given = given;
        this.words = given.words();
        this.values = new Values(given.words());
    }

    /** Nothing where there are too few figures for a picture. */
    public Optional<YearChart> chart() {
        List<Series> series =
                plot.series().stream().flatMap(id -> given.book().series(id).stream()).toList();
        boolean stacked = plot.draw() == Plot.Draw.STACK;
        // without one of its parts no column would be whole
        if (series.isEmpty() || stacked && series.size() < plot.series().size()) {
            return Optional.empty();
        }
        Years years = new Years(given.forms(), words, given.body(), series);
        List<Line> lines = lines(series, years);
        Optional<Line> total = plot.setting("total").flatMap(given.book()::series).map(one -> line(one, years));
        int most = lines.stream().mapToInt(line -> line.years().size()).max().orElse(0);
        if (most < plot.years() || !plot.zeros() && lines.stream().noneMatch(Line::hasOtherThanZero)) {
            return Optional.empty();
        }
        TrendHeadline headline = TrendHeadline.of(plot, words, lines, total);
        List<Indicator> indicators = lines.stream()
                .map(line -> line.indicator(line == headline.lead()))
                .toList();
        Timeline timeline = years.timeline();
        String unit = series.get(0).definition().unit();
        Captions.Parts parts = new Captions.Parts(
                subject, name(), words.years(timeline.first(), timeline.last()), scope(series), unit);
        List<String> notes = new TrendNotes(given.forms(), words, lines, years.reports()).list();
        return Optional.of(new YearChart(
                new Captions(words).caption(plot, parts, headline.sentence(), notes),
                stacked ? YearChart.Style.STACKED : YearChart.Style.LINES,
                timeline,
                indicators,
                total.map(line -> List.of(line.indicator(false))).orElse(List.of()),
                new YearChart.Axis(words.say("head.year"), magnitude(lines))));
    }

    private List<Line> lines(List<Series> series, Years years) {
        List<Line> lines = new ArrayList<>(series.stream().map(one -> line(one, years)).toList());
        if (plot.draw() == Plot.Draw.STACK) {
            years.reports().forEach(report -> hideIncomplete(lines, report));
        }
        return lines;
    }

    private Line line(Series one, Years years) {
        List<Indicator.Point> points = new ArrayList<>();
        for (CheckedReport report : years.reports()) {
            Point point = one.point(report.year()).orElseThrow();
            points.add(new Indicator.Point(report.year(), values.of(point, report)));
        }
        return new Line(one, points, years.cuts(one));
    }

    /** A column without one of its parts would look like a smaller total, so that year has none. */
    private void hideIncomplete(List<Line> lines, CheckedReport report) {
        int year = report.year();
        long open = lines.stream()
                .filter(line -> line.series().point(year).flatMap(Point::amount).isEmpty())
                .count();
        if (open > 0 && open < lines.size()) {
            lines.replaceAll(line -> line.with(year, Value.absent(words.say("absent.incomplete"))));
        }
    }

    private String name() {
        BodyProfile profile = given.body().body().profile();
        return profile.shortName().orElse(profile.name());
    }

    /** The scope of all figures, where it is one. */
    private static String scope(List<Series> series) {
        Set<Optional<String>> scopes = new LinkedHashSet<>();
        series.forEach(one -> one.valued().forEach(point -> scopes.add(point.scope())));
        return scopes.size() == 1 ? scopes.iterator().next().orElse("") : "";
    }

    private Magnitude magnitude(List<Line> lines) {
        BigDecimal most = lines.stream()
                .flatMap(line -> line.points().stream())
                .flatMap(point -> Values.number(point.value()).stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        boolean large = most.compareTo(new BigDecimal(words.say("magnitude.from"))) >= 0;
        return large
                ? new Magnitude(Long.parseLong(words.say("magnitude.divisor")), words.say("magnitude.suffix"))
                : Magnitude.ONE;
    }
}
