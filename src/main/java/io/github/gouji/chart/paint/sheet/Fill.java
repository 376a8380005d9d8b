package io.github.gouji.chart.paint.sheet;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** How a bar is filled: colour, pattern, and whether its figure is derived, which sets the filling off from its outline. */
public record Fill(Color colour, Pattern pattern, boolean derived) {
    private static final BasicStroke OUTLINE = new BasicStroke(1f);
    private static final BasicStroke HATCH = new BasicStroke(1.6f);

    public Fill {
        requireNonNull(colour, "colour");
        requireNonNull(pattern, "pattern");
    }

    /** What fills the outline; told apart without any colour. */
    public enum Pattern {
        SOLID,
        RISING,
        DOTS,
        LEVEL,
        FALLING,
        UPRIGHT
    }

    /** Fills the box, its edges on whole pixels; however small the box, something is seen. */
    public void paint(Graphics2D g2, Rectangle2D box) {
        double left = Math.round(box.getMinX());
        double top = Math.round(box.getMinY());
        double width = Math.max(3, Math.round(box.getMaxX()) - left);
        double bottom = Math.round(box.getMaxY());
        double height = Math.max(3, bottom - top);
        Rectangle2D whole = new Rectangle2D.Double(left, bottom - height, width, height);
        g2.setColor(colour);
        if (width < 8 || height < 8) {
            g2.fill(whole);
            return;
        }
        if (pattern != Pattern.SOLID || derived) {
            g2.setStroke(OUTLINE);
            g2.draw(new Rectangle2D.Double(left + 0.5, top + 0.5, width - 1, height - 1));
        }
        double inset = derived ? 3 : 0;
        Rectangle2D inner = new Rectangle2D.Double(left + inset, top + inset, width - 2 * inset, height - 2 * inset);
        Pattern shown = derived && pattern == Pattern.SOLID ? Pattern.RISING : pattern;
        if (shown == Pattern.SOLID) {
            g2.fill(inner);
        } else {
            Shape clip = g2.getClip();
            g2.clip(inner);
            hatch(g2, shown, inner);
            g2.setClip(clip);
        }
    }

    private static void hatch(Graphics2D g2, Pattern pattern, Rectangle2D box) {
        g2.setStroke(HATCH);
        double reach = box.getHeight();
        switch (pattern) {
            case RISING -> {
                for (double x = box.getMinX() - reach; x < box.getMaxX(); x += 5) {
                    g2.draw(new Line2D.Double(x, box.getMaxY(), x + reach, box.getMinY()));
                }
            }
            case FALLING -> {
                for (double x = box.getMinX() - reach; x < box.getMaxX(); x += 5) {
                    g2.draw(new Line2D.Double(x, box.getMinY(), x + reach, box.getMaxY()));
                }
            }
            case LEVEL -> {
                for (double y = box.getMinY() + 3; y < box.getMaxY(); y += 4) {
                    g2.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
                }
            }
            case UPRIGHT -> {
                for (double x = box.getMinX() + 3; x < box.getMaxX(); x += 4) {
                    g2.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
                }
            }
            case DOTS -> dots(g2, box);
            case SOLID -> g2.fill(box);
        }
    }

    private static void dots(Graphics2D g2, Rectangle2D box) {
        boolean odd = false;
        for (double y = box.getMinY() + 1; y < box.getMaxY(); y += 3.5) {
            for (double x = box.getMinX() + (odd ? 3.5 : 0.5); x < box.getMaxX(); x += 6) {
                g2.fill(new Ellipse2D.Double(x, y, 2.6, 2.6));
            }
            odd = !odd;
        }
    }
}
