package io.github.gouji.archive.table;

import io.github.gouji.archive.field.Fields;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Addition;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Missing;
import io.github.gouji.archive.figure.Figure.NotHeld;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.archive.figure.TableNotes;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.form.label.Units;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.LabelIndex;
import io.github.gouji.form.table.LabelMatch;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.source.InputMethodSlips;
import io.github.gouji.source.SourceText;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one table file: finds its form by its labels, then its rows and cells. */
public final class TableReader {
    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final Findings findings;

    public TableReader(FormLibrary forms, Vocabulary vocabulary, Findings findings) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** What the report says that a table file may say otherwise. */
    public record Context(int year, Optional<String> declaredForm, boolean excerpt) {}

    public Optional<FilledTable> read(SourceText source, String stem, Context context) {
        Findings own = new Findings();
        Optional<FilledTable> table = YamlReader.readMapping(source, own)
                .flatMap(mapping -> new TableReader(forms, vocabulary, own).read(mapping, stem, context));
        if (own.hasErrors()) {
            // A slip of the input method explains the errors of its line better than they explain themselves.
            InputMethodSlips.in(source).explain(new OpenRows(own.list()).together(), false, findings);
        } else {
            findings.addAll(own.list());
        }
        return own.hasErrors() ? Optional.empty() : table;
    }

    private Optional<FilledTable> read(Mapping mapping, String stem, Context context) {
        Vocabulary.Keys reserved = vocabulary.keys("table");
        List<Entry> rows = new ArrayList<>();
        List<Entry> head = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            (reserved.id(entry.key().text()).isEmpty() ? rows : head).add(entry);
        }
        Fields fields = new Fields(new Mapping(head, false, mapping.place()), reserved, findings);
        Optional<TableForm> form = new FormChoice(forms, vocabulary, findings)
                .of(stem, rows, fields.scalar("form"), context, mapping.place());
        if (form.isEmpty()) {
            return Optional.empty();
        }
        boolean excerpt = fields.choice("extent", vocabulary.words("extent"))
                .map(id -> id.equals("excerpt"))
                .orElse(context.excerpt());
        return Optional.of(rows(form.get(), rows, fields, excerpt));
    }

    private FilledTable rows(TableForm form, List<Entry> written, Fields fields, boolean excerpt) {
        LabelProblems problems = new LabelProblems(findings);
        LabelIndex labels = form.labels();
        String unit = unit(fields, form);
        RowReader reader =
                new RowReader(new RowReader.Setting(vocabulary, units(), labels, problems, unit, excerpt), findings);
        List<Figure> cells = new ArrayList<>(Collections.nCopies(form.cellCount(), null));
        Map<Integer, List<Published>> inOrder = new LinkedHashMap<>();
        Map<Integer, Place> places = new LinkedHashMap<>();
        List<Addition> beyond = new ArrayList<>();
        for (Entry entry : written) {
            LabelMatch match = labels.row(entry.key().text());
            if (form.open() && match instanceof LabelMatch.Unknown) {
                beyond.add(addition(entry, form));
                continue;
            }
            Optional<Integer> position = problems.resolve(match, entry.key()).map(id -> position(form, id));
            if (position.isEmpty()) {
                continue;
            }
            RowForm row = form.rows().get(position.get());
            Place earlier = places.putIfAbsent(position.get(), entry.key().place());
            if (earlier != null) {
                findings.add(LabelProblems.duplicate(entry.key(), earlier));
                continue;
            }
            RowReader own = match instanceof LabelMatch.OtherUnit other
                    ? reader.in(otherUnit(other, entry.key()))
                    : reader;
            RowReader.Reading reading = own.read(entry.key(), entry.value(), row);
            for (int i = 0; i < reading.cells().size(); i++) {
                cells.set(row.firstCell() + i, reading.cells().get(i));
            }
            reading.inOrder().ifPresent(numbers -> inOrder.put(position.get(), numbers));
        }
        if (!excerpt && !form.open()) {
            new MissingRows(form, places, problems.meant(), findings).report(fields.place());
        }
        complete(form, cells, places, fields.place(), excerpt);
        TableNotes notes = new TableNotes(
                fields.scalars("notes").stream().map(Scalar::text).toList(),
                additions(fields, form, beyond),
                excerpt,
                scope(fields));
        return new FilledTable(form, Place.of(fields.place().file()), cells, inOrder, notes);
    }

    /** The cells of rows that are not written. */
    private void complete(
            TableForm form, List<Figure> cells, Map<Integer, Place> places, Place place, boolean excerpt) {
        for (int position = 0; position < form.rows().size(); position++) {
            RowForm row = form.rows().get(position);
            if (!places.containsKey(position)) {
                Figure absent = form.open() || excerpt ? new NotHeld(place) : new Missing(place);
                for (int i = 0; i < row.columns().size(); i++) {
                    cells.set(row.firstCell() + i, absent);
                }
            }
        }
    }

    /** The unit of the whole table, which must be one of some column. */
    private String unit(Fields fields, TableForm form) {
        Optional<Scalar> unit = fields.scalar("unit");
        if (unit.isEmpty()) {
            return "";
        }
        List<String> known = form.rows().stream()
                .flatMap(r -> r.columns().stream())
                .flatMap(c -> units().like(c.unit()).stream())
                .filter(u -> !u.isEmpty())
                .distinct()
                .toList();
        if (!known.contains(unit.get().text())) {
            findings.add(
                    Code.UNIT_UNKNOWN,
                    unit.get().place(),
                    Messages.CASE,
                    "table",
                    "text",
                    unit.get().text(),
                    "expected",
                    String.join(", ", known));
            return "";
        }
        return unit.get().text();
    }

    /** The unit in the bracket of a label, which must convert into the form's. */
    private String otherUnit(LabelMatch.OtherUnit match, Scalar label) {
        return RowReader.otherUnit(match, label, units(), findings);
    }

    private Units units() {
        return forms.vocabulary().units();
    }

    private Optional<String> scope(Fields fields) {
        return fields.text("scope");
    }

    private static int position(TableForm form, String rowId) {
        return form.row(rowId).map(form::position).orElseThrow();
    }

    private List<Addition> additions(Fields fields, TableForm form, List<Addition> beyond) {
        List<Addition> additions = new ArrayList<>(beyond);
        fields.mapping("additions").ifPresent(m -> m.entries().forEach(e -> additions.add(addition(e, form))));
        return additions;
    }

    /** A row beyond the form: a number, or a mapping with its unit and the row it belongs into. */
    private Addition addition(Entry entry, TableForm form) {
        Optional<String> unit = Optional.empty();
        Optional<String> into = Optional.empty();
        YamlValue value = entry.value();
        if (value instanceof Mapping detail) {
            Fields own = new Fields(detail, vocabulary.keys("addition"), findings);
            unit = own.text("unit");
            into = own.text("into");
            own.scalar("into").ifPresent(i -> new LabelProblems(findings).resolveAny(form.labels(), i));
            value = own.given("value").orElseGet(() -> {
                own.required("value");
                return new Scalar("~", false, detail.place());
            });
        }
        String label = entry.key().text();
        ColumnForm column =
                new ColumnForm("value", label, List.of(), unit.orElse(""), NumberKind.MONEY, List.of());
        Figure figure = new CellReader(vocabulary, units(), findings).read(value, column, "");
        return new Addition(label, figure, unit, into);
    }
}
