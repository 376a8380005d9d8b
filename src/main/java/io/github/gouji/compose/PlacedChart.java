package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.ChartView;

/** A chart of a report with the id of the section in which it stands. */
public record PlacedChart(String section, ChartView view) {
    public PlacedChart {
        requireNonNull(section, "section");
        requireNonNull(view, "view");
    }
}
