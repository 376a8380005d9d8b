package io.github.gouji.plot.report;

import io.github.gouji.chart.FlowChart;
import io.github.gouji.chart.Value;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.plot.draft.Amounts;
import io.github.gouji.plot.draft.Captions;
import io.github.gouji.plot.draft.Plot;
import io.github.gouji.plot.draft.Setting;
import io.github.gouji.plot.draft.Values;
import io.github.gouji.plot.draft.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a small table, each divided into its columns on one scale. Rows without any case are named, not drawn. */
public final class DividedRows {
    private final Plot plot;
    private final Setting setting;
    private final Wording words;

    public DividedRows(Plot plot, Setting setting) {
        this.plot = plot;
        this.setting = setting;
        this.words = setting.words();
    }

    public Optional<FlowChart> chart() {
        String tableId = plot.setting("table").orElseThrow();
        Optional<CheckedTable> table = setting.report().table(tableId);
        return table.flatMap(this::chart);
    }

    private Optional<FlowChart> chart(CheckedTable table) {
        List<FlowChart.Stage> stages = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (RowForm row : table.form().rows()) {
            FlowChart.Stage stage = stage(table, row);
            if (stage.parts().stream().anyMatch(part -> part.value().plotted() > 0)) {
                stages.add(stage);
            } else {
                empty.add(stage.label());
            }
        }
        if (cases(stages).compareTo(plot.least()) < 0) {
            return Optional.empty();
        }
        String unit = words.label(table.form().rows().get(0).columns().get(0).unit());
        List<String> heads =
                List.of(words.say(plot.id() + ".head"), words.say("head.part"), words.say("head.value", "unit", unit));
        boolean derived = stages.stream()
                .flatMap(stage -> stage.parts().stream())
                .anyMatch(part -> part.value().derived());
        List<String> notes = setting.notes(derived);
        if (!empty.isEmpty()) {
            notes.add(words.say("note.not-drawn", "names", words.list(empty)));
        }
        table.source().notes().notes().forEach(note ->
                notes.add(words.say("note.printed", "note", Captions.withoutStop(note, words))));
        Captions.Parts around = setting.parts(plot, unit, setting.scope(table.id()));
        String headline = headline(table, unit);
        return Optional.of(new FlowChart(new Captions(words).caption(plot, around, headline, notes), heads, stages));
    }

    private static BigDecimal cases(List<FlowChart.Stage> stages) {
        return stages.stream()
                .flatMap(stage -> stage.parts().stream())
                .flatMap(part -> Values.number(part.value()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private FlowChart.Stage stage(CheckedTable table, RowForm row) {
        List<FlowChart.Part> parts = new ArrayList<>();
        String total = "";
        for (ColumnForm column : row.columns()) {
            Value value = value(table, row, column.id());
            if (isTotal(column)) {
                total = value.text() + value.mark();
            } else {
                parts.add(new FlowChart.Part(words.label(column.label()), value, isLead(column)));
            }
        }
        return new FlowChart.Stage(label(row), total, parts, false);
    }

    private boolean isTotal(ColumnForm column) {
        return plot.setting("total").filter(column.id()::equals).isPresent();
    }

    private boolean isLead(ColumnForm column) {
        return plot.setting("lead").filter(column.id()::equals).isPresent();
    }

    private String label(RowForm row) {
        return row.groups().isEmpty()
                ? words.label(row.label())
                : words.say(
                        "in-group",
                        "group",
                        words.label(row.groups().get(0).label()),
                        "row",
                        words.label(row.label()));
    }

    /** One clause for each row that stands alone and each group. */
    private String headline(CheckedTable table, String unit) {
        Map<String, List<RowForm>> subjects = new LinkedHashMap<>();
        for (RowForm row : table.form().rows()) {
            String name = words.label(
                    row.groups().stream().findFirst().map(GroupForm::label).orElse(row.label()));
            subjects.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
        }
        List<String> clauses = new ArrayList<>();
        subjects.forEach((name, rows) -> {
            if (sum(table, rows, plot.setting("total").orElseThrow()).isPresent()) {
                clauses.add(clause(table, name, rows, unit));
            } else {
                rows.forEach(row -> clauses.add(clause(table, words.label(row.label()), List.of(row), unit)));
            }
        });
        return String.join(words.say("clause"), clauses);
    }

    private String clause(CheckedTable table, String name, List<RowForm> rows, String unit) {
        Optional<BigDecimal> total = sum(table, rows, plot.setting("total").orElseThrow());
        String leadId = plot.setting("lead").orElseThrow();
        Optional<BigDecimal> lead = isPrinted(table, rows, leadId) ? sum(table, rows, leadId) : Optional.empty();
        String leadName =
                rows.get(0).column(leadId).map(ColumnForm::label).map(words::label).orElseThrow();
        String which = total.isEmpty()
                ? "open"
                : total.get().signum() == 0 ? "none" : lead.isEmpty() ? "plain" : lead.get().signum() == 0 ? "without" : "with";
        return words.say(
                plot.id() + "." + which,
                "name",
                name,
                "why",
                value(table, rows.get(0), plot.setting("total").orElseThrow()).text(),
                "total",
                total.map(n -> words.counted(Amounts.text(n), unit)).orElse(""),
                "lead",
                leadName,
                "value",
                lead.map(n -> words.counted(Amounts.text(n), unit)).orElse(""));
    }

    /** Whether there is any figure that is not a blank: of blanks the headline does not speak. */
    private boolean isPrinted(CheckedTable table, List<RowForm> rows, String column) {
        return rows.stream().map(row -> value(table, row, column)).anyMatch(Value::known);
    }

    private Value value(CheckedTable table, RowForm row, String column) {
        return setting.values().of(table.figure(new CellRef(table.id(), row.id(), column)).orElseThrow());
    }

    private Optional<BigDecimal> sum(CheckedTable table, List<RowForm> rows, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (RowForm row : rows) {
            Optional<BigDecimal> number = table.figure(new CellRef(table.id(), row.id(), column))
                    .flatMap(figure -> figure.amount());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }
}
