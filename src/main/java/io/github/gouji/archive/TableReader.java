package io.github.gouji.archive;

import io.github.gouji.archive.Figure.Missing;
import io.github.gouji.archive.Figure.NotHeld;
import io.github.gouji.archive.Figure.Published;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.form.ColumnForm;
import io.github.gouji.form.FormLibrary;
import io.github.gouji.form.FormMatch;
import io.github.gouji.form.LabelIndex;
import io.github.gouji.form.LabelMatch;
import io.github.gouji.form.NumberKind;
import io.github.gouji.form.RowForm;
import io.github.gouji.form.TableForm;
import io.github.gouji.form.Units;
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
final class TableReader {
    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final Findings findings;

    TableReader(FormLibrary forms, Vocabulary vocabulary, Findings findings) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** What the report says that a table file may say otherwise. */
    record Context(int year, Optional<String> declaredForm, boolean excerpt) {}

    Optional<FilledTable> read(SourceText source, String stem, Context context) {
        Findings own = new Findings();
        Optional<FilledTable> table = YamlReader.readMapping(source, own)
                .flatMap(mapping -> new TableReader(forms, vocabulary, own).read(mapping, stem, context));
        // A slip of the input method explains the errors of its line better than they explain themselves.
        Findings slips = new Findings();
        if (own.hasErrors() && InputMethodSlips.report(source, slips)) {
            List<Integer> lines = slips.list().stream().map(f -> f.place().line()).toList();
            findings.addAll(slips.list());
            findings.addAll(own.list().stream()
                    .filter(f -> !lines.contains(f.place().line()))
                    .toList());
        } else {
            findings.addAll(own.list());
        }
        return own.hasErrors() ? Optional.empty() : table;
    }

    private Optional<FilledTable> read(Mapping mapping, String stem, Context context) {
        Vocabulary.Keys reserved = vocabulary.keys("table");
        List<Entry> rows = mapping.entries().stream()
                .filter(e -> reserved.id(e.key().text()).isEmpty())
                .toList();
        List<Entry> head = mapping.entries().stream()
                .filter(e -> reserved.id(e.key().text()).isPresent())
                .toList();
        Fields fields = new Fields(new Mapping(head, false, mapping.place()), reserved, findings);
        Optional<String> declared = fields.text("form").or(context::declaredForm);
        List<String> labels = labels(rows);
        Optional<TableForm> form = form(stem, labels, declared, mapping.place(), context.year());
        if (form.isEmpty()) {
            return Optional.empty();
        }
        boolean excerpt = fields.choice("extent", vocabulary.words("extent"))
                .map(id -> id.equals("excerpt"))
                .orElse(context.excerpt());
        return Optional.of(rows(form.get(), rows, fields, excerpt));
    }

    /** The written labels by which a form is told: of rows, and of the columns written beside them. */
    private List<String> labels(List<Entry> rows) {
        CellReader cells = new CellReader(vocabulary, units(), findings);
        Vocabulary.Keys rowKeys = vocabulary.keys("row");
        List<String> labels = new ArrayList<>();
        for (Entry row : rows) {
            labels.add(row.key().text());
            if (row.value() instanceof Mapping mapping && !cells.isCellMapping(mapping)) {
                mapping.entries().stream()
                        .map(e -> e.key().text())
                        .filter(column -> rowKeys.id(column).isEmpty())
                        .forEach(column -> labels.add(row.key().text() + "/" + column));
            }
        }
        return labels;
    }

    private Optional<TableForm> form(
            String stem, List<String> labels, Optional<String> declared, Place place, int year) {
        Optional<TableForm> supplement = forms.supplement(stem);
        if (supplement.isPresent()) {
            return supplement;
        }
        FormMatch match = forms.detect(stem, labels, declared, year);
        if (match instanceof FormMatch.Detected detected) {
            if (detected.notOfYear() && declared.isEmpty()) {
                findings.add(
                        Code.FORM_NOT_OF_YEAR,
                        place,
                        "form",
                        detected.table().formId(),
                        "year",
                        String.valueOf(year),
                        "expected",
                        forms.formOfYear(year).id());
            }
            return Optional.of(detected.table());
        }
        if (match instanceof FormMatch.Mixed mixed) {
            String both = mixed.firstForm() + ": " + String.join(", ", mixed.firstLabels()) + "; " + mixed.secondForm()
                    + ": " + String.join(", ", mixed.secondLabels());
            findings.add(Code.FORM_MIXED, place, "labels", both);
        } else if (match instanceof FormMatch.Unknown unknown) {
            String expected = String.join(" | ", unknown.possible());
            findings.add(Code.FORM_UNKNOWN, place, "form", declared.orElse(stem), "expected", expected);
        }
        return Optional.empty();
    }

