package io.github.gouji.chart.paint.year;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds free places for labels: clear of every label placed before, and of lines and marks where possible. */
public final class Placer {
    private final Rectangle2D bounds;
    private final List<Rectangle2D> labels = new ArrayList<>();
    private final List<Rectangle2D> marks = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    public Placer(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    void addMark(Rectangle2D mark) {
        marks.add(mark);
    }

    public void addLine(Line2D line) {
        lines.add(line);
    }

    void addLabel(Rectangle2D label) {
        labels.add(label);
    }

    /** The first candidate that is clear of everything, which is then taken. */
    public Optional<Point2D> place(double width, double height, List<Point2D> candidates) {
        for (Point2D corner : candidates) {
            Rectangle2D box = box(corner, width, height);
            if (clearOfLabels(box) && clearOfDrawing(box)) {
                labels.add(box);
                return Optional.of(corner);
            }
        }
        return Optional.empty();
    }

    /** Some place near the candidates for a label that must be shown: over a line if need be, never over a label. */
    public Optional<Point2D> insist(double width, double height, List<Point2D> candidates) {
        for (double shift = 0; shift <= 36; shift += 6) {
            double by = shift;
            List<Point2D> moved = candidates.stream()
                    .flatMap(corner -> Stream.of(up(corner, by), up(corner, -by)))
                    .toList();
            Optional<Point2D> free = place(width, height, moved);
            if (free.isPresent()) {
                return free;
            }
        }
        for (double shift = 0; shift < bounds.getHeight(); shift += 4) {
            for (Point2D corner : candidates) {
                for (double sign : new double[] {1, -1}) {
                    Point2D moved = up(corner, sign * shift);
                    Rectangle2D box = box(moved, width, height);
                    if (clearOfLabels(box)) {
                        labels.add(box);
                        return Optional.of(moved);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Point2D up(Point2D corner, double by) {
        return new Point2D.Double(corner.getX(), corner.getY() - by);
    }

    private static Rectangle2D box(Point2D corner, double width, double height) {
        return new Rectangle2D.Double(corner.getX(), corner.getY(), width, height);
    }

    private boolean clearOfLabels(Rectangle2D box) {
        Rectangle2D wider = new Rectangle2D.Double(box.getX() - 3, box.getY(), box.getWidth() + 6, box.getHeight());
        return bounds.contains(box) && labels.stream().noneMatch(wider::intersects);
    }

    private boolean clearOfDrawing(Rectangle2D box) {
        return marks.stream().noneMatch(box::intersects) && lines.stream().noneMatch(line -> line.intersects(box));
    }
}
