package io.github.gouji.chart;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** One figure of a chart: a number with the text that stands for it, or the words that say why there is none. */
public sealed interface Value {

    /** A figure as published. */
    static Value of(long amount, String text) {
        return new Known(BigDecimal.valueOf(amount), text, "");
    }

    /** A figure that was derived; the mark (a word or sign) is drawn behind its text. */
    static Value derived(long amount, String text, String mark) {
        return new Known(BigDecimal.valueOf(amount), text, mark);
    }

    /** No figure, and the words for it. */
    static Value absent(String words) {
        return new Absent(words);
    }

    /** The figure as text, or the words for its absence. */
    String text();

    /** The mark of a derived figure; empty where the figure was published or is absent. */
    String mark();

    /** The number to plot; not a number where there is none, which every plot shows as a gap. */
    double plotted();

    /** Whether there is a number at all. */
    default boolean known() {
        return !Double.isNaN(plotted());
    }

    /** Whether the number is ours and not the publisher's. */
    default boolean derived() {
        return !mark().isEmpty();
    }

    /** A number and its text. */
    record Known(BigDecimal amount, String text, String mark) implements Value {
        public Known {
            requireNonNull(amount, "amount");
            requireNonNull(text, "text");
            requireNonNull(mark, "mark");
        }

        @Override
        public double plotted() {
            return amount.doubleValue();
        }
    }

    /** The words shown in place of a number. */
    record Absent(String text) implements Value {
        public Absent {
            requireNonNull(text, "text");
        }

        @Override
        public String mark() {
            return "";
        }

        @Override
        public double plotted() {
            return Double.NaN;
        }
    }
}
