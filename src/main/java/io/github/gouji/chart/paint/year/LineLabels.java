package io.github.gouji.chart.paint.year;

import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.Timeline;
import io.github.gouji.chart.Value;
import io.github.gouji.chart.paint.sheet.Palette;
import io.github.gouji.chart.paint.sheet.Phrase;
import io.github.gouji.chart.paint.sheet.Sheet;
import io.github.gouji.chart.paint.sheet.TextBlock;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names lines at their ends and writes figures at their points, as far as there is room. */
final class LineLabels {
    private static final double CLEAR = 6;

    private final Sheet sheet;
    private final YearLayout layout;
    private final Placer placer;

    LineLabels(Sheet sheet, YearLayout layout, Placer placer) {
        this.sheet = sheet;
        this.layout = layout;
        this.placer = placer;
    }

    void draw(Graphics2D g2) {
        layout.chart().indicators().forEach(this::occupy);
        drawEndsAtRight(g2);
        for (int i = 0; i < layout.ends().size(); i++) {
            drawEarlierEnd(g2, i);
        }
        for (int i = 0; i < layout.ends().size(); i++) {
            drawFigures(g2, i);
        }
        for (int i = 0; i < layout.ends().size(); i++) {
            drawAbsences(g2, i);
        }
    }

    /** Where one line has no figure and another has, the words for it at the foot of the plot, with the line's name. */
    private void drawAbsences(Graphics2D g2, int indicator) {
        Indicator line = layout.chart().indicators().get(indicator);
        Color colour = Palette.text(layout.colours().get(indicator));
        double height = TextBlock.leadingOf(sheet.small()) - 2;
        for (Timeline.Gap run : layout.absences(line)) {
            Phrase words = Phrase.of(line.name(), sheet.small(), colour).and(run.label(), sheet.small(), colour, 4);
            double middle = layout.frame().x((run.first() + run.last()) / 2.0);
            double top = layout.frame().area().getMaxY() - 6 - height;
            List<Point2D> corners = new ArrayList<>();
            for (double up : new double[] {0, height, 2 * height}) {
                corners.add(new Point2D.Double(middle - words.width() / 2, top - up));
            }
            placer.place(words.width(), height, corners)
                    .ifPresent(at -> words.drawOverLines(g2, at.getX(), at.getY() + height / 2));
        }
    }

    /** Tells the placer where a line and its markers run. */
    private void occupy(Indicator indicator) {
        YearFrame frame = layout.frame();
        Indicator.Point before = new Indicator.Point(Integer.MIN_VALUE, Value.absent(""));
        for (Indicator.Point point : indicator.points()) {
            double x = frame.x(point.year());
            double y = frame.y(point.value().plotted());
            if (point.value().known()) {
                placer.addMark(new Rectangle2D.Double(x - 5, y - 5, 10, 10));
                boolean joined = before.value().known()
                        && before.year() == point.year() - 1
                        && !indicator.cuts().contains(point.year());
                if (joined) {
                    placer.addLine(new Line2D.Double(
                            frame.x(before.year()), frame.y(before.value().plotted()), x, y));
                }
            }
            before = point;
        }
    }

    private boolean endsAtRight(int indicator) {
        return layout.chart()
                .indicators()
                .get(indicator)
                .lastKnown()
                .filter(point -> point.year() == layout.chart().timeline().last())
                .isPresent();
    }

