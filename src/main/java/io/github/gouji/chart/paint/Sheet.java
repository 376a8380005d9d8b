package io.github.gouji.chart.paint;

import static java.util.Objects.requireNonNull;

import java.awt.Font;

/** The measures and type sizes of one width; nothing is under 12 CSS pixels. */
record Sheet(Variant variant, Typeface typeface) {
    Sheet {
        requireNonNull(variant, "variant");
        requireNonNull(typeface, "typeface");
    }

    boolean narrow() {
        return variant.narrow();
    }

    double width() {
        return variant.width();
    }

    /** White at the left and right of everything. */
    double margin() {
        return narrow() ? 10 : 16;
    }

    double contentWidth() {
        return width() - 2 * margin();
    }

    Font headline() {
        return typeface.bold(narrow() ? 17f : 20f);
    }

    Font subtitle() {
        return typeface.regular(narrow() ? 13f : 14f);
    }

    Font label() {
        return typeface.regular(narrow() ? 13f : 14f);
    }

    Font strong() {
        return typeface.bold(narrow() ? 13f : 14f);
    }

    Font small() {
        return typeface.regular(narrow() ? 12f : 13f);
    }

    Font smallStrong() {
        return typeface.bold(narrow() ? 12f : 13f);
    }

    /** The height of a line chart or of columns, without captions and axis labels. */
    double plotHeight() {
        return narrow() ? 220 : 270;
    }

    double barHeight() {
        return narrow() ? 18 : 22;
    }
}
