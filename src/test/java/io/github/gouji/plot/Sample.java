package io.github.gouji.plot;

import io.github.gouji.Inspection;
import io.github.gouji.chart.Chart;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.finding.Language;
import io.github.gouji.series.SeriesBook;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** All charts of the sample archive, by where they belong. */
final class Sample {
    private final Inspection inspection;

    Sample() {
        this(Path.of("content"));
    }

    /** All charts of another archive. */
    Sample(Path content) {
        this.inspection = Inspection.of(content, "content");
    }

    Map<String, Chart> charts(Language language) {
        ReportCharts reports = new ReportCharts(inspection.forms(), language);
        TrendCharts trends = new TrendCharts(inspection.forms(), language);
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (CheckedBody body : inspection.checked().bodies()) {
            String id = body.body().id();
            for (CheckedReport report : body.reports()) {
                reports.of(body.body(), report)
                        .forEach(c -> charts.put(id + "/" + report.year() + "/" + c.id(), c.chart()));
            }
            trends.of(body, SeriesBook.of(body, inspection.forms()))
                    .forEach(c -> charts.put(id + "/" + c.id(), c.chart()));
        }
        return charts;
    }
}
