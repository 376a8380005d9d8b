package io.github.gouji.chart.paint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The labels of breaks, set above the plot so that neither a label nor a break's line crosses another. Heights count upwards
 * from the plot, so y is negative.
 */
record BreakStrip(List<Flag> flags) {
    private static final double BESIDE = 5;

    BreakStrip {
        flags = List.copyOf(flags);
    }

    /** A break at x with the box of its label; its line runs from the box down. */
    record Flag(double x, TextBlock label, Rectangle2D box) {
        /** The upper end of the line: beside the label, or under it where the label had to be moved over the line. */
        double lineTop() {
            boolean covered = box.getMinX() < x && x < box.getMaxX();
            return covered ? box.getMaxY() : box.getMinY() + 1;
        }
    }

    /** A break before it is placed. */
    record Wanted(double x, TextBlock label) {}

    /** Places the last break first, lowest, and each earlier one as low as it clears the others. */
    static BreakStrip of(List<Wanted> breaks, double left, double right) {
        List<Flag> placed = new ArrayList<>();
        for (int i = breaks.size() - 1; i >= 0; i--) {
            placed.add(place(breaks.get(i), placed, left, right));
        }
        return new BreakStrip(placed);
    }

    double height() {
        return flags.stream().mapToDouble(flag -> -flag.box().getMinY()).max().orElse(0);
    }

    private static Flag place(Wanted wanted, List<Flag> placed, double left, double right) {
        List<Double> floors = new ArrayList<>(List.of(0.0));
        placed.forEach(flag -> floors.add(flag.box().getMinY()));
        floors.sort((one, other) -> Double.compare(other, one));
        double width = wanted.label().width();
        double height = wanted.label().height();
        double[] starts = {
            wanted.x() + BESIDE,
            wanted.x() - BESIDE - width,
            Math.max(left, Math.min(wanted.x() - width / 2, right - width))
        };
        for (double floor : floors) {
            for (double start : starts) {
                Flag flag = new Flag(
                        wanted.x(), wanted.label(), new Rectangle2D.Double(start, floor - height, width, height));
                if (start >= left && start + width <= right && placed.stream().noneMatch(other -> clash(flag, other))) {
                    return flag;
                }
            }
        }
        // above everything there is always room, and lines only run down from there
        double top = floors.get(floors.size() - 1) - height;
        return new Flag(wanted.x(), wanted.label(), new Rectangle2D.Double(starts[2], top, width, height));
    }

    private static boolean clash(Flag one, Flag other) {
        Rectangle2D padded = new Rectangle2D.Double(
                one.box().getX() - 6, one.box().getY(), one.box().getWidth() + 12, one.box().getHeight());
        return padded.intersects(other.box()) || crosses(one, other.box()) || crosses(other, one.box());
    }

    private static boolean crosses(Flag flag, Rectangle2D box) {
        return flag.x() > box.getMinX() - 2 && flag.x() < box.getMaxX() + 2 && flag.lineTop() < box.getMaxY();
    }
}
