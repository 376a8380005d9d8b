package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.section.ChartView;

/**
 * A chart with the place where it goes.
 *
 * @param section on a report's page the id of the section, on the home page that of the body, on a body's page any word
 */
public record PlacedChart(String section, ChartView view) {
    public PlacedChart {
        requireNonNull(section, "section");
        requireNonNull(view, "view");
    }
}