    private void drawEndsAtRight(Graphics2D g2) {
        YearFrame frame = layout.frame();
        List<Integer> right = new ArrayList<>();
        List<EndLabels.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < layout.ends().size(); i++) {
            if (endsAtRight(i)) {
                right.add(i);
                double value = lastValue(i);
                wishes.add(
                        new EndLabels.Wish(frame.y(value), layout.ends().get(i).height()));
            }
        }
        double bottom = frame.area().getMaxY() + 2; // the years stand below
        List<Double> tops = EndLabels.spread(wishes, frame.area().getMinY() - 12, bottom);
        double pointX = frame.x(layout.chart().timeline().last());
        for (int n = 0; n < right.size(); n++) {
            TextBlock words = layout.ends().get(right.get(n));
            double top = tops.get(n);
            leader(g2, right.get(n), pointX, wishes.get(n).middle(), top + words.height() / 2);
            double left = pointX + YearWords.BESIDE_LINE;
            words.drawOverLines(g2, left, top, TextBlock.Align.LEFT);
            placer.addLabel(new Rectangle2D.Double(left, top, words.width(), words.height()));
        }
    }

    /** A fine line from a point to a label that had to be moved away from it. */
    private void leader(Graphics2D g2, int indicator, double x, double pointY, double labelY) {
        if (Math.abs(pointY - labelY) > 5) {
            g2.setColor(layout.colours().get(indicator));
            g2.setStroke(new BasicStroke(1f));
            g2.draw(new Line2D.Double(x + 5, pointY, x + YearWords.BESIDE_LINE - 2, labelY));
        }
    }

    private double lastValue(int indicator) {
        return layout.chart()
                .indicators()
                .get(indicator)
                .lastKnown()
                .orElseThrow()
                .value()
                .plotted();
    }

    /** The name of a line that ends before the last year stands at its last point. */
    private void drawEarlierEnd(Graphics2D g2, int indicator) {
        Indicator line = layout.chart().indicators().get(indicator);
        if (endsAtRight(indicator)) {
            return;
        }
        TextBlock words = layout.ends().get(indicator);
        double x = line.lastKnown()
                .map(point -> layout.frame().x(point.year()))
                .orElse(layout.frame().area().getCenterX());
        double y = line.lastKnown()
                .map(point -> layout.frame().y(point.value().plotted()))
                .orElse(layout.frame().area().getCenterY());
        List<Point2D> corners = new ArrayList<>(List.of(new Point2D.Double(x + CLEAR + 4, y - words.height() / 2)));
        corners.addAll(YearWords.around(x, y, words.width(), words.height(), CLEAR + 2));
        placer.insist(words.width(), words.height(), corners).ifPresent(corner -> {
            nearest(g2, indicator, new Point2D.Double(x, y), corner, words);
            words.drawOverLines(g2, corner.getX(), corner.getY(), TextBlock.Align.LEFT);
        });
    }

    /** A fine line from a point to the nearest edge of its label, where that is not close by. */
    private void nearest(Graphics2D g2, int indicator, Point2D point, Point2D corner, TextBlock words) {
        double x = Math.max(corner.getX(), Math.min(point.getX(), corner.getX() + words.width()));
        double y = Math.max(corner.getY() + 2, Math.min(point.getY(), corner.getY() + words.height() - 2));
        if (point.distance(x, y) > 2 * CLEAR) {
            g2.setColor(layout.colours().get(indicator));
            g2.setStroke(new BasicStroke(1f));
            g2.draw(new Line2D.Double(point.getX(), point.getY(), x, y));
        }
    }

    private void drawFigures(Graphics2D g2, int indicator) {
        Indicator line = layout.chart().indicators().get(indicator);
        Color colour = Palette.text(layout.colours().get(indicator));
        for (Indicator.Point point : inOrderOfWeight(line, few())) {
            Phrase figure = Phrase.of(point.value().text(), sheet.small(), colour)
                    .and(point.value().mark(), sheet.small(), Palette.SEAL, 2);
            double height = TextBlock.leadingOf(sheet.small()) - 3;
            double x = layout.frame().x(point.year());
            double y = layout.frame().y(point.value().plotted());
            placer.place(figure.width(), height, YearWords.around(x, y, figure.width(), height, CLEAR))
                    .ifPresent(at -> figure.drawOverLines(g2, at.getX(), at.getY() + height / 2));
        }
    }

    /** Up to so many points every one may have its figure; of more only the highest, the lowest and the first. */
    private int few() {
        return switch (layout.ends().size()) {
            case 1 -> sheet.narrow() ? 7 : 12;
            case 2 -> sheet.narrow() ? 5 : 10;
            default -> 2;
        };
    }

    /** Highest, lowest, first, then the others; without the last, whose figure stands with the name. */
    private static Set<Indicator.Point> inOrderOfWeight(Indicator line, int few) {
        int last = line.lastKnown().map(Indicator.Point::year).orElse(0);
        List<Indicator.Point> known = line.points().stream()
                .filter(point -> point.value().known() && point.year() != last)
                .toList();
        Set<Indicator.Point> order = new LinkedHashSet<>();
        Comparator<Indicator.Point> byValue =
                Comparator.comparingDouble(point -> point.value().plotted());
        if (few > 2) {
            known.stream().max(byValue).ifPresent(order::add);
            known.stream().min(byValue).ifPresent(order::add);
        }
        known.stream().findFirst().ifPresent(order::add);
        if (known.size() < few) {
            order.addAll(known);
        }
        return order;
    }
}
