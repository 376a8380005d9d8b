package io.github.gouji.chart.paint.sheet;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * The colours of the gazette: ink on white, one seal red. Everything drawn stands at least 3:1 and all text at least 4.5:1
 * against the ground, and no two colours of one chart share a lightness, so that a grey copy keeps them apart.
 */
public final class Palette {
    public static final Color GROUND = Color.WHITE;
    public static final Color INK = new Color(0x26303b);
    public static final Color SOFT = new Color(0x565c63);
    public static final Color RULE = new Color(0x868b91);
    public static final Color SEAL = new Color(0x8f2b2f);
    public static final Color SLATE = new Color(0x5f6f80);
    private static final List<Color> SERIES = List.of(
            new Color(0x2468ac),
            new Color(0x1f2833),
            new Color(0x94701e),
            new Color(0x5d9488),
            new Color(0x4b2f63),
            new Color(0x7a4f3a));

    private Palette() {}

    /** One colour each: the seal red for the highlighted one, and the others in their order. */
    public static List<Color> series(List<Boolean> highlighted) {
        List<Color> colours = new ArrayList<>();
        int next = 0;
        for (boolean red : highlighted) {
            colours.add(red ? SEAL : SERIES.get(next++));
        }
        return colours;
    }

    /** The colour, or a darker one of the same hue where it is too light for text. */
    public static Color text(Color colour) {
        Color darker = colour;
        for (double factor = 0.95; contrast(darker) < 4.5; factor -= 0.05) {
            darker = new Color((int) (colour.getRed() * factor), (int) (colour.getGreen() * factor), (int)
                    (colour.getBlue() * factor));
        }
        return darker;
    }

    /** The contrast ratio against the ground, as WCAG 2 defines it. */
    public static double contrast(Color colour) {
        return 1.05 / (luminance(colour) + 0.05);
    }

    /** The relative luminance, 0 black to 1 white. */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
