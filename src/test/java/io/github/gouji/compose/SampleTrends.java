package io.github.gouji.compose;

import io.github.gouji.chart.Caption;
import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.Magnitude;
import io.github.gouji.chart.Timeline;
import io.github.gouji.chart.Value;
import io.github.gouji.chart.YearChart;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.trend.ChartViews;
import io.github.gouji.compose.trend.TrendTables;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import io.github.gouji.site.Address;
import io.github.gouji.view.table.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trend charts over the series of a sample site. */
final class SampleTrends {
    private static final List<List<String>> TRENDS = List.of(
            List.of("applications-received", "applications-processed"),
            List.of("reviews", "litigation"),
            List.of("normative-made", "normative-on-display", "normative-in-force"));

    private final SampleSite site;

    SampleTrends(SampleSite site) {
        this.site = site;
    }

    Optional<PlacedChart> headline(Address page, CheckedBody body, int number) {
        return chart(page, body, TRENDS.get(0), number);
    }

    List<PlacedChart> all(Address page, CheckedBody body) {
        List<PlacedChart> charts = new ArrayList<>();
        for (List<String> trend : TRENDS) {
            chart(page, body, trend, charts.size() + 1).ifPresent(charts::add);
        }
        return charts;
    }

    /** The chart itself, as it would be painted. */
    YearChart plot(CheckedBody body, List<Series> shown) {
        List<CheckedReport> reports = site.inventory().shown(body);
        int first = reports.get(0).year();
        int last = reports.get(reports.size() - 1).year();
        List<Timeline.Gap> gaps = Coverage.of(body, site.inventory()).gaps(first, last).stream()
                .map(s -> new Timeline.Gap(s.first(), s.last(), "未收录"))
                .toList();
        List<Indicator> indicators = shown.stream().map(SampleTrends::indicator).toList();
        String name = body.body().profile().name();
        Caption caption = new Caption(
                "trend-" + shown.get(0).id(), name + "的走势", name + "，" + first + "–" + last + "年", "单位：件", "", "折线图");
        return new YearChart(
                caption,
                YearChart.Style.LINES,
                new Timeline(first, last, List.of(), gaps),
                indicators,
                List.of(),
                new YearChart.Axis("年度", Magnitude.ONE));
    }

    private static Indicator indicator(Series series) {
        List<Indicator.Point> points = new ArrayList<>();
        for (Point point : series.points()) {
            Value value = point.amount()
                    .map(a -> Value.of(a.longValueExact(), a.toPlainString()))
                    .orElseGet(() -> Value.absent("无此项"));
            points.add(new Indicator.Point(point.year(), value));
        }
        return new Indicator(series.definition().title(), points, List.of(), false);
    }

    private Optional<PlacedChart> chart(Address page, CheckedBody body, List<String> ids, int number) {
        List<Series> shown = ids.stream()
                .flatMap(id -> site.book(body.body().id()).series(id).stream())
                .toList();
        if (shown.isEmpty() || site.inventory().shown(body).size() < 2) {
            return Optional.empty();
        }
        YearChart chart = plot(body, shown);
        DataTable table = new TrendTables(site.inventory())
                .table(page, body, ChartViews.tableId(number), chart.caption().subtitle(), shown);
        ChartViews views = new ChartViews(site.settings().language());
        return Optional.of(new PlacedChart(
                body.body().id(), views.view(page, chart, drawings(body, chart), number, table)));
    }

    static ChartViews.Drawings drawings(CheckedBody body, YearChart chart) {
        String id = body.body().id();
        String name = chart.caption().id();
        return new ChartViews.Drawings(
                new ChartViews.Drawing(
                        Address.ofBody(id, name + ".png"), Address.ofBody(id, name + "-2x.png"), 720, 400),
                new ChartViews.Drawing(
                        Address.ofBody(id, name + "-narrow.png"), Address.ofBody(id, name + "-narrow-2x.png"), 360, 360));
    }
}
