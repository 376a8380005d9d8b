package io.github.gouji.plot.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How one quantity went through the years, as far as its figures compare.
 *
 * @param marks the figures of the last comparable stretch, in order of years
 * @param earlier the figures before it, which do not compare
 * @param holes the years within the stretch that have no figure
 */
record Course(List<Mark> marks, List<Mark> earlier, SortedSet<Integer> holes) {
    Course {
        marks = List.copyOf(marks);
        earlier = List.copyOf(earlier);
        holes = new TreeSet<>(holes);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a course without figures");
        }
    }

    /** A figure of a year with its text. */
    record Mark(int year, BigDecimal value, String text) {}

    /** What the stretch looks like. */
    enum Shape {
        /** One figure in all. */
        SINGLE,
        /** One figure after a break. */
        ALONE,
        /** Nothing but zeros, before the break too. */
        ZERO,
        /** Two figures with years between them that have none. */
        APART,
        FLAT,
        /** Up, or down, in every year. */
        STEADY_RISE,
        STEADY_FALL,
        RISE,
        FALL,
        /** The highest, or lowest, lies between the ends. */
        PEAK,
        LOW,
        PEAK_AND_LOW,
        /** Up and down, without passing either end. */
        WAVERING
    }

    /**
     * @param marks all figures in order of years
     * @param cuts the years that do not compare with what came before
     */
    static Course of(List<Mark> marks, SortedSet<Integer> cuts) {
        List<Mark> earlier = new ArrayList<>();
        List<Mark> stretch = new ArrayList<>();
        for (Mark mark : marks) {
            int before = stretch.isEmpty() ? mark.year() : stretch.get(stretch.size() - 1).year();
            if (!cuts.subSet(before + 1, mark.year() + 1).isEmpty()) {
                earlier.addAll(stretch);
                stretch.clear();
            }
            stretch.add(mark);
        }
        return new Course(stretch, earlier, holes(stretch));
    }

    private static SortedSet<Integer> holes(List<Mark> marks) {
        SortedSet<Integer> holes = new TreeSet<>();
        for (int i = 1; i < marks.size(); i++) {
            for (int year = marks.get(i - 1).year() + 1; year < marks.get(i).year(); year++) {
                holes.add(year);
            }
        }
        return holes;
    }

    /** The years without a figure over all stretches. */
    SortedSet<Integer> allHoles() {
        List<Mark> all = new ArrayList<>(earlier);
        all.addAll(marks);
        return holes(all);
    }

    Mark first() {
        return marks.get(0);
    }

    Mark last() {
        return marks.get(marks.size() - 1);
    }

    Shape shape() {
        boolean zero = marks.stream().allMatch(mark -> mark.value().signum() == 0)
                && earlier.stream().allMatch(mark -> mark.value().signum() == 0);
        if (marks.size() == 1) {
            return earlier.isEmpty() ? Shape.SINGLE : zero ? Shape.ZERO : Shape.ALONE;
        }
        if (zero) {
            return Shape.ZERO;
        }
        if (marks.size() == 2 && !holes.isEmpty()) {
            return Shape.APART;
        }
        return moving();
    }

    private Shape moving() {
        int ups = 0;
        int downs = 0;
        for (int i = 1; i < marks.size(); i++) {
            int step = marks.get(i).value().compareTo(marks.get(i - 1).value());
            ups += step > 0 ? 1 : 0;
            downs += step < 0 ? 1 : 0;
        }
        if (ups == 0 && downs == 0) {
            return Shape.FLAT;
        }
        boolean everyYear = holes.isEmpty() && marks.size() > 2;
        if (downs == 0) {
            return everyYear && ups == marks.size() - 1 ? Shape.STEADY_RISE : Shape.RISE;
        }
        if (ups == 0) {
            return everyYear && downs == marks.size() - 1 ? Shape.STEADY_FALL : Shape.FALL;
        }
        return turning();
    }

    private Shape turning() {
        BigDecimal upper = first().value().max(last().value());
        BigDecimal lower = first().value().min(last().value());
        boolean peak = highest().get(0).value().compareTo(upper) > 0;
        boolean low = lowest().get(0).value().compareTo(lower) < 0;
        if (peak || low) {
            return peak && low ? Shape.PEAK_AND_LOW : peak ? Shape.PEAK : Shape.LOW;
        }
        return Shape.WAVERING;
    }

    /** The figures that are the highest, several where they tie. */
    List<Mark> highest() {
        BigDecimal most = marks.stream().map(Mark::value).max(BigDecimal::compareTo).orElseThrow();
        return marks.stream().filter(mark -> mark.value().compareTo(most) == 0).toList();
    }

    /** The figures that are the lowest, several where they tie. */
    List<Mark> lowest() {
        BigDecimal least = marks.stream().map(Mark::value).min(BigDecimal::compareTo).orElseThrow();
        return marks.stream().filter(mark -> mark.value().compareTo(least) == 0).toList();
    }
}
