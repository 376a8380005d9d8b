package io.github.gouji.chart.paint;

import io.github.gouji.chart.Chart;
import io.github.gouji.chart.paint.sheet.Typeface;
import io.github.gouji.chart.paint.sheet.Variant;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Writes every sample chart in every variant, and in grey, to the folder given, and prints what painting costs. */
final class SampleSheet {
    private SampleSheet() {}

    public static void main(String[] args) throws IOException {
        HeadlessFonts.prepare();
        long start = cpu();
        Path folder = Files.createDirectories(Path.of(args[0]));
        ChartPainter painter = new ChartPainter(Typeface.bundled());
        System.out.printf(Locale.ROOT, "fonts %.0f ms%n", (cpu() - start) / 1e6);
        start = cpu();
        painter.paint(Samples.channels(), Variant.WIDE_1X);
        System.out.printf(Locale.ROOT, "first chart %.0f ms%n", (cpu() - start) / 1e6);
        for (Chart chart : Samples.all()) {
            for (Variant variant : Variant.values()) {
                String name = chart.caption().id() + "-"
                        + variant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                byte[] png = painter.paint(chart, variant).png();
                Files.write(folder.resolve(name + ".png"), png);
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
                BufferedImage grey = new ColorConvertOp(ColorSpace.getInstance(ColorSpace.CS_GRAY), null)
                        .filter(
                                image,
                                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY));
                if (variant == Variant.WIDE_1X) {
                    ImageIO.write(
                            grey, "png", folder.resolve(name + "-grey.png").toFile());
                }
            }
        }
        if (args.length > 1) {
            measure(painter, Integer.parseInt(args[1]));
        }
    }

    private static void measure(ChartPainter painter, int rounds) {
        for (Variant variant : Variant.values()) {
            long draw = 0;
            long whole = 0;
            long bytes = 0;
            for (int round = -rounds; round < rounds; round++) {
                for (Chart chart : Samples.all()) {
                    long start = cpu();
                    painter.image(chart, variant);
                    long drawn = cpu();
                    int length = painter.paint(chart, variant).png().length;
                    long painted = cpu();
                    if (round >= 0) {
                        draw += drawn - start;
                        whole += painted - drawn;
                        bytes += length;
                    }
                }
            }
            double count = rounds * (double) Samples.all().size();
            System.out.printf(
                    Locale.ROOT,
                    "%s: draw %.1f ms, whole %.1f ms of this thread, %.1f KB%n",
                    variant,
                    draw / count / 1e6,
                    whole / count / 1e6,
                    bytes / count / 1024);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
