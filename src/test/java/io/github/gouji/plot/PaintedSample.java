package io.github.gouji.plot;

import io.github.gouji.chart.Chart;
import io.github.gouji.chart.paint.ChartPainter;
import io.github.gouji.chart.paint.sheet.Typeface;
import io.github.gouji.chart.paint.sheet.Variant;
import io.github.gouji.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Paints every chart of the sample or another archive into the folder given, wide and narrow, and prints its words. */
final class PaintedSample {
    private PaintedSample() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(args[0]));
        Language language = args.length > 1 ? Language.of(args[1]).orElseThrow() : Language.ZH;
        Sample sample = args.length > 2 ? new Sample(Path.of(args[2])) : new Sample();
        ChartPainter painter = new ChartPainter(Typeface.bundled());
        for (Map.Entry<String, Chart> entry : sample.charts(language).entrySet()) {
            Chart chart = entry.getValue();
            System.out.println(entry.getKey() + "\n  " + chart.caption().headline() + "\n  "
                    + chart.caption().subtitle() + "\n  " + chart.caption().note() + "\n  " + chart.caption().alt() + " ["
                    + chart.caption().alt().codePointCount(0, chart.caption().alt().length()) + "]");
            String stem = entry.getKey().replace('/', '-');
            Files.write(folder.resolve(stem + ".png"), painter.paint(chart, Variant.WIDE_1X).png());
            Files.write(folder.resolve(stem + "-narrow.png"), painter.paint(chart, Variant.NARROW_1X).png());
        }
    }
}
