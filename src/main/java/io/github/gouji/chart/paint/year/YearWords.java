package io.github.gouji.chart.paint.year;

import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.Timeline;
import io.github.gouji.chart.YearChart;
import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.TextBlock;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** The words in and around a plot over years: key, breaks, gaps, names at the ends, figures at the points. */
@SuppressWarnings("serial")
final class YearWords extends AbstractXYAnnotation {
    static final double BESIDE_LINE = 12;
    private static final double SAMPLE = 14;
    private static final BasicStroke BREAK =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4, 3}, 0);

    private final Sheet sheet;
    private final YearLayout layout;

    YearWords(Sheet sheet, YearLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    /** The distance from the middle of the last column to the labels beside it. */
    static double besideColumn(double columns) {
        return columns / 2 + 12 + SAMPLE + 6;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis years,
            ValueAxis values,
            int rendererIndex,
            PlotRenderingInfo info) {
        Shape clip = g2.getClip();
        g2.setClip(null); // labels stand outside the area to which the plot has clipped
        Placer placer = new Placer(new Rectangle2D.Double(
                area.getMinX(),
                area.getMinY() - 18,
                sheet.width() - sheet.margin() - area.getMinX(),
                area.getHeight() + 18));
        layout.key().draw(g2, sheet.margin(), keyTop());
        drawBreaks(g2, placer);
        drawSilences(g2, placer);
        if (layout.chart().style() == YearChart.Style.LINES) {
            LineLabels labels = new LineLabels(sheet, layout, placer);
            labels.draw(g2);
        } else {
            drawColumnEnds(g2, placer);
            new ColumnLabels(sheet, layout, placer).draw(g2);
        }
        g2.setClip(clip);
    }

    private double keyTop() {
        return layout.frame().area().getMinY() - YearLayout.above(layout.strip(), layout.key());
    }

    private void drawBreaks(Graphics2D g2, Placer placer) {
        Rectangle2D area = layout.frame().area();
        double stripBottom = area.getMinY() - YearLayout.HEADROOM;
        for (BreakStrip.Flag flag : layout.strip().flags()) {
            Line2D line = new Line2D.Double(flag.x(), stripBottom + flag.lineTop(), flag.x(), area.getMaxY());
            g2.setColor(Palette.SOFT);
            g2.setStroke(BREAK);
            g2.draw(line);
            placer.addLine(line);
            double top = stripBottom + flag.box().getMinY();
            flag.label().draw(g2, flag.box().getMinX(), top, TextBlock.Align.LEFT);
            placer.addLabel(new Rectangle2D.Double(
                    flag.box().getX(), top, flag.box().getWidth(), flag.box().getHeight()));
        }
    }

    private void drawSilences(Graphics2D g2, Placer placer) {
        for (Timeline.Gap gap : layout.silences()) {
            double[] room = widestPart(gap);
            double oneCharacter = sheet.small().getSize2D() + 1;
            double width = Math.max(room[1] - room[0], oneCharacter);
            TextBlock words = TextBlock.wrapped(gap.label(), sheet.small(), Palette.SOFT, width);
            double left = (room[0] + room[1] - words.width()) / 2;
            double top = layout.frame().area().getMaxY() - 7 - words.height();
            words.drawOverLines(g2, left, top, TextBlock.Align.CENTRE);
            placer.addLabel(new Rectangle2D.Double(left, top, words.width(), words.height()));
        }
    }

    /** The stretch between the neighbours of a gap, or the widest part of it where a break stands in it. */
    private double[] widestPart(Timeline.Gap gap) {
        YearFrame frame = layout.frame();
        double clear = layout.columns() / 2 + 8;
        Timeline timeline = layout.chart().timeline();
        double left = gap.first() == timeline.first() ? frame.area().getMinX() + 2 : frame.x(gap.first() - 1) + clear;
        double right = gap.last() == timeline.last() ? frame.area().getMaxX() : frame.x(gap.last() + 1) - clear;
        List<Double> edges = new ArrayList<>(List.of(left));
        layout.strip().flags().stream()
                .map(BreakStrip.Flag::x)
                .filter(x -> x > left && x < right)
                .sorted()
                .forEach(edges::add);
        edges.add(right);
        double[] widest = {left, Math.min(left, right)};
        for (int i = 1; i < edges.size(); i++) {
            double from = edges.get(i - 1) + (i > 1 ? 6 : 0);
            double to = edges.get(i) - (i < edges.size() - 1 ? 6 : 0);
            if (i == 1 || to - from > widest[1] - widest[0]) {
                widest = new double[] {from, to};
            }
        }
        return widest;
    }

    /** Names and figures beside the last column, at the height of their pieces, each with a sample of its filling. */
    private void drawColumnEnds(Graphics2D g2, Placer placer) {
        if (layout.ends().isEmpty()) {
            return;
        }
        YearFrame frame = layout.frame();
        int last = YearLayout.lastColumn(layout.chart());
        List<EndLabels.Wish> wishes = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < layout.ends().size(); i++) {
            Indicator indicator = layout.chart().indicators().get(i);
            double value = layout.chart().valueAt(indicator, last).plotted();
            double piece = Double.isNaN(value) ? 0 : value;
            // the first piece lies lowest: equal wishes are told apart by their order from above
            wishes.add(
                    0,
                    new EndLabels.Wish(
                            frame.y(sum + piece / 2), layout.ends().get(i).height()));
            sum += piece;
        }
        List<Double> tops = EndLabels.spread(
                wishes, frame.area().getMinY() - 10, frame.area().getMaxY() + 8);
        double left = frame.x(last) + layout.columns() / 2 + 12;
        for (int i = 0; i < layout.ends().size(); i++) {
            TextBlock words = layout.ends().get(i);
            double top = tops.get(layout.ends().size() - 1 - i);
            Rectangle2D sample = new Rectangle2D.Double(left, top + words.leading() / 2 - 6, SAMPLE, SAMPLE - 2);
            YearLayout.fill(layout.colours(), i, false).paint(g2, sample);
            words.draw(g2, left + SAMPLE + 6, top, TextBlock.Align.LEFT);
            placer.addLabel(new Rectangle2D.Double(left, top, words.width() + SAMPLE + 6, words.height()));
        }
    }

    /** The corners at which a label may stand around a point, best first. */
    static List<Point2D> around(double x, double y, double width, double height, double clear) {
        return List.of(
                new Point2D.Double(x - width / 2, y - clear - height),
                new Point2D.Double(x - width / 2, y + clear),
                new Point2D.Double(x + clear, y - height - 1),
                new Point2D.Double(x - clear - width, y - height - 1),
                new Point2D.Double(x + clear, y + 1),
                new Point2D.Double(x - clear - width, y + 1),
                new Point2D.Double(x + clear + 2, y - height / 2));
    }
}
