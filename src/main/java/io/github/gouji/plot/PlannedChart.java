package io.github.gouji.plot;

import static java.util.Objects.requireNonNull;

import io.github.gouji.chart.Chart;
import java.util.List;

/**
 * A chart with its place.
 *
 * @param id stable, also the stem of its file
 * @param section the id of the report's section that it belongs to, or {@code trend}
 * @param series the series that it may draw, its total last; one that the body does not have is not drawn
 */
public record PlannedChart(String id, String section, List<String> series, Chart chart) {
    public PlannedChart {
        requireNonNull(id, "id");
        requireNonNull(section, "section");
        series = List.copyOf(series);
        requireNonNull(chart, "chart");
    }
}
