package io.github.gouji.chart;

import java.util.List;
import java.util.stream.Stream;

/** What all charts have in common about their texts and amounts. */
final class Words {
    private Words() {}

    static List<String> of(Caption caption, Stream<String> others) {
        Stream<String> around = Stream.of(caption.headline(), caption.subtitle(), caption.unit(), caption.note());
        return Stream.concat(around, others).filter(word -> !word.isEmpty()).toList();
    }

    /** A length cannot show less than nothing, so such a figure must not reach a bar. */
    static void refuseNegative(String label, Value value) {
        if (value.plotted() < 0) {
            throw new IllegalArgumentException("a bar of negative length: " + label + " " + value.text());
        }
    }
}
