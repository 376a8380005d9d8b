package io.github.gouji.chart.paint.year;

import java.awt.geom.Rectangle2D;

/** The area of a plot over years, in the picture's coordinates: where a year and a value stand. */
public record YearFrame(Rectangle2D area, double firstEdge, double lastEdge, ValueScale scale) {

    double x(double year) {
        return area.getMinX() + (year - firstEdge) / (lastEdge - firstEdge) * area.getWidth();
    }

    double y(double value) {
        return area.getMaxY() - (value - scale.lower()) / (scale.upper() - scale.lower()) * area.getHeight();
    }

    /** The width of one year. */
    double pitch() {
        return area.getWidth() / (lastEdge - firstEdge);
    }
}
