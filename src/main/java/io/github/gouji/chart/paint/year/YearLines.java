package io.github.gouji.chart.paint.year;

import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.Value;
import io.github.gouji.chart.YearChart;
import io.github.gouji.chart.paint.sheet.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws indicators as lines, each with its own dash and marker; the marker of a derived figure is hollow. */
@SuppressWarnings("serial")
final class YearLines extends XYLineAndShapeRenderer {
    private static final float[][] DASHES = {{}, {7, 3.5f}, {2, 3}, {10, 3, 2, 3}, {4, 2}, {12, 3, 2, 3, 2, 3}};

    private final YearChart chart;
    private final List<Color> colours;

    YearLines(YearChart chart, List<Color> colours) {
        this.chart = chart;
        this.colours = List.copyOf(colours);
        setDrawSeriesLineAsPath(true);
        setUseFillPaint(true);
        setUseOutlinePaint(false);
        setDrawOutlines(true);
        setDefaultOutlineStroke(new BasicStroke(1.8f));
        setAutoPopulateSeriesShape(false);
        setAutoPopulateSeriesOutlineStroke(false);
        for (int i = 0; i < colours.size(); i++) {
            boolean highlighted = chart.indicators().get(i).highlighted();
            setSeriesPaint(i, colours.get(i));
            setSeriesShape(i, marker(i));
            setSeriesStroke(i, stroke(DASHES[i], highlighted ? 2.6f : 2.1f));
        }
    }

    /** One series each; a year without a number, and the place of a cut, has an item without value. */
    static XYSeriesCollection dataset(YearChart chart) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        for (int i = 0; i < chart.indicators().size(); i++) {
            Indicator indicator = chart.indicators().get(i);
            XYSeries series = new XYSeries(i, false, true);
            for (int year : chart.timeline().years()) {
                if (indicator.cuts().contains(year)) {
                    series.add(year - 0.5, null);
                }
                Value value = chart.valueAt(indicator, year);
                series.add(year, value.known() ? (Number) value.plotted() : null);
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    private static BasicStroke stroke(float[] dash, float width) {
        return dash.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0);
    }

    private static Shape marker(int index) {
        return switch (index) {
            case 0 -> new Ellipse2D.Double(-3.8, -3.8, 7.6, 7.6);
            case 1 -> new Rectangle2D.Double(-3.4, -3.4, 6.8, 6.8);
            case 2 -> polygon(0, -4.8, 4.4, 3.2, -4.4, 3.2);
            case 3 -> polygon(0, -4.8, 4.8, 0, 0, 4.8, -4.8, 0);
            case 4 -> polygon(0, 4.8, 4.4, -3.2, -4.4, -3.2);
            default -> polygon(-2, -4.6, 2, -4.6, 4.6, 0, 2, 4.6, -2, 4.6, -4.6, 0);
        };
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
        int year = (int) Math.rint(getPlot().getDataset().getXValue(series, item));
        Value value = chart.valueAt(chart.indicators().get(series), year);
        return value.derived() ? Palette.GROUND : colours.get(series);
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis years,
            ValueAxis values,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        Shape clip = g2.getClip();
        g2.setClip(null); // a marker on the zero line is drawn whole
        super.drawItem(g2, state, dataArea, info, plot, years, values, dataset, series, item, crosshair, pass);
        g2.setClip(clip);
    }
}
