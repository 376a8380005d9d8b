package io.github.gouji.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.chart.Magnitude;
import io.github.gouji.chart.YearChart;
import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.TextBlock;
import io.github.gouji.chart.paint.sheet.Typeface;
import io.github.gouji.chart.paint.sheet.Variant;
import io.github.gouji.chart.paint.year.BreakStrip;
import io.github.gouji.chart.paint.year.EndLabels;
import io.github.gouji.chart.paint.year.Placer;
import io.github.gouji.chart.paint.year.ValueScale;
import io.github.gouji.chart.paint.year.YearLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static Typeface typeface;

    @BeforeAll
    static void load() {
        HeadlessFonts.prepare();
        typeface = Typeface.bundled();
    }

    private static List<String> ticks(Magnitude magnitude, double... values) {
        ValueScale scale = ValueScale.over(values, 5, magnitude);
        return scale.ticks().stream().map(scale::text).toList();
    }

    @Test
    void valuesBeginAtZeroAndGoInWholeRoundSteps() {
        assertThat(ticks(Magnitude.ONE, 31, 74)).containsExactly("0", "20", "40", "60", "80");
        assertThat(ticks(Magnitude.ONE, 1)).containsExactly("0", "1");
        assertThat(ticks(Magnitude.ONE, 2, 3)).containsExactly("0", "1", "2", "3");
        assertThat(ticks(Magnitude.ONE, 0, 0)).containsExactly("0", "1");
        assertThat(ticks(Magnitude.ONE)).containsExactly("0", "1");
        assertThat(ticks(Magnitude.ONE, 40, 123456)).containsExactly("0", "50,000", "100,000", "150,000");
        assertThat(ticks(Magnitude.ONE, 0.5)).containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5");
        assertThat(ticks(Magnitude.ONE, -14, 6)).containsExactly("\u221215", "\u221210", "\u22125", "0", "5", "10");
    }

    @Test
    void valuesAreAbbreviatedOnlyWhenAsked() {
        assertThat(ticks(new Magnitude(10_000, "万"), 2_822_652)).containsExactly("0", "100万", "200万", "300万");
        assertThat(ticks(Magnitude.ONE, 2_822_652)).containsExactly("0", "1,000,000", "2,000,000", "3,000,000");
    }

    @Test
    void labelsAtTheEndAreSpreadWithinBounds() {
        List<EndLabels.Wish> wishes = List.of(
                new EndLabels.Wish(100, 20),
                new EndLabels.Wish(99, 20),
                new EndLabels.Wish(0, 20),
                new EndLabels.Wish(101, 40));
        List<Double> tops = EndLabels.spread(wishes, 0, 110);
        assertThat(tops.get(2)).isEqualTo(0);
        assertThat(tops.get(1) + 20).isLessThanOrEqualTo(tops.get(0));
        assertThat(tops.get(0) + 20).isLessThanOrEqualTo(tops.get(3));
        assertThat(tops.get(3) + 40).isLessThanOrEqualTo(110);
        assertThat(EndLabels.spread(List.of(new EndLabels.Wish(50, 20)), 0, 110))
                .containsExactly(40.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void breaksAndTheirLabelsNeverCross(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<BreakStrip.Wanted> wanted = new ArrayList<>();
        int count = random.nextInt(1, 6);
        for (int i = 0; i < count; i++) {
            double x = 60 + (i + random.nextDouble(0.2, 0.8)) * 600 / count;
            String label = "2021年起：新版表式".repeat(random.nextInt(1, 3));
            wanted.add(new BreakStrip.Wanted(x, TextBlock.wrapped(label, typeface.regular(13f), Palette.SOFT, 260)));
        }
        BreakStrip strip = BreakStrip.of(wanted, 16, 704);
        assertThat(strip.flags()).hasSize(count);
        for (BreakStrip.Flag flag : strip.flags()) {
            assertThat(flag.box().getMinX()).isGreaterThanOrEqualTo(16);
            assertThat(flag.box().getMaxX()).isLessThanOrEqualTo(704);
            Line2D line = new Line2D.Double(flag.x(), flag.lineTop(), flag.x(), YearLayout.HEADROOM);
            for (BreakStrip.Flag other : strip.flags()) {
                if (other != flag) {
                    assertThat(other.box().intersects(flag.box())).isFalse();
                    assertThat(line.intersects(other.box())).as("%s", strip).isFalse();
                }
            }
        }
    }

    @Test
    void labelsAvoidLinesWherePossibleAndEachOtherAlways() {
        Placer placer = new Placer(new Rectangle2D.Double(0, 0, 100, 100));
        placer.addLine(new Line2D.Double(0, 50, 100, 50));
        List<Point2D> onTheLine = List.of(new Point2D.Double(10, 45));
        assertThat(placer.place(20, 10, onTheLine)).isEmpty();
        Point2D first = placer.insist(20, 10, onTheLine).orElseThrow();
        assertThat(new Rectangle2D.Double(first.getX(), first.getY(), 20, 10).intersectsLine(0, 50, 100, 50))
                .isFalse();
        Point2D second = placer.insist(20, 10, onTheLine).orElseThrow();
        assertThat(Math.abs(first.getY() - second.getY())).isGreaterThanOrEqualTo(10);
        assertThat(placer.place(200, 10, onTheLine)).isEmpty();
    }

    @Test
    void theLibraryDrawsWhereTheWordsWereLaidOut() {
        for (YearChart chart : List.of(Samples.mock(), Samples.composition(), Samples.huge())) {
            for (Variant variant : List.of(Variant.WIDE_1X, Variant.NARROW_1X)) {
                ChartPainter painter = new ChartPainter(typeface);
                ChartPainter.Drawing drawing = painter.drawing(chart, variant);
                org.jfree.chart.ChartRenderingInfo info = new org.jfree.chart.ChartRenderingInfo();
                drawing.chart().createBufferedImage(drawing.width(), drawing.height(), info);
                Sheet sheet = new Sheet(variant, typeface);
                double top = new Heading(sheet, chart.caption()).height();
                Rectangle2D laidOut = YearLayout.of(sheet, chart, top).frame().area();
                Rectangle2D drawn = info.getPlotInfo().getDataArea();
                assertThat(drawn.getMinX()).isCloseTo(laidOut.getMinX(), org.assertj.core.data.Offset.offset(0.01));
                assertThat(drawn.getMaxX()).isCloseTo(laidOut.getMaxX(), org.assertj.core.data.Offset.offset(0.01));
                assertThat(drawn.getMinY()).isCloseTo(laidOut.getMinY(), org.assertj.core.data.Offset.offset(0.01));
                assertThat(drawn.getMaxY()).isCloseTo(laidOut.getMaxY(), org.assertj.core.data.Offset.offset(0.01));
            }
        }
    }
}
