package io.github.gouji.plot.report;

import io.github.gouji.archive.figure.Addition;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.chart.BarChart;
import io.github.gouji.chart.Value;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.plot.draft.Amounts;
import io.github.gouji.plot.draft.Captions;
import io.github.gouji.plot.draft.Plot;
import io.github.gouji.plot.draft.Setting;
import io.github.gouji.plot.draft.Values;
import io.github.gouji.plot.draft.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a total in one report as bars. */
public final class Composition {
    private final Plot plot;
    private final Setting setting;
    private final Wording words;

    public Composition(Plot plot, Setting setting) {
        this.plot = plot;
        this.setting = setting;
        this.words = setting.words();
    }

    /**
     * A part of the total.
     *
     * @param open whether its number is not known; a printed blank that the identities make a zero is not open
     * @param summed whether it is the sum of several cells
     */
    record Part(String name, Value value, boolean open, boolean summed) {
        Optional<BigDecimal> number() {
            return Values.number(value);
        }
    }

    /** Nothing where the report does not have most of the parts, or where all of them are nothing. */
    public Optional<BarChart> chart() {
        List<Part> parts = parts();
        long open = parts.stream().filter(Part::open).count();
        if (2 * open > parts.size()
                || parts.stream().noneMatch(part -> part.number().filter(n -> n.signum() > 0).isPresent())) {
            return Optional.empty();
        }
        SeriesDefinition totalSeries = setting.series(plot.setting("total").orElseThrow());
        Optional<Value> total = setting.values().of(totalSeries, setting.report());
        if (total.flatMap(Values::number).filter(n -> n.compareTo(plot.least()) < 0).isPresent()) {
            return Optional.empty();
        }
        Shares shares = Shares.of(parts, total.flatMap(Values::number));
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Part part : parts) {
            String share = part.number()
                    .flatMap(number -> shares.base().map(base -> Amounts.share(number, base, words)))
                    .orElse("");
            bars.add(new BarChart.Bar(part.name(), part.value(), share, shares.largest().contains(part)));
        }
        boolean shared = bars.stream().anyMatch(bar -> !bar.share().isEmpty());
        String unit = totalSeries.unit();
        List<String> heads = new ArrayList<>(List.of(words.say(plot.id() + ".head"), words.say("head.value", "unit", unit)));
        if (shared) {
            heads.add(words.say("head.share"));
        }
        Captions.Parts around = setting.parts(plot, unit, scope());
        String headline = new CompositionHeadline(plot, words, unit).of(parts, shares);
        return Optional.of(new BarChart(
                new Captions(words).caption(plot, around, headline, notes(parts, total, shares)), heads, bars));
    }

    private List<String> notes(List<Part> parts, Optional<Value> total, Shares shares) {
        boolean derived = parts.stream().anyMatch(part -> part.value().derived());
        List<String> notes = setting.notes(derived);
        List<String> sums = parts.stream().filter(part -> part.summed() && part.value().known()).map(Part::name).toList();
        if (!sums.isEmpty()) {
            notes.add(words.say("note.sums", "names", words.list(sums)));
        }
        words.find(plot.id() + ".note").ifPresent(notes::add);
        if (shares.disagree()) {
            notes.add(words.say(
                    "note.disagree",
                    "total",
                    total.map(Value::text).orElseThrow(),
                    "sum",
                    Amounts.text(shares.known())));
        }
        return notes;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (String id : plot.series()) {
            SeriesDefinition definition = setting.series(id);
            List<Held> cells = cells(definition);
            if (cells.stream().anyMatch(Held::isThere)) {
                List<Figure> figures = cells.stream().map(Held::figure).toList();
                boolean open = figures.stream().anyMatch(Composition::isOpen);
                parts.add(new Part(label(definition), setting.values().of(figures), open, figures.size() > 1));
            }
        }
        row().ifPresent(row -> row.parts().forEach(parts::add));
        supplement().ifPresent(table -> table.source().notes().additions().stream()
                .filter(addition -> addition.into().isEmpty() && addition.unit().isEmpty())
                .filter(addition -> addition.figure().amount().isPresent())
                .map(addition -> new Part(addition.label(), setting.values().of(addition.figure()), false, false))
                .forEach(parts::add));
        return parts;
    }

    /** A row of a table whose columns, but for the total, are the parts. */
    private record Row(CheckedTable table, List<Part> parts) {}

    private Optional<Row> row() {
        String[] path = plot.setting("row").orElse("").split("/", -1);
        Optional<CheckedTable> table = setting.report().table(path[0]);
        return path.length < 2
                ? Optional.empty()
                : table.flatMap(t -> t.form().row(path[1]).map(row -> new Row(t, columns(t, row))));
    }

    private List<Part> columns(CheckedTable table, RowForm row) {
        List<Part> parts = new ArrayList<>();
        for (ColumnForm column : row.columns()) {
            if (!plot.setting("without").filter(column.id()::equals).isPresent()) {
                Figure figure = table.figures().get(table.form().cellIndex(row.id(), column.id()).orElseThrow());
                String own = plot.id() + ".part." + column.id();
                String name = words.find(own).orElseGet(() -> words.label(column.label()));
                parts.add(new Part(name, setting.values().of(List.of(figure)), isOpen(figure), false));
            }
        }
        return parts;
    }

    private static boolean isOpen(Figure figure) {
        return figure.amount().isEmpty() && !(figure instanceof Figure.NotApplicable);
    }

    private List<Held> cells(SeriesDefinition definition) {
        List<Held> held = new ArrayList<>();
        for (CheckedTable table : setting.report().tables()) {
            definition.partOf(table.form()).ifPresent(part -> part.cells().forEach(cell ->
                    held.add(new Held(table, table.figure(cell).orElseThrow()))));
        }
        return held;
    }

    /** A cell of a series with the table that it stands in. */
    private record Held(CheckedTable table, Figure figure) {

        /** In a supplement a row that is not written was not printed; in a table of a form every row is there. */
        boolean isThere() {
            return figure.status() != Status.NOT_HELD || !table.form().open();
        }
    }

    private Optional<CheckedTable> supplement() {
        return plot.setting("labels").flatMap(id -> setting.report().table(id));
    }

    /** As the row of the supplement is called, else as the series is. */
    private String label(SeriesDefinition definition) {
        Optional<String> row = plot.setting("labels")
                .flatMap(setting.forms()::supplement)
                .flatMap(table -> definition.partOf(table).flatMap(part -> table.row(part.cells().get(0).row())))
                .map(RowForm::label)
                .map(words::label);
        return row.orElse(definition.title());
    }

    private Optional<String> scope() {
        return plot.series().stream()
                .flatMap(id -> cells(setting.series(id)).stream())
                .findFirst()
                .map(Held::table)
                .or(() -> row().map(Row::table))
                .flatMap(table -> setting.report().report().scope(table.source()));
    }
}
