package io.github.gouji.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Horizontal bars on a common zero line. The heads name the columns of the table: label, value, and share where any bar has
 * one.
 */
public record BarChart(Caption caption, List<String> heads, List<Bar> bars) implements Chart {
    public BarChart {
        requireNonNull(caption, "caption");
        heads = List.copyOf(heads);
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("a bar chart without bars: " + caption.id());
        }
        boolean shares = bars.stream().anyMatch(bar -> !bar.share().isEmpty());
        if (heads.size() != (shares ? 3 : 2)) {
            throw new IllegalArgumentException("heads do not fit the bars of " + caption.id() + ": " + heads);
        }
    }

    @Override
    public ChartTable table() {
        boolean shares = heads.size() == 3;
        List<ChartTable.Row> rows = new ArrayList<>();
        for (Bar bar : bars) {
            ChartTable.Cell value = ChartTable.Cell.of(bar.value());
            List<ChartTable.Cell> cells =
                    shares ? List.of(value, ChartTable.Cell.ofFigure(bar.share())) : List.of(value);
            rows.add(new ChartTable.Row(bar.label(), cells));
        }
        return new ChartTable(heads, rows);
    }

    @Override
    public List<String> words() {
        Stream<String> ofBars = bars.stream()
                .flatMap(bar ->
                        Stream.of(bar.label(), bar.value().text(), bar.value().mark(), bar.share()));
        return Words.of(caption, ofBars);
    }

    /** One bar; its share (a finished text such as a percentage) may be empty. Amounts are never negative. */
    public record Bar(String label, Value value, String share, boolean highlighted) {
        public Bar {
            requireNonNull(label, "label");
            requireNonNull(value, "value");
            requireNonNull(share, "share");
            Words.refuseNegative(label, value);
        }
    }
}
