package io.github.gouji.plot.report;

import io.github.gouji.chart.FlowChart;
import io.github.gouji.chart.Value;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.plot.draft.Amounts;
import io.github.gouji.plot.draft.Captions;
import io.github.gouji.plot.draft.Plot;
import io.github.gouji.plot.draft.Setting;
import io.github.gouji.plot.draft.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the cases of a report stage by stage. A stage is drawn only where all its parts are known and they sum to
 * the stage before, or to its first part: a flow that does not balance would be a picture of nothing.
 */
public final class Life {
    private final Plot plot;
    private final Setting setting;
    private final Wording words;

    public Life(Plot plot, Setting setting) {
        this.plot = plot;
        this.setting = setting;
        this.words = setting.words();
    }

    /** A stage with the numbers of its parts. */
    private record Level(FlowChart.Stage stage, List<BigDecimal> numbers, List<String> summed) {
        BigDecimal sum() {
            return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    public Optional<FlowChart> chart() {
        List<Level> levels = new ArrayList<>();
        for (Map.Entry<String, List<String>> stage : plot.stages().entrySet()) {
            Optional<Level> level = level(stage.getKey(), stage.getValue(), !levels.isEmpty());
            if (level.isEmpty() || !levels.isEmpty() && !divides(levels.get(levels.size() - 1), level.get())) {
                break;
            }
            levels.add(level.get());
        }
        if (levels.size() < 2 || levels.get(0).sum().signum() == 0) {
            return Optional.empty();
        }
        beneath().ifPresent(levels::add);
        String unit = setting.series(plot.stages().values().iterator().next().get(0)).unit();
        String table = table();
        List<String> heads = List.of(words.say("head.stage"), words.say("head.part"), words.say("head.value", "unit", unit));
        Captions.Parts around = setting.parts(plot, unit, setting.scope(table));
        boolean derived = levels.stream()
                .flatMap(level -> level.stage().parts().stream())
                .anyMatch(part -> part.value().derived());
        List<String> notes = setting.notes(derived);
        List<String> summed = levels.stream().flatMap(level -> level.summed().stream()).toList();
        if (!summed.isEmpty()) {
            notes.add(words.say("note.sums", "names", words.list(summed)));
        }
        if (levels.get(levels.size() - 1).stage().total().isEmpty()) {
            notes.add(words.say(plot.id() + ".beneath"));
        }
        return Optional.of(new FlowChart(
                new Captions(words).caption(plot, around, headline(levels, unit), notes),
                heads,
                levels.stream().map(Level::stage).toList()));
    }

    /**
     * What followed in the year and divides nothing: cases brought against the body are no part of its outcomes, and one
     * may be reviewed and go to court, so the bar has no sum. Left out where there was none.
     */
    private Optional<Level> beneath() {
        return plot.series().isEmpty()
                ? Optional.empty()
                : level("beneath", plot.series(), false)
                        .filter(level -> level.sum().signum() > 0)
                        .map(level -> new Level(
                                new FlowChart.Stage(level.stage().label(), "", level.stage().parts(), false),
                                level.numbers(),
                                List.of()));
    }

    private static boolean divides(Level before, Level level) {
        return level.sum().compareTo(before.sum()) == 0 || level.sum().compareTo(before.numbers().get(0)) == 0;
    }

    private Optional<Level> level(String name, List<String> series, boolean divides) {
        List<FlowChart.Part> parts = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        List<String> summed = new ArrayList<>();
        for (String id : series) {
            SeriesDefinition definition = setting.series(id);
            Optional<Value> value = setting.values().of(definition, setting.report());
            Optional<BigDecimal> number = setting.values().number(definition, setting.report());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            boolean lead = divides && id.equals(series.get(0));
            parts.add(new FlowChart.Part(definition.title(), value.orElseThrow(), lead));
            numbers.add(number.get());
            if (setting.cells(definition) > 1) {
                summed.add(definition.title());
            }
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String label = words.say(plot.id() + ".stage." + name);
        FlowChart.Stage stage = new FlowChart.Stage(label, Amounts.text(sum), parts, divides);
        return Optional.of(new Level(stage, numbers, summed));
    }

    private String headline(List<Level> levels, String unit) {
        BigDecimal all = levels.get(0).sum();
        BigDecimal done = levels.get(1).numbers().get(0);
        BigDecimal left = all.subtract(done);
        String share = Amounts.share(done, all, words);
        String which = left.signum() == 0 ? "all" : done.signum() == 0 ? "none" : "some";
        return words.say(
                plot.id() + "." + which,
                "all",
                words.counted(Amounts.text(all), unit),
                "done",
                words.counted(Amounts.text(done), unit),
                "left",
                words.counted(Amounts.text(left), unit),
                "share",
                share.isEmpty() ? "" : words.say("clause.share", "share", share));
    }

    private String table() {
        SeriesDefinition first = setting.series(plot.stages().values().iterator().next().get(0));
        return setting.report().tables().stream()
                .filter(table -> first.partOf(table.form()).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
