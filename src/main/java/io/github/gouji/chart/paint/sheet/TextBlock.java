package io.github.gouji.chart.paint.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** Lines of text one under the other. */
public record TextBlock(List<Phrase> lines, double leading) {

    /** How lines of different length stand to each other. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** Balanced lines that fit the width; no line at all where there is no text. */
    public static TextBlock wrapped(String text, Font font, Color colour, double width) {
        if (text.isEmpty()) {
            return new TextBlock(List.of(), 0);
        }
        List<String> lines = new LineBreaker(font).balanced(text, width);
        return new TextBlock(
                lines.stream().map(line -> Phrase.of(line, font, colour)).toList(), leadingOf(font));
    }

    public static double leadingOf(Font font) {
        return Math.round(font.getSize2D() * 1.4);
    }

    public double width() {
        return lines.stream().mapToDouble(Phrase::width).max().orElse(0);
    }

    public double height() {
        return lines.size() * leading;
    }

    /** Draws the block in the box of its own size whose upper left corner is given. */
    public void draw(Graphics2D g2, double left, double top, Align align) {
        draw(g2, left, top, align, false);
    }

    public void drawOverLines(Graphics2D g2, double left, double top, Align align) {
        draw(g2, left, top, align, true);
    }

    private void draw(Graphics2D g2, double left, double top, Align align, boolean overLines) {
        double width = width();
        double centre = top + leading / 2;
        for (Phrase line : lines) {
            double spare = width - line.width();
            double x = left + (align == Align.LEFT ? 0 : align == Align.RIGHT ? spare : spare / 2);
            if (overLines) {
                line.drawOverLines(g2, x, centre);
            } else {
                line.draw(g2, x, centre);
            }
            centre += leading;
        }
    }
}
