package io.github.gouji.plot;

import static java.util.Objects.requireNonNull;

import io.github.gouji.chart.YearChart;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.finding.Language;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.plot.draft.Plot;
import io.github.gouji.plot.draft.PlotList;
import io.github.gouji.plot.draft.Wording;
import io.github.gouji.plot.trend.Trend;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The charts of one body through the years: those that have figures of at least two years, and a few of one. */
public final class TrendCharts {
    private final FormLibrary forms;
    private final Wording words;
    private final List<Plot> plots;

    public TrendCharts(FormLibrary forms, Language language) {
        this.forms = requireNonNull(forms, "forms");
        this.words = Wording.in(language);
        this.plots = PlotList.builtIn().trend();
    }

    /**
     * @param body with the reports that are shown; a report of the body beyond them is a year not yet published
     * @param book the series over these reports
     */
    public List<PlannedChart> of(CheckedBody body, SeriesBook book) {
        List<PlannedChart> charts = new ArrayList<>();
        for (Plot plot : plots) {
            String subject = words.say(plot.id() + ".subject");
            Optional<YearChart> chart = new Trend(plot, subject, new Trend.Given(forms, words, body, book)).chart();
            chart.ifPresent(c -> charts.add(new PlannedChart(plot.id(), plot.section(), plot.drawn(), c)));
        }
        return List.copyOf(charts);
    }

    /**
     * The chart of one series alone, named by its id; nothing where fewer than two years have figures, since a single point
     * has no course.
     */
    public Optional<PlannedChart> of(CheckedBody body, Series series) {
        Plot plot = new Plot(series.id(), Plot.Draw.LINES, List.of(series.id()), Map.of(), Map.of("zeros", "yes"));
        SeriesBook alone = new SeriesBook(List.of(series));
        return new Trend(plot, series.definition().title(), new Trend.Given(forms, words, body, alone))
                .chart()
                .map(c -> new PlannedChart(plot.id(), plot.section(), plot.drawn(), c));
    }
}
