package io.github.gouji.chart.paint.year;

import io.github.gouji.chart.paint.sheet.TextBlock;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labels of breaks, set above the plot so that neither a label nor a break's line crosses another. Heights count upwards
 * from the plot, so y is negative.
 */
public record BreakStrip(List<Flag> flags) {
    private static final double BESIDE = 5;
    private static final double CLEAR = 6;
    /** More breaks than this are not tried in every arrangement. */
    private static final int MANY = 7;

    public BreakStrip {
        flags = List.copyOf(flags);
    }

    /** A break before it is placed. */
    public record Wanted(double x, TextBlock label) {}

    /** A break at x with the box of its label; its line runs down from {@code lineTop}. */
    public record Flag(double x, TextBlock label, Rectangle2D box, double lineTop) {
        private Flag movedTo(double bottom) {
            Rectangle2D moved =
                    new Rectangle2D.Double(box.getX(), bottom - box.getHeight(), box.getWidth(), box.getHeight());
            boolean covered = box.getMinX() < x && x < box.getMaxX();
            return new Flag(x, label, moved, covered ? moved.getMaxY() : moved.getMinY() + 1);
        }

        /** Whether this label would lie on the other break's line, were that line drawn to its full height. */
        private boolean liesOnLineOf(Flag other) {
            return other.x() > box.getMinX() - CLEAR && other.x() < box.getMaxX() + CLEAR;
        }

        private boolean overlaps(Flag other) {
            return box.getMinX() - CLEAR < other.box().getMaxX() && other.box().getMinX() - CLEAR < box.getMaxX();
        }
    }

    /** Puts labels to the right of their lines as far as they fit, else to the left, else over the line. */
    public static BreakStrip of(List<Wanted> breaks, double left, double right) {
        int arrangements = breaks.size() > MANY ? 0 : (int) Math.pow(3, breaks.size());
        for (int number = 0; number < arrangements; number++) {
            List<Flag> flags = new ArrayList<>();
            int rest = number;
            for (Wanted wanted : breaks) {
                flags.add(at(wanted, rest % 3, left, right));
                rest /= 3;
            }
            boolean inside = flags.stream()
                    .allMatch(flag -> flag.box().getMinX() >= left && flag.box().getMaxX() <= right);
            Optional<List<Flag>> stacked = inside ? stack(flags) : Optional.empty();
            if (stacked.isPresent()) {
                return new BreakStrip(stacked.get());
            }
        }
        return piled(breaks, left, right);
    }

    double height() {
        return flags.stream().mapToDouble(flag -> -flag.box().getMinY()).max().orElse(0);
    }

    private static Flag at(Wanted wanted, int side, double left, double right) {
        double width = wanted.label().width();
        double start = switch (side) {
            case 0 -> wanted.x() + BESIDE;
            case 1 -> wanted.x() - BESIDE - width;
            default -> Math.max(left, Math.min(wanted.x() - width / 2, right - width));
        };
        Rectangle2D box = new Rectangle2D.Double(start, 0, width, wanted.label().height());
        return new Flag(wanted.x(), wanted.label(), box, 0);
    }

    /** Lowest first: a label that lies across a line must stand above the label of that line. */
    private static Optional<List<Flag>> stack(List<Flag> flags) {
        List<Flag> waiting = new ArrayList<>(flags);
        List<Flag> placed = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Optional<Flag> next = waiting.stream()
                    .filter(flag -> waiting.stream().noneMatch(other -> other != flag && flag.liesOnLineOf(other)))
                    .reduce((earlier, later) -> later);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Flag flag = next.get();
            waiting.remove(flag);
            double bottom = placed.stream()
                    .filter(below -> flag.overlaps(below) || flag.liesOnLineOf(below))
                    .mapToDouble(below -> below.box().getMinY())
                    .min()
                    .orElse(0);
            placed.add(flag.movedTo(bottom));
        }
        return Optional.of(placed);
    }

    /** One label a line, and all breaks beginning under the lowest; their words say which is which. */
    private static BreakStrip piled(List<Wanted> breaks, double left, double right) {
        List<Flag> flags = new ArrayList<>();
        double bottom = 0;
        for (int i = breaks.size() - 1; i >= 0; i--) {
            Flag flag = at(breaks.get(i), 2, left, right).movedTo(bottom);
            flags.add(new Flag(flag.x(), flag.label(), flag.box(), 2));
            bottom = flag.box().getMinY();
        }
        return new BreakStrip(flags);
    }
}
