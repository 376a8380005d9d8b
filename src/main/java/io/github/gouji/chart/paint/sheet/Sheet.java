package io.github.gouji.chart.paint.sheet;

import static java.util.Objects.requireNonNull;

import java.awt.Font;

/** The measures and type sizes of one width; nothing is under 12 CSS pixels. */
public record Sheet(Variant variant, Typeface typeface) {
    public Sheet {
        requireNonNull(variant, "variant");
        requireNonNull(typeface, "typeface");
    }

    public boolean narrow() {
        return variant.narrow();
    }

    public double width() {
        return variant.width();
    }

    /** White at the left and right of everything. */
    public double margin() {
        return narrow() ? 10 : 16;
    }

    public double contentWidth() {
        return width() - 2 * margin();
    }

    public Font headline() {
        return typeface.bold(narrow() ? 17f : 20f);
    }

    public Font subtitle() {
        return typeface.regular(narrow() ? 13f : 14f);
    }

    public Font label() {
        return typeface.regular(narrow() ? 13f : 14f);
    }

    public Font strong() {
        return typeface.bold(narrow() ? 13f : 14f);
    }

    public Font small() {
        return typeface.regular(narrow() ? 12f : 13f);
    }

    public Font smallStrong() {
        return typeface.bold(narrow() ? 12f : 13f);
    }

    /** The height of a line chart or of columns, without captions and axis labels. */
    public double plotHeight() {
        return narrow() ? 220 : 270;
    }

    public double barHeight() {
        return narrow() ? 18 : 22;
    }
}
