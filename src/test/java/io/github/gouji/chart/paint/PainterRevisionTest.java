package io.github.gouji.chart.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.chart.BarChart;
import io.github.gouji.chart.Caption;
import io.github.gouji.chart.Chart;
import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.Magnitude;
import io.github.gouji.chart.Timeline;
import io.github.gouji.chart.Value;
import io.github.gouji.chart.YearChart;
import io.github.gouji.chart.paint.sheet.Typeface;
import io.github.gouji.chart.paint.sheet.Variant;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A picture kept from an earlier build must be the one that this painter would paint: other pixels, other revision. */
class PainterRevisionTest {
    private static final String RECORD = "painter-revision.txt";

    @BeforeAll
    static void headless() {
        HeadlessFonts.prepare();
    }

    @Test
    void otherPixelsHaveAnotherRevision() throws IOException, NoSuchAlgorithmException {
        String now = "revision " + ChartPainter.REVISION + "\npixels " + pixels() + "\n";
        if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
            Files.writeString(Path.of("src/test/resources/io/github/gouji/chart/paint", RECORD), now);
        }
        try (InputStream in = PainterRevisionTest.class.getResourceAsStream(RECORD)) {
            assertThat(now)
                    .as("when pixels change, count up ChartPainter.REVISION and run with -Dgolden.update=true")
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String pixels() throws NoSuchAlgorithmException {
        ChartPainter painter = new ChartPainter(Typeface.bundled());
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Chart chart : List.of(bars(), years(YearChart.Style.LINES), years(YearChart.Style.STACKED))) {
            for (Variant variant : Variant.values()) {
                BufferedImage image = painter.image(chart, variant);
                int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                ByteBuffer bytes = ByteBuffer.allocate(rgb.length * Integer.BYTES);
                bytes.asIntBuffer().put(rgb);
                digest.update(bytes.array());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Chart bars() {
        Caption caption = new Caption("bars", "近三分之二的信息从政府网站公开", "2020年主动公开信息的渠道", "单位：条", "来源：年度报告", "");
        return new BarChart(
                caption,
                List.of("渠道", "条数", "占比"),
                List.of(
                        new BarChart.Bar("政府网站", Value.of(4014, "4014"), "64.1%", true),
                        new BarChart.Bar("政务微信", Value.derived(449, "449", "推"), "7.2%", false),
                        new BarChart.Bar("其他方式", Value.absent("未载"), "", false)));
    }

    private static Chart years(YearChart.Style style) {
        Caption caption = new Caption("years", "新收申请五年间升至1295件", "2019—2023年", "单位：件", "", "");
        Timeline timeline = new Timeline(
                2019, 2023, List.of(new Timeline.Break(2021, "2021年起：新版表式")), List.of(new Timeline.Gap(2022, 2022, "未收录")));
        Indicator received = new Indicator(
                "新收",
                List.of(
                        new Indicator.Point(2019, Value.of(859, "859")),
                        new Indicator.Point(2020, Value.of(900, "900")),
                        new Indicator.Point(2021, Value.derived(1100, "1100", "推")),
                        new Indicator.Point(2023, Value.of(1295, "1295"))),
                List.of(2021),
                true);
        return new YearChart(
                caption, style, timeline, List.of(received), List.of(), new YearChart.Axis("年度", Magnitude.ONE));
    }
}
