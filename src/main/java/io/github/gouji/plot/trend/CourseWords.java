package io.github.gouji.plot.trend;

import io.github.gouji.plot.draft.Amounts;
import io.github.gouji.plot.draft.Wording;
import io.github.gouji.plot.trend.Course.Mark;
import io.github.gouji.plot.trend.Course.Shape;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says how a quantity went, and never more than its figures show. */
final class CourseWords {
    private final Wording words;

    CourseWords(Wording words) {
        this.words = words;
    }

    /**
     * The sentence of a course.
     *
     * @param title what it is the course of
     * @param counts whether the figures are counts, whose change may be given in percent, and not shares
     */
    String of(String title, Course course, boolean counts) {
        Shape shape = course.shape();
        Map<String, String> holes = new LinkedHashMap<>();
        holes.put("title", title);
        holes.put("from", Integer.toString(course.first().year()));
        holes.put("start", course.first().text());
        holes.put("to", Integer.toString(course.last().year()));
        holes.put("end", course.last().text());
        holes.put("years", span(course, shape));
        holes.put("peak", course.highest().get(0).text());
        holes.put("peaks", years(course.highest()));
        holes.put("low", course.lowest().get(0).text());
        holes.put("lows", years(course.lowest()));
        holes.put("change", counts ? change(course, shape) : "");
        String key = shape.name().toLowerCase(Locale.ROOT);
        boolean ofShares = !counts && words.find("course.share." + key).isPresent();
        String sentence = words.say((ofShares ? "course.share." : "course.") + key, holes);
        return sentence + without(course, shape) + broken(course, shape);
    }

    private String span(Course course, Shape shape) {
        int first = shape == Shape.ZERO && !course.earlier().isEmpty()
                ? course.earlier().get(0).year()
                : course.first().year();
        return words.years(first, course.last().year());
    }

    private String years(List<Mark> marks) {
        SortedSet<Integer> years = new TreeSet<>();
        marks.forEach(mark -> years.add(mark.year()));
        return words.years(years);
    }

    /** The change from the first to the last figure in percent, where it went one way. */
    private String change(Course course, Shape shape) {
        boolean oneWay = shape == Shape.STEADY_RISE
                || shape == Shape.STEADY_FALL
                || shape == Shape.RISE
                || shape == Shape.FALL;
        if (!oneWay) {
            return "";
        }
        BigDecimal start = course.first().value();
        BigDecimal difference = course.last().value().subtract(start).abs();
        String key = course.last().value().compareTo(start) > 0 ? "course.more" : "course.less";
        return Amounts.percent(difference, start)
                .filter(percent -> percent.signum() > 0)
                .map(percent -> words.say(key, "percent", percent.toPlainString()))
                .orElse("");
    }

    private String without(Course course, Shape shape) {
        SortedSet<Integer> holes = shape == Shape.ZERO ? course.allHoles() : course.holes();
        return holes.isEmpty() || shape == Shape.APART ? "" : words.say("course.holes", "years", words.years(holes));
    }

    /** That what lies before the stretch does not compare with it. */
    private String broken(Course course, Shape shape) {
        return course.earlier().isEmpty() || shape == Shape.ZERO
                ? ""
                : words.say("course.broken", "year", Integer.toString(course.first().year()));
    }
}
