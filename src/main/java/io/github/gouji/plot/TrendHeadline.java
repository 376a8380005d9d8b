package io.github.gouji.plot;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a chart over years says, and the line that it speaks of. */
record TrendHeadline(String sentence, Line lead) {
    TrendHeadline {
        requireNonNull(sentence, "sentence");
        requireNonNull(lead, "lead");
    }

    static TrendHeadline of(Plot plot, Wording words, List<Line> lines, Optional<Line> total) {
        List<Line> known = lines.stream().filter(line -> line.known() > 0).toList();
        Line lead = lead(known);
        CourseWords sentences = new CourseWords(words);
        if (plot.draw() == Plot.Draw.STACK && total.isPresent()) {
            Optional<Course> shares = shares(words, lead, lines, total.get());
            if (shares.isPresent()) {
                String title = words.say("course.share", "part", lead.title(), "total", total.get().title());
                return new TrendHeadline(sentences.of(title, shares.get(), false), lead);
            }
        }
        boolean zero = known.stream().noneMatch(Line::hasOtherThanZero);
        String title = zero ? words.list(known.stream().map(Line::title).toList()) : lead.title();
        return new TrendHeadline(sentences.of(title, lead.course(words), true), lead);
    }

    /** The first line with something to tell: two figures not all zero, else any figure that is not zero, else any. */
    private static Line lead(List<Line> known) {
        return known.stream()
                .filter(line -> line.known() > 1 && line.hasOtherThanZero())
                .findFirst()
                .or(() -> known.stream().filter(Line::hasOtherThanZero).findFirst())
                .orElse(known.get(0));
    }

    /**
     * The lead's share of the total through the years; nothing unless every year with figures has a total that its parts sum
     * to and that is large enough for a percentage.
     */
    private static Optional<Course> shares(Wording words, Line lead, List<Line> lines, Line total) {
        List<Course.Mark> marks = new ArrayList<>();
        for (var point : lead.points()) {
            Optional<BigDecimal> part = lead.number(point.year());
            if (part.isEmpty()) {
                continue;
            }
            BigDecimal sum = lines.stream()
                    .map(line -> line.number(point.year()).orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Optional<BigDecimal> percent = total.number(point.year())
                    .filter(whole -> whole.compareTo(sum) == 0)
                    .flatMap(whole -> Amounts.percent(part.get(), whole));
            if (percent.isEmpty()) {
                return Optional.empty();
            }
            String text = Amounts.share(part.get(), sum, words);
            marks.add(new Course.Mark(point.year(), percent.get(), text));
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(Course.of(marks, lead.cuts()));
    }
}
