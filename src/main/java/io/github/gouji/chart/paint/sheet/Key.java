package io.github.gouji.chart.paint.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Small samples of the fillings with their words, set in lines that fit a width. */
public record Key(List<List<Entry>> lines, double leading) {
    private static final double SAMPLE = 14;
    private static final double AFTER_SAMPLE = 6;
    private static final double BETWEEN = 18;

    public Key {
        lines = List.copyOf(lines);
    }

    /** One sample and its words. */
    public record Entry(Fill fill, Phrase words) {
        double width() {
            return SAMPLE + AFTER_SAMPLE + words.width();
        }

        void draw(Graphics2D g2, double left, double centre) {
            fill.paint(g2, new Rectangle2D.Double(left, centre - SAMPLE / 2 + 1, SAMPLE, SAMPLE - 2));
            words.draw(g2, left + SAMPLE + AFTER_SAMPLE, centre);
        }
    }

    public static Key fitting(List<Entry> entries, double width, double leading) {
        List<List<Entry>> lines = new ArrayList<>();
        double used = width + 1;
        for (Entry entry : entries) {
            if (used + BETWEEN + entry.width() > width) {
                lines.add(new ArrayList<>());
                used = -BETWEEN;
            }
            lines.get(lines.size() - 1).add(entry);
            used += BETWEEN + entry.width();
        }
        return new Key(lines, leading);
    }

    public double height() {
        return lines.size() * leading;
    }

    public void draw(Graphics2D g2, double left, double top) {
        double centre = top + leading / 2;
        for (List<Entry> line : lines) {
            double x = left;
            for (Entry entry : line) {
                entry.draw(g2, x, centre);
                x += entry.width() + BETWEEN;
            }
            centre += leading;
        }
    }
}
