package io.github.gouji.chart.paint;

import io.github.gouji.chart.Caption;
import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Phrase;
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

/** The head of a picture: a rule, the finding, what is counted, and the unit at the right as over an official table. */
@SuppressWarnings("serial")
final class Heading extends Title {
    private static final double ABOVE = 16;
    private static final double BELOW = 8;

    private final Sheet sheet;
    private final TextBlock headline;
    private final TextBlock subtitle;
    private final Phrase unit;
    private final double unitWidth;
    private final boolean unitBeside;

    Heading(Sheet sheet, Caption caption) {
        super(RectangleEdge.TOP, HorizontalAlignment.LEFT, VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS);
        this.sheet = sheet;
        double width = sheet.contentWidth();
        headline = TextBlock.wrapped(caption.headline(), sheet.headline(), Palette.INK, width);
        unit = Phrase.of(caption.unit(), sheet.small(), Palette.SOFT);
        unitWidth = unit.width();
        double spared = caption.unit().isEmpty() ? 0 : unitWidth + 24;
        subtitle = TextBlock.wrapped(caption.subtitle(), sheet.subtitle(), Palette.SOFT, width);
        int lines = subtitle.lines().size();
        unitBeside = lines > 0 && subtitle.lines().get(lines - 1).width() <= width - spared;
    }

    double height() {
        double unitLine = unitBeside || unitWidth == 0 ? 0 : TextBlock.leadingOf(sheet.small());
        return ABOVE + headline.height() + 2 + subtitle.height() + unitLine + BELOW;
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        return new Size2D(sheet.width(), height());
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        double left = area.getX() + sheet.margin();
        double right = left + sheet.contentWidth();
        double top = area.getY();
        g2.setColor(Palette.INK);
        g2.setStroke(new BasicStroke(1f));
        g2.draw(new Line2D.Double(left, top + 3.5, right, top + 3.5));
        g2.setColor(Palette.SEAL);
        g2.fill(new Rectangle2D.Double(left, top + 2, 36, 4));
        headline.draw(g2, left, top + ABOVE, TextBlock.Align.LEFT);
        double y = top + ABOVE + headline.height() + 2;
        subtitle.draw(g2, left, y, TextBlock.Align.LEFT);
        if (unitWidth > 0) {
            double centre = unitBeside
                    ? y + subtitle.height() - subtitle.leading() / 2
                    : y + subtitle.height() + TextBlock.leadingOf(sheet.small()) / 2;
            unit.draw(g2, right - unitWidth, centre);
        }
    }

    @Override
    public Object draw(Graphics2D g2, Rectangle2D area, Object params) {
        draw(g2, area);
        return params;
    }
}
