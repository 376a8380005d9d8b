package io.github.gouji.chart.paint.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static double lightness(Color colour) {
        return 116 * Math.cbrt(Palette.luminance(colour)) - 16;
    }

    @Test
    void everythingStandsOutFromTheGround() {
        List<Color> all = new ArrayList<>(Palette.series(List.of(false, false, false, false, false, false)));
        all.addAll(List.of(Palette.INK, Palette.SOFT, Palette.RULE, Palette.SEAL, Palette.SLATE));
        for (Color colour : all) {
            assertThat(Palette.contrast(colour)).as("%s", colour).isGreaterThanOrEqualTo(3);
            assertThat(Palette.contrast(Palette.text(colour))).as("%s", colour).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void aGreyCopyKeepsTheSeriesApart() {
        for (List<Boolean> red : List.of(
                List.of(true, false, false, false, false, false), List.of(false, false, false, false, false, false))) {
            List<Color> colours = Palette.series(red);
            for (int i = 0; i < colours.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(Math.abs(lightness(colours.get(i)) - lightness(colours.get(j))))
                            .as("%s %s", colours.get(i), colours.get(j))
                            .isGreaterThanOrEqualTo(5);
                }
            }
        }
    }

    @Test
    void theSealIsForTheHighlightedOnly() {
        assertThat(Palette.series(List.of(false, true, false)))
                .containsExactly(
                        Palette.series(List.of(false)).get(0),
                        Palette.SEAL,
                        Palette.series(List.of(false, false)).get(1));
        assertThat(Palette.series(List.of(false, false, false, false, false, false)))
                .doesNotContain(Palette.SEAL);
    }
}
