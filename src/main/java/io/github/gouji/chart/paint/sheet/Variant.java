package io.github.gouji.chart.paint.sheet;

/** One drawing of a chart: for wide or narrow screens, at one or two device pixels a CSS pixel. */
public enum Variant {
    WIDE_1X(720, 1),
    WIDE_2X(720, 2),
    NARROW_1X(360, 1),
    NARROW_2X(360, 2);

    private final int width;
    private final int scale;

    Variant(int width, int scale) {
        this.width = width;
        this.scale = scale;
    }

    /** The width in CSS pixels. */
    public int width() {
        return width;
    }

    /** Device pixels a CSS pixel. */
    public int scale() {
        return scale;
    }

    /** Whether this is the drawing for phones. */
    public boolean narrow() {
        return width < 500;
    }
}
