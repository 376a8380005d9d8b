package io.github.gouji.plot;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Body;
import io.github.gouji.chart.Chart;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.finding.Language;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.plot.draft.Plot;
import io.github.gouji.plot.draft.PlotList;
import io.github.gouji.plot.draft.Setting;
import io.github.gouji.plot.draft.Wording;
import io.github.gouji.plot.report.Composition;
import io.github.gouji.plot.report.DividedRows;
import io.github.gouji.plot.report.Life;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The charts of one report: those whose figures it has. */
public final class ReportCharts {
    private final FormLibrary forms;
    private final Wording words;
    private final List<Plot> plots;

    public ReportCharts(FormLibrary forms, Language language) {
        this.forms = requireNonNull(forms, "forms");
        this.words = Wording.in(language);
        this.plots = PlotList.builtIn().report();
    }

    public List<PlannedChart> of(Body body, CheckedReport report) {
        Setting setting = new Setting(forms, words, body, report);
        List<PlannedChart> charts = new ArrayList<>();
        for (Plot plot : plots) {
            chart(plot, setting)
                    .ifPresent(chart -> charts.add(new PlannedChart(plot.id(), plot.section(), plot.drawn(), chart)));
        }
        return List.copyOf(charts);
    }

    private static Optional<? extends Chart> chart(Plot plot, Setting setting) {
        return switch (plot.draw()) {
            case BARS -> new Composition(plot, setting).chart();
            case FLOW -> new Life(plot, setting).chart();
            case ROWS -> new DividedRows(plot, setting).chart();
            case LINES, STACK -> throw new IllegalStateException("not of one report: " + plot.id());
        };
    }
}