    private FilledTable rows(TableForm form, List<Entry> written, Fields fields, boolean excerpt) {
        LabelProblems problems = new LabelProblems(findings);
        LabelIndex labels = form.labels();
        String unit = fields.text("unit").orElse("");
        RowReader reader =
                new RowReader(new RowReader.Setting(vocabulary, units(), labels, problems, unit, excerpt), findings);
        List<Figure> cells = new ArrayList<>(Collections.nCopies(form.cellCount(), null));
        Map<Integer, List<Published>> inOrder = new LinkedHashMap<>();
        Map<Integer, Place> places = new LinkedHashMap<>();
        List<Addition> beyond = new ArrayList<>();
        for (Entry entry : written) {
            LabelMatch match = labels.row(entry.key().text());
            if (form.open() && match instanceof LabelMatch.Unknown) {
                beyond.add(addition(entry));
                continue;
            }
            Optional<Integer> position = problems.resolve(match, entry.key()).map(id -> position(form, id));
            if (position.isEmpty()) {
                continue;
            }
            RowForm row = form.rows().get(position.get());
            Place earlier = places.putIfAbsent(position.get(), entry.key().place());
            if (earlier != null) {
                duplicate(entry.key(), earlier);
                continue;
            }
            RowReader own = match instanceof LabelMatch.OtherUnit other ? reader.in(other.given()) : reader;
            RowReader.Reading reading = own.read(entry.key(), entry.value(), row);
            for (int i = 0; i < reading.cells().size(); i++) {
                cells.set(row.firstCell() + i, reading.cells().get(i));
            }
            reading.inOrder().ifPresent(numbers -> inOrder.put(position.get(), numbers));
        }
        complete(form, cells, places, fields.place(), excerpt);
        TableNotes notes = new TableNotes(
                fields.scalars("notes").stream().map(Scalar::text).toList(),
                additions(fields, beyond),
                excerpt,
                scope(fields));
        return new FilledTable(form, Place.of(fields.place().file()), cells, inOrder, places, notes);
    }

    private void duplicate(Scalar label, Place earlier) {
        findings.add(Finding.of(
                        Code.ROW_DUPLICATE,
                        label.place(),
                        "label",
                        label.text(),
                        "line",
                        String.valueOf(earlier.line()))
                .alsoAt(List.of(earlier)));
    }

    /** Rows that are not written: an error where the whole table is held, else figures that are not held. */
    private void complete(
            TableForm form, List<Figure> cells, Map<Integer, Place> places, Place place, boolean excerpt) {
        for (int position = 0; position < form.rows().size(); position++) {
            RowForm row = form.rows().get(position);
            if (!places.containsKey(position)) {
                if (!excerpt && !form.open()) {
                    findings.add(Code.ROW_MISSING, place, "label", row.labelInGroup());
                }
                Figure absent = form.open() || excerpt ? new NotHeld(place) : new Missing(place);
                for (int i = 0; i < row.columns().size(); i++) {
                    cells.set(row.firstCell() + i, absent);
                }
            }
        }
    }

    private Units units() {
        return forms.vocabulary().units();
    }

    private Optional<String> scope(Fields fields) {
        return fields.text("scope");
    }

    private static int position(TableForm form, String rowId) {
        return form.row(rowId).map(form.rows()::indexOf).orElseThrow();
    }

    private List<Addition> additions(Fields fields, List<Addition> beyond) {
        List<Addition> additions = new ArrayList<>(beyond);
        fields.mapping("additions").ifPresent(m -> m.entries().forEach(e -> additions.add(addition(e))));
        return additions;
    }

    /** A row beyond the form: a number, or a mapping with its unit and the row it belongs into. */
    private Addition addition(Entry entry) {
        Optional<String> unit = Optional.empty();
        Optional<String> into = Optional.empty();
        YamlValue value = entry.value();
        if (value instanceof Mapping detail) {
            Fields own = new Fields(detail, vocabulary.keys("addition"), findings);
            unit = own.text("unit");
            into = own.text("into");
            value = own.scalar("value").orElse(new Scalar("", false, detail.place()));
        }
        String label = entry.key().text();
        ColumnForm column =
                new ColumnForm("value", label, List.of(), unit.orElse(""), NumberKind.MONEY, List.of());
        Figure figure = new CellReader(vocabulary, units(), findings).read(value, column, "");
        return new Addition(label, figure, unit, into);
    }
}
