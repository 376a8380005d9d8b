package io.github.gouji.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.chart.BarChart;
import io.github.gouji.chart.Caption;
import io.github.gouji.chart.Chart;
import io.github.gouji.chart.Value;
import io.github.gouji.chart.paint.sheet.Typeface;
import io.github.gouji.chart.paint.sheet.Variant;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartPainterTest {
    private static ChartPainter painter;

    @BeforeAll
    static void load() {
        HeadlessFonts.prepare();
        painter = new ChartPainter(Typeface.bundled());
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void givesAPictureOfTheSizeItSays(Variant variant) throws IOException {
        for (Chart chart : Samples.all()) {
            Picture picture = painter.paint(chart, variant);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
            assertThat(picture.width()).isEqualTo(variant.width());
            assertThat(image.getWidth()).isEqualTo(picture.width() * variant.scale());
            assertThat(image.getHeight()).isEqualTo(picture.height() * variant.scale());
            assertThat(image.getColorModel().hasAlpha()).isFalse();
            assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
            long inked = Arrays.stream(pixels(image))
                    .filter(pixel -> pixel != 0xffffffff)
                    .count();
            assertThat(inked).as(chart.caption().id()).isGreaterThan(image.getWidth() * 10L);
        }
    }

    @Test
    void hasTheSameLayoutInBothDensities() {
        for (Chart chart : Samples.all()) {
            assertThat(painter.drawing(chart, Variant.WIDE_2X).height())
                    .isEqualTo(painter.drawing(chart, Variant.WIDE_1X).height());
            assertThat(painter.drawing(chart, Variant.NARROW_2X).height())
                    .isEqualTo(painter.drawing(chart, Variant.NARROW_1X).height());
        }
    }

    @Test
    void givesTheSameBytesHoweverManyThreadsPaint() {
        List<byte[]> inOrder = Samples.all().stream()
                .map(chart -> painter.paint(chart, Variant.NARROW_2X).png())
                .toList();
        List<byte[]> inParallel = Samples.all().parallelStream()
                .map(chart -> painter.paint(chart, Variant.NARROW_2X).png())
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            assertThat(inParallel.get(i)).isEqualTo(inOrder.get(i));
        }
    }

    @Test
    void keepsTheColoursOfTheDrawingNearlyAndTheCommonOnesExactly() throws IOException {
        for (Chart chart : Samples.all()) {
            int[] drawn = pixels(painter.image(chart, Variant.WIDE_1X));
            int[] read = pixels(ImageIO.read(new ByteArrayInputStream(
                    painter.paint(chart, Variant.WIDE_1X).png())));
            BitSet colours = new BitSet(1 << 24);
            long changed = 0;
            int worst = 0;
            for (int i = 0; i < drawn.length; i++) {
                colours.set(drawn[i] & 0xffffff);
                changed += read[i] == drawn[i] ? 0 : 1;
                worst = Math.max(
                        worst, drawn[i] == 0xffffffff && read[i] != drawn[i] ? 255 : difference(drawn[i], read[i]));
            }
            assertThat(changed)
                    .as(chart.caption().id())
                    .isLessThan(colours.cardinality() <= 96 ? 1 : drawn.length / 20);
            assertThat(worst).as(chart.caption().id()).isLessThan(32);
        }
    }

    private static int difference(int one, int other) {
        int green = Math.abs((one >> 8 & 255) - (other >> 8 & 255));
        return Math.max(
                green,
                Math.max(Math.abs((one >> 16 & 255) - (other >> 16 & 255)), Math.abs((one & 255) - (other & 255))));
    }

    @Test
    void drawsABoxForACharacterThatTheTypefaceLacks() {
        String rare = new String(Character.toChars(0x20BB7));
        Caption caption = new Caption("rare", rare, "", "", "", "");
        Chart chart =
                new BarChart(caption, List.of("a", "b"), List.of(new BarChart.Bar(rare, Value.of(1, "1"), "", false)));
        assertThat(painter.paint(chart, Variant.NARROW_1X).png()).isNotEmpty();
        assertThat(Typeface.bundled().missing("a" + rare + "b" + rare)).isEqualTo(rare);
    }

    @Test
    void standsAllTextEvenWhereTheHeadlineIsEmpty() {
        Chart chart = new BarChart(
                new Caption("empty", "", "", "", "", ""),
                List.of("a", "b"),
                List.of(new BarChart.Bar("", Value.absent("?"), "", false)));
        assertThat(painter.paint(chart, Variant.WIDE_1X).height()).isBetween(30, 120);
    }
}
