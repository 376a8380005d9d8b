package io.github.gouji.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a number of cases, stage by stage: one divided bar each, all on one scale. The heads name the columns of
 * the table: stage, part, value.
 */
public record FlowChart(Caption caption, List<String> heads, List<Stage> stages) implements Chart {
    public FlowChart {
        requireNonNull(caption, "caption");
        heads = List.copyOf(heads);
        stages = List.copyOf(stages);
        if (stages.isEmpty() || heads.size() != 3) {
            throw new IllegalArgumentException("a flow needs stages and three heads: " + caption.id());
        }
    }

    @Override
    public ChartTable table() {
        List<ChartTable.Row> rows = new ArrayList<>();
        for (Stage stage : stages) {
            for (Part part : stage.parts()) {
                ChartTable.Cell name = ChartTable.Cell.ofName(part.name());
                rows.add(new ChartTable.Row(stage.label(), List.of(name, ChartTable.Cell.of(part.value()))));
            }
        }
        return new ChartTable(heads, rows);
    }

    @Override
    public List<String> words() {
        Stream<String> ofStages = stages.stream()
                .flatMap(stage -> Stream.concat(
                        Stream.of(stage.label(), stage.total()),
                        stage.parts().stream()
                                .flatMap(part -> Stream.of(
                                        part.name(),
                                        part.value().text(),
                                        part.value().mark()))));
        return Words.of(caption, ofStages);
    }

    /**
     * One stage and the text of its total (may be empty). {@code divides} says that these cases are the ones of the bar
     * above, or of its first parts; only then are the two bars joined by a line.
     */
    public record Stage(String label, String total, List<Part> parts, boolean divides) {
        public Stage {
            requireNonNull(label, "label");
            requireNonNull(total, "total");
            parts = List.copyOf(parts);
            if (parts.isEmpty() || parts.size() > 6) {
                throw new IllegalArgumentException("a stage has one to six parts: " + label);
            }
        }
    }

    /** A part of a stage. Amounts are never negative. */
    public record Part(String name, Value value, boolean highlighted) {
        public Part {
            requireNonNull(name, "name");
            requireNonNull(value, "value");
            Words.refuseNegative(name, value);
        }
    }
}
