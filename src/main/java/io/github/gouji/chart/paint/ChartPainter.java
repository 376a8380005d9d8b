package io.github.gouji.chart.paint;

import static java.util.Objects.requireNonNull;

import io.github.gouji.chart.BarChart;
import io.github.gouji.chart.Chart;
import io.github.gouji.chart.FlowChart;
import io.github.gouji.chart.YearChart;
import io.github.gouji.chart.paint.bar.BarLayout;
import io.github.gouji.chart.paint.bar.BarPlot;
import io.github.gouji.chart.paint.bar.BarRows;
import io.github.gouji.chart.paint.encode.PngEncoder;
import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.Typeface;
import io.github.gouji.chart.paint.sheet.Variant;
import io.github.gouji.chart.paint.year.YearPlot;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/**
 * Paints charts as PNG pictures. It keeps nothing between two charts and may be used by several threads at once; the same
 * chart gives the same bytes in whatever order and company it is painted.
 */
public final class ChartPainter {
    /** Counts the changes of what is painted for the same chart; a test holds it against the pixels. */
    public static final int REVISION = 3;

    private final Typeface typeface;

    public ChartPainter(Typeface typeface) {
        this.typeface = requireNonNull(typeface, "typeface");
    }

    /** Paints one drawing of a chart. */
    public Picture paint(Chart chart, Variant variant) {
        BufferedImage image = image(chart, variant);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] png = PngEncoder.encode(pixels, image.getWidth(), image.getHeight());
        return new Picture(png, variant.width(), image.getHeight() / variant.scale());
    }

    /** The pixels before they are encoded. */
    BufferedImage image(Chart chart, Variant variant) {
        Drawing drawing = drawing(chart, variant);
        int scale = variant.scale();
        BufferedImage image =
                new BufferedImage(variant.width() * scale, drawing.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            g2.scale(scale, scale);
            drawing.draw(g2);
        } finally {
            g2.dispose();
        }
        return image;
    }

    /** The laid out chart, which can be drawn on anything. */
    Drawing drawing(Chart chart, Variant variant) {
        Sheet sheet = new Sheet(variant, typeface);
        Heading heading = new Heading(sheet, chart.caption());
        Footing footing = new Footing(sheet, chart.caption().note());
        if (chart instanceof YearChart years) {
            YearPlot plot = YearPlot.of(sheet, years, heading.height());
            return drawing(sheet, plot.plot(), heading, footing, plot.height());
        }
        BarLayout layout = BarLayout.of(
                sheet, chart instanceof BarChart bars ? BarRows.of(sheet, bars) : BarRows.of(sheet, (FlowChart) chart));
        return drawing(sheet, BarPlot.of(sheet, layout), heading, footing, layout.height());
    }

    private static Drawing drawing(Sheet sheet, Plot plot, Heading heading, Footing footing, double plotHeight) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Palette.GROUND);
        chart.setPadding(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(heading);
        chart.addSubtitle(footing);
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        chart.setRenderingHints(hints);
        int height = (int) Math.ceil(heading.height() + plotHeight + footing.height());
        return new Drawing(chart, (int) sheet.width(), height);
    }

    /** A chart and the size at which its words were laid out. */
    record Drawing(JFreeChart chart, int width, int height) {
        void draw(Graphics2D g2) {
            chart.draw(g2, new Rectangle2D.Double(0, 0, width, height));
        }
    }
}
