package io.github.gouji.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The years of a chart, each shown at its true distance. A gap is a run of years that are not held; a break stands before
 * the first year of another form or scope.
 */
public record Timeline(int first, int last, List<Break> breaks, List<Gap> gaps) {
    public Timeline {
        breaks = List.copyOf(breaks);
        gaps = List.copyOf(gaps);
        if (first > last) {
            throw new IllegalArgumentException("years run backwards: " + first + " to " + last);
        }
        for (Break at : breaks) {
            if (at.before() <= first || at.before() > last) {
                throw new IllegalArgumentException("a break outside the years: " + at);
            }
        }
        for (Gap gap : gaps) {
            if (gap.first() < first || gap.last() > last || gap.first() > gap.last()) {
                throw new IllegalArgumentException("a gap outside the years: " + gap);
            }
        }
    }

    /** Every year from the first to the last, held or not. */
    public List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** The gap that a year lies in. */
    public Optional<Gap> gapAt(int year) {
        return gaps.stream()
                .filter(gap -> gap.first() <= year && year <= gap.last())
                .findFirst();
    }

    /** A change of form or scope that takes effect with the year {@code before} which it stands; its label is drawn. */
    public record Break(int before, String label) {
        public Break {
            requireNonNull(label, "label");
        }
    }

    /** Years without a report, and why in few words: over a single year they are set vertically. */
    public record Gap(int first, int last, String label) {
        public Gap {
            requireNonNull(label, "label");
        }
    }
}
