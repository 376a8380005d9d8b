package io.github.gouji.chart.paint;

import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.TextBlock;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/** The foot of a picture: a hairline and the note on the source. */
@SuppressWarnings("serial")
final class Footing extends Title {
    private static final double BEFORE_RULE = 10;
    private static final double AFTER_RULE = 7;
    private static final double BELOW = 8;

    private final Sheet sheet;
    private final TextBlock note;

    Footing(Sheet sheet, String text) {
        super(RectangleEdge.BOTTOM, HorizontalAlignment.LEFT, VerticalAlignment.BOTTOM, RectangleInsets.ZERO_INSETS);
        this.sheet = sheet;
        note = TextBlock.wrapped(text, sheet.small(), Palette.SOFT, sheet.contentWidth());
    }

    double height() {
        return note.lines().isEmpty() ? BELOW : BEFORE_RULE + AFTER_RULE + note.height() + BELOW;
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        return new Size2D(sheet.width(), height());
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        if (note.lines().isEmpty()) {
            return;
        }
        double left = area.getX() + sheet.margin();
        double rule = Math.floor(area.getY() + BEFORE_RULE) + 0.5;
        g2.setColor(Palette.RULE);
        g2.setStroke(new BasicStroke(1f));
        g2.draw(new Line2D.Double(left, rule, left + sheet.contentWidth(), rule));
        note.draw(g2, left, area.getY() + BEFORE_RULE + AFTER_RULE, TextBlock.Align.LEFT);
    }

    @Override
    public Object draw(Graphics2D g2, Rectangle2D area, Object params) {
        draw(g2, area);
        return params;
    }
}
