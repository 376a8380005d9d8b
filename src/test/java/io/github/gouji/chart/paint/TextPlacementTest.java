package io.github.gouji.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.chart.Chart;
import io.github.gouji.chart.YearChart;
import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.Typeface;
import io.github.gouji.chart.paint.sheet.Variant;
import io.github.gouji.chart.paint.year.ValueScale;
import io.github.gouji.chart.paint.year.YearLayout;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every sample is whole, readable, in the bundled typeface, and clear of every other text. */
class TextPlacementTest {
    private static Typeface typeface;
    private static ChartPainter painter;

    @BeforeAll
    static void load() {
        HeadlessFonts.prepare();
        typeface = Typeface.bundled();
        painter = new ChartPainter(typeface);
    }

    static Stream<Arguments> drawings() {
        return Samples.all().stream()
                .flatMap(chart -> Stream.of(Variant.WIDE_1X, Variant.NARROW_1X)
                        .map(variant -> Arguments.of(chart.caption().id(), chart, variant)));
    }

    private static List<RecordingGraphics.Text> texts(Chart chart, Variant variant) {
        ChartPainter.Drawing drawing = painter.drawing(chart, variant);
        BufferedImage image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        List<RecordingGraphics.Text> texts = new ArrayList<>();
        drawing.draw(new RecordingGraphics(g2, texts));
        g2.dispose();
        return texts;
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("drawings")
    void isInsideThePictureAndNotClipped(String id, Chart chart, Variant variant) {
        ChartPainter.Drawing drawing = painter.drawing(chart, variant);
        Rectangle2D whole = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        for (RecordingGraphics.Text text : texts(chart, variant)) {
            assertThat(whole.contains(text.box()))
                    .as("%s at %s", text.text(), text.box())
                    .isTrue();
            assertThat(text.clip() == null || text.clip().contains(text.box()))
                    .as("%s clipped", text.text())
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("drawings")
    void doesNotOverlapAnotherText(String id, Chart chart, Variant variant) {
        List<RecordingGraphics.Text> texts = texts(chart, variant);
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(texts.get(i).box().intersects(texts.get(j).box()))
                        .as("%s over %s", texts.get(i), texts.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("drawings")
    void isReadable(String id, Chart chart, Variant variant) {
        for (RecordingGraphics.Text text : texts(chart, variant)) {
            assertThat(text.font().getFamily()).as(text.text()).isEqualTo("Noto Sans SC");
            assertThat(text.font().getSize2D()).as(text.text()).isGreaterThanOrEqualTo(12);
            assertThat(Palette.contrast(text.colour())).as(text.text()).isGreaterThanOrEqualTo(4.5);
            assertThat(typeface.missing(text.text())).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("drawings")
    void isOneOfTheWordsOfTheChart(String id, Chart chart, Variant variant) {
        String said = String.join("\n", chart.words()).replace(" ", "");
        List<String> ticks = chart instanceof YearChart years ? ticks(years, variant) : List.of();
        for (RecordingGraphics.Text text : texts(chart, variant)) {
            assertThat(said.contains(text.text().replace(" ", "")) || ticks.contains(text.text()))
                    .as(text.text())
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("drawings")
    void givesTheCaptionWhole(String id, Chart chart, Variant variant) {
        String drawn = texts(chart, variant).stream()
                .map(RecordingGraphics.Text::text)
                .collect(Collectors.joining())
                .replace(" ", "");
        assertThat(drawn)
                .contains(
                        chart.caption().headline().replace(" ", ""),
                        chart.caption().subtitle().replace(" ", ""),
                        chart.caption().unit(),
                        chart.caption().note());
    }

    private static List<String> ticks(YearChart chart, Variant variant) {
        ValueScale scale =
                YearLayout.of(new Sheet(variant, typeface), chart, 0).frame().scale();
        return scale.ticks().stream().map(scale::text).toList();
    }
}
