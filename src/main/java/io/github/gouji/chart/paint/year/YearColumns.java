package io.github.gouji.chart.paint.year;

import io.github.gouji.chart.Value;
import io.github.gouji.chart.YearChart;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Draws indicators as columns, on top of each other or side by side. */
@SuppressWarnings("serial")
final class YearColumns extends XYBarRenderer implements XYBarPainter {
    private final transient YearLayout layout;

    YearColumns(YearLayout layout) {
        this.layout = layout;
        setUseYInterval(true);
        setShadowVisible(false);
        setBarPainter(this);
    }

    /** A column as it stands over its year, from one value to another. */
    record Column(int indicator, int year, Value value, double left, double right, double base, double top) {}

    /** All columns that have a number, in order of indicators and years; edges are in years. */
    static List<Column> columns(YearLayout layout) {
        YearChart chart = layout.chart();
        boolean stacked = chart.style() == YearChart.Style.STACKED;
        int count = chart.indicators().size();
        double whole = layout.columns() / layout.frame().pitch();
        double each = stacked ? whole : whole / count;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int year : chart.timeline().years()) {
                Value value = chart.valueAt(chart.indicators().get(i), year);
                if (value.known()) {
                    double base = stacked ? sumBelow(chart, i, year) : 0;
                    double left = year - whole / 2 + (stacked ? 0 : i * each);
                    columns.add(new Column(i, year, value, left, left + each, base, base + value.plotted()));
                }
            }
        }
        return columns;
    }

    private static double sumBelow(YearChart chart, int indicator, int year) {
        return chart.indicators().subList(0, indicator).stream()
                .mapToDouble(below -> chart.valueAt(below, year).plotted())
                .filter(value -> !Double.isNaN(value))
                .sum();
    }

    static XYIntervalSeriesCollection dataset(YearLayout layout) {
        XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
        List<Column> columns = columns(layout);
        for (int i = 0; i < layout.chart().indicators().size(); i++) {
            XYIntervalSeries series = new XYIntervalSeries(i, false, true);
            for (Column column : columns) {
                if (column.indicator() == i) {
                    series.add(column.year(), column.left(), column.right(), column.top(), column.base(), column.top());
                }
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    @Override
    public void paintBar(
            Graphics2D g2, XYBarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        int year = (int) Math.rint(getPlot().getDataset().getXValue(row, column));
        Value value = layout.chart().valueAt(layout.chart().indicators().get(row), year);
        if (value.plotted() > 0) {
            boolean grouped = layout.chart().style() == YearChart.Style.GROUPED;
            // a white edge between two fillings, so that they are told apart whatever their patterns
            double right = grouped && bar.getWidth() > 5 ? 1 : 0;
            double top = !grouped && bar.getHeight() > 4 ? 1 : 0;
            Rectangle2D box =
                    new Rectangle2D.Double(bar.getX(), bar.getY() + top, bar.getWidth() - right, bar.getHeight() - top);
            YearLayout.fill(layout.colours(), row, value.derived()).paint(g2, box);
        }
    }

    @Override
    public void paintBarShadow(
            Graphics2D g2,
            XYBarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        throw new UnsupportedOperationException("columns have no shadow");
    }
}
