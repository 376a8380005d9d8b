package io.github.gouji.chart.paint.bar;

import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.TextBlock;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;

/** The words beside horizontal bars, and the brackets that say which part of a bar the next one divides. */
@SuppressWarnings("serial")
final class BarWords extends AbstractAnnotation implements CategoryAnnotation {
    private final Sheet sheet;
    private final BarLayout layout;

    BarWords(Sheet sheet, BarLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    @Override
    public void draw(Graphics2D g2, CategoryPlot plot, Rectangle2D area, CategoryAxis rows, ValueAxis amounts) {
        Shape clip = g2.getClip();
        g2.setClip(null); // labels stand outside the area of the bars, to which the plot has clipped
        for (int i = 0; i < layout.rows().size(); i++) {
            BarRow row = layout.rows().get(i);
            BarLayout.Place place = layout.places().get(i);
            drawLabel(g2, area, row, place);
            double end = amounts.valueToJava2D(row.total(), area, RectangleEdge.BOTTOM);
            double centre = area.getY() + place.bar() + sheet.barHeight() / 2;
            row.end().draw(g2, Math.max(end, area.getX() + 2) + BarLayout.BEFORE_END, centre);
            row.key().draw(g2, area.getX() + 7, area.getY() + place.key());
            if (i > 0 && row.divides()) {
                bracket(g2, area, end, layout.places().get(i - 1).bar() + sheet.barHeight());
            }
        }
        g2.setClip(clip);
    }

    private void drawLabel(Graphics2D g2, Rectangle2D area, BarRow row, BarLayout.Place place) {
        double left = area.getX() - layout.left();
        if (sheet.narrow()) {
            row.label().draw(g2, left, area.getY() + place.label(), TextBlock.Align.LEFT);
        } else {
            double indent = layout.left() - BarLayout.AFTER_LABEL - row.label().width();
            row.label().draw(g2, left + indent, area.getY() + place.label(), TextBlock.Align.RIGHT);
        }
    }

    private static void bracket(Graphics2D g2, Rectangle2D area, double end, double barBottom) {
        double y = area.getY() + barBottom + 2.5;
        Path2D path = new Path2D.Double();
        path.moveTo(area.getX() + 0.5, y);
        path.lineTo(area.getX() + 0.5, y + 3);
        path.lineTo(Math.round(end) - 0.5, y + 3);
        path.lineTo(Math.round(end) - 0.5, y);
        g2.setColor(Palette.INK);
        g2.setStroke(new BasicStroke(1f));
        g2.draw(path);
    }
}
