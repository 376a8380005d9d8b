package io.github.gouji.chart.paint.bar;

import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.TickedAxis;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Builds the plot of horizontal bars: rows of unequal height, pieces with patterns, a zero line, and no value axis. */
public final class BarPlot {
    private BarPlot() {}

    public static CategoryPlot of(Sheet sheet, BarLayout layout) {
        RowAxis rows = new RowAxis(layout, sheet);
        TickedAxis amounts = new TickedAxis(0, layout.upper(), List.of());
        amounts.setVisible(false);
        CategoryPlot plot = new CategoryPlot(dataset(layout), rows, amounts, new Pieces(layout, sheet.barHeight()));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(new RectangleInsets(0, sheet.margin() + layout.left(), 0, sheet.margin()));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.addAnnotation(new BarWords(sheet, layout));
        return plot;
    }

    private static DefaultCategoryDataset dataset(BarLayout layout) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < layout.rows().size(); row++) {
            BarRow bar = layout.rows().get(row);
            for (int piece = 0; piece < bar.pieces().size(); piece++) {
                double amount = bar.pieces().get(piece).amount();
                dataset.addValue(Double.isNaN(amount) ? null : (Number) amount, piece, row);
            }
        }
        return dataset;
    }

    /** The rows stand where the layout puts them, not at equal distances. */
    @SuppressWarnings("serial")
    private static final class RowAxis extends CategoryAxis {
        private final BarLayout layout;
        private final double barHeight;
        private final boolean narrow;

        RowAxis(BarLayout layout, Sheet sheet) {
            this.layout = layout;
            this.barHeight = sheet.barHeight();
            this.narrow = sheet.narrow();
            setTickLabelsVisible(false);
            setTickMarksVisible(false);
            setAxisLinePaint(Palette.INK);
            setAxisLineStroke(new BasicStroke(1.5f));
        }

        /** In a narrow drawing labels stand over the bars, so the zero line is drawn at the bars only. */
        @Override
        protected void drawAxisLine(Graphics2D g2, double cursor, Rectangle2D area, RectangleEdge edge) {
            if (!narrow) {
                super.drawAxisLine(g2, cursor, area, edge);
                return;
            }
            g2.setPaint(getAxisLinePaint());
            g2.setStroke(getAxisLineStroke());
            for (BarLayout.Place place : layout.places()) {
                double top = area.getY() + place.bar();
                g2.draw(new Line2D.Double(cursor, top - 2, cursor, top + barHeight + 2));
            }
        }

        @Override
        public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
            return area.getY() + layout.places().get(category).bar();
        }

        @Override
        public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
            return getCategoryStart(category, count, area, edge) + barHeight;
        }

        @Override
        public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
            return getCategoryStart(category, count, area, edge) + barHeight / 2;
        }
    }

    /** Draws each piece with its own filling, and nothing for a zero. */
    @SuppressWarnings("serial")
    private static final class Pieces extends StackedBarRenderer implements BarPainter {
        private final BarLayout layout;
        private final double barHeight;

        Pieces(BarLayout layout, double barHeight) {
            this.layout = layout;
            this.barHeight = barHeight;
            setShadowVisible(false);
            setBarPainter(this);
        }

        @Override
        protected void calculateBarWidth(
                CategoryPlot plot, Rectangle2D dataArea, int rendererIndex, CategoryItemRendererState state) {
            state.setBarWidth(barHeight);
        }

        @Override
        public void paintBar(
                Graphics2D g2, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
            BarRow.Piece piece = layout.rows().get(column).pieces().get(row);
            if (piece.amount() > 0) {
                // a white edge between two pieces, so that they are told apart whatever their patterns
                double edge = bar.getWidth() > 4
                                && row < layout.rows().get(column).pieces().size() - 1
                        ? 1
                        : 0;
                piece.fill()
                        .paint(
                                g2,
                                new Rectangle2D.Double(bar.getX(), bar.getY(), bar.getWidth() - edge, bar.getHeight()));
            }
        }

        @Override
        public void paintBarShadow(
                Graphics2D g2,
                BarRenderer renderer,
                int row,
                int column,
                RectangularShape bar,
                RectangleEdge base,
                boolean pegShadow) {
            throw new UnsupportedOperationException("bars have no shadow");
        }
    }
}
