package io.github.gouji.chart.paint.sheet;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** One line of text in one or several styles. */
public record Phrase(List<Run> runs) {
    /** Measured without regard to the pixel grid, so that both densities of a picture have one layout. */
    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);
    /** Half the height of a Chinese character over the base line, in ems: what looks centred. */
    private static final double HALF_BODY = 0.37;

    private static final BasicStroke HALO = new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    public Phrase {
        runs = List.copyOf(runs);
    }

    /** A piece of text in one style. */
    public record Run(String text, Font font, Color colour, double spaceBefore) {
        public Run {
            requireNonNull(text, "text");
            requireNonNull(font, "font");
            requireNonNull(colour, "colour");
        }
    }

    public static Phrase of(String text, Font font, Color colour) {
        return new Phrase(List.of(new Run(text, font, colour, 0)));
    }

    /** The same with another run behind; an empty text adds nothing. */
    public Phrase and(String text, Font font, Color colour, double spaceBefore) {
        if (text.isEmpty()) {
            return this;
        }
        List<Run> longer = new ArrayList<>(runs);
        longer.add(new Run(text, font, colour, spaceBefore));
        return new Phrase(longer);
    }

    public static double width(Font font, String text) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, UNSCALED).getWidth();
    }

    public double width() {
        return runs.stream()
                .mapToDouble(run -> run.spaceBefore() + width(run.font(), run.text()))
                .sum();
    }

    public void draw(Graphics2D g2, double left, double centre) {
        double x = left;
        for (Run run : runs) {
            x += run.spaceBefore();
            g2.setFont(run.font());
            g2.setColor(run.colour());
            if (!run.text().isEmpty()) {
                g2.drawString(run.text(), (float) x, (float) baseline(run.font(), centre));
            }
            x += width(run.font(), run.text());
        }
    }

    /** Draws with a white edge, for text that may lie on a line. */
    public void drawOverLines(Graphics2D g2, double left, double centre) {
        double x = left;
        g2.setColor(Color.WHITE);
        g2.setStroke(HALO);
        for (Run run : runs) {
            x += run.spaceBefore();
            g2.draw(run.font().createGlyphVector(UNSCALED, run.text()).getOutline((float) x, (float)
                    baseline(run.font(), centre)));
            x += width(run.font(), run.text());
        }
        draw(g2, left, centre);
    }

    private static double baseline(Font font, double centre) {
        return centre + HALF_BODY * font.getSize2D();
    }
}
