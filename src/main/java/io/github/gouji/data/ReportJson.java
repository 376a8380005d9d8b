package io.github.gouji.data;

import io.github.gouji.archive.Body;
import io.github.gouji.archive.dossier.Correction;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Addition;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a report's {@code data.json}: every cell with value, status and origin, under permanent ids. */
public final class ReportJson {
    private final Vocabulary vocabulary;
    private final Messages messages;
    private final CellNotes cellNotes;

    /**
     * @param messages the sentences of the archive's language
     */
    public ReportJson(Vocabulary vocabulary, Messages messages) {
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.cellNotes = new CellNotes(vocabulary, messages);
    }

    public String write(Body body, CheckedReport report) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("body").text(body.id());
        json.name("bodyName").text(body.profile().name());
        json.name("year").number(report.year());
        json.name("title").text(report.report().identification().title());
        json.name("published");
        report.report()
                .identification()
                .published()
                .ifPresentOrElse(p -> json.text(p.toString()), json::nothing);
        String state = report.report().holding().state().name().toLowerCase(Locale.ROOT);
        json.name("state").text(vocabulary.words("state").label(state));
        tables(json, report.tables());
        findings(json, report.findings());
        corrections(json, report.report().dossier().corrections());
        return json.endObject().document();
    }

    /** The {@code tables} object alone, as the import's receipt shows it. */
    public void tables(JsonWriter json, List<CheckedTable> tables) {
        json.name("tables").beginObject();
        for (CheckedTable table : tables) {
            json.name(table.id()).beginObject();
            json.name("form").text(table.form().formId());
            List<ColumnForm> shared = sharedColumns(table);
            if (!shared.isEmpty()) {
                json.name("columns").texts(ids(shared));
            }
            json.name("rows").beginObject();
            for (int position = 0; position < table.form().rows().size(); position++) {
                row(json, table, position, shared.isEmpty());
            }
            json.endObject();
            additions(json, table);
            List<String> notes = table.source().notes().notes();
            if (!notes.isEmpty()) {
                json.name("tableNotes").texts(notes.stream().map(Optional::of).toList());
            }
            json.endObject();
        }
        json.endObject();
    }

    private static List<ColumnForm> sharedColumns(CheckedTable table) {
        List<RowForm> rows = table.form().rows();
        List<ColumnForm> first = rows.isEmpty() ? List.of() : rows.get(0).columns();
        boolean shared = rows.stream().allMatch(r -> ids(r.columns()).equals(ids(first)));
        return shared && table.form().layout() != Layout.BLOCKS ? first : List.of();
    }

    private static List<Optional<String>> ids(List<ColumnForm> columns) {
        return columns.stream().map(c -> Optional.of(c.id())).toList();
    }

    private void row(JsonWriter json, CheckedTable table, int position, boolean ownColumns) {
        RowForm row = table.form().rows().get(position);
        int from = row.firstCell();
        List<Figure> figures = table.figures().subList(from, from + row.columns().size());
        json.name(row.id()).beginObject();
        json.name("label").text(row.printedLabel());
        if (ownColumns) {
            json.name("columns").texts(ids(row.columns()));
        }
        json.name("values").numbers(figures.stream().map(Figure::amount).toList());
        json.name("status").texts(figures.stream().map(f -> Optional.of(f.status().id())).toList());
        json.name("origin").texts(figures.stream().map(f -> Optional.of(f.origin().id())).toList());
        List<Optional<String>> notes = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            notes.add(cellNotes.of(table, from + i));
        }
        if (notes.stream().anyMatch(Optional::isPresent)) {
            json.name("notes").texts(notes);
        }
        List<Published> unplaced = table.doubts().unplaced().getOrDefault(position, List.of());
        if (!unplaced.isEmpty()) {
            List<Optional<BigDecimal>> values = unplaced.stream().map(Figure::amount).toList();
            json.name("unplaced").numbers(values);
        }
        json.endObject();
    }

    private static void additions(JsonWriter json, CheckedTable table) {
        List<Addition> additions = table.source().notes().additions();
        if (additions.isEmpty()) {
            return;
        }
        json.name("additions").beginArray();
        for (Addition addition : additions) {
            json.beginObject();
            json.name("label").text(addition.label());
            json.name("value");
            addition.figure().amount().ifPresentOrElse(json::number, json::nothing);
            json.name("status").text(addition.figure().status().id());
            json.name("origin").text(addition.figure().origin().id());
            addition.unit().ifPresent(u -> json.name("unit").text(u));
            addition.into().ifPresent(i -> json.name("into").text(i));
            json.endObject();
        }
        json.endArray();
    }

    private void findings(JsonWriter json, List<Finding> findings) {
        json.name("findings").beginArray();
        for (Finding finding : findings) {
            json.beginObject();
            json.name("code").text(finding.code().id());
            json.name("severity").text(finding.severity().id());
            json.name("message").text(messages.message(finding));
            json.name("cells").texts(finding.subject().cells().stream().map(Optional::of).toList());
            json.endObject();
        }
        json.endArray();
    }

    private static void corrections(JsonWriter json, List<Correction> corrections) {
        json.name("corrections").beginArray();
        for (Correction correction : corrections) {
            json.beginObject();
            json.name("date");
            correction.day().ifPresentOrElse(d -> json.text(d.toString()), json::nothing);
            json.name("path").text(correction.path());
            json.name("before").text(correction.before());
            json.name("after").text(correction.after());
            json.name("reason").text(correction.reason());
            json.endObject();
        }
        json.endArray();
    }
}
