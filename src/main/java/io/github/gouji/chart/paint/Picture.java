package io.github.gouji.chart.paint;

import static java.util.Objects.requireNonNull;

/** A painted chart: the bytes of its PNG file, and the size in CSS pixels at which a page shows it. */
public record Picture(byte[] png, int width, int height) {
    public Picture {
        requireNonNull(png, "png");
    }
}
