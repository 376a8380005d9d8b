package io.github.gouji.plot.trend;

import static java.util.Objects.requireNonNull;

import io.github.gouji.plot.draft.Amounts;
import io.github.gouji.plot.draft.Plot;
import io.github.gouji.plot.draft.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a chart over years says, and the line that it speaks of. */
record TrendHeadline(String sentence, Line lead) {
    TrendHeadline {
        requireNonNull(sentence, "sentence");
        requireNonNull(lead, "lead");
    }

    static TrendHeadline of(Plot plot, Wording words, List<Line> lines, Optional<Line> total) {
        List<Line> known = lines.stream().filter(line -> !line.years().isEmpty()).toList();
        Line lead = lead(known);
        CourseWords sentences = new CourseWords(words);
        if (plot.draw() == Plot.Draw.STACK && total.isPresent()) {
            Optional<Course> shares = shares(words, lead, lines, total.get());
            if (shares.isPresent()) {
                String title = words.say("share-of", "part", lead.title(), "total", total.get().title());
                return new TrendHeadline(sentences.of(title, shares.get(), false), lead);
            }
        }
        boolean zero = known.stream().noneMatch(Line::hasOtherThanZero);
        List<String> together = known.stream()
                .filter(line -> zero && line.years().equals(lead.years()))
                .map(Line::title)
                .toList();
        String title = zero ? words.list(together) : lead.title();
        return new TrendHeadline(sentences.of(title, lead.course(words), true), lead);
    }

    /** The first line with something to tell: two figures not all zero, else any figure that is not zero, else any. */
    private static Line lead(List<Line> known) {
        return known.stream()
                .filter(line -> line.years().size() > 1 && line.hasOtherThanZero())
                .findFirst()
                .or(() -> known.stream().filter(Line::hasOtherThanZero).findFirst())
                .orElse(known.get(0));
    }

    /**
     * The lead's share of the total through the years; nothing unless every year with figures has a total that its parts sum
     * to and that is large enough for a percentage.
     */
    private static Optional<Course> shares(Wording words, Line lead, List<Line> lines, Line total) {
        SortedMap<Integer, BigDecimal> bases = new TreeMap<>();
        for (int year : lead.years()) {
            BigDecimal sum = lines.stream()
                    .map(line -> line.number(year).orElse(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (total.number(year).filter(whole -> whole.compareTo(sum) == 0).isEmpty()) {
                return Optional.empty();
            }
            bases.put(year, sum);
        }
        // as many decimals in every year as the smallest base bears
        int decimals = bases.values().stream().mapToInt(Amounts::decimals).min().orElse(0);
        List<Course.Mark> marks = new ArrayList<>();
        for (int year : lead.years()) {
            BigDecimal part = lead.number(year).orElseThrow();
            Optional<BigDecimal> percent = Amounts.percent(part, bases.get(year), decimals);
            if (percent.isEmpty()) {
                return Optional.empty();
            }
            marks.add(new Course.Mark(year, percent.get(), Amounts.share(part, bases.get(year), decimals, words)));
        }
        return Optional.of(Course.of(marks, lead.cuts()));
    }
}
