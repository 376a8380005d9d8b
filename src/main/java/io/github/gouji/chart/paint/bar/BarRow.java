package io.github.gouji.chart.paint.bar;

import static java.util.Objects.requireNonNull;

import io.github.gouji.chart.paint.sheet.Fill;
import io.github.gouji.chart.paint.sheet.Key;
import io.github.gouji.chart.paint.sheet.Phrase;
import io.github.gouji.chart.paint.sheet.TextBlock;
import java.util.List;

/**
 * One horizontal bar as it will be drawn: the label before it, its pieces, the words at its end, the key under it, and
 * whether it divides the bar above.
 */
record BarRow(TextBlock label, List<Piece> pieces, Phrase end, Key key, boolean divides) {
    BarRow {
        requireNonNull(label, "label");
        pieces = List.copyOf(pieces);
        requireNonNull(end, "end");
        requireNonNull(key, "key");
    }

    /** A stretch of the bar; not a number where the figure is absent. */
    record Piece(double amount, Fill fill) {
        Piece {
            requireNonNull(fill, "fill");
        }
    }

    /** The length of the whole bar in the chart's unit. */
    double total() {
        return pieces.stream()
                .mapToDouble(Piece::amount)
                .filter(amount -> !Double.isNaN(amount))
                .sum();
    }
}
