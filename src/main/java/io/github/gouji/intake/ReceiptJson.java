package io.github.gouji.intake;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.data.FindingsJson;
import io.github.gouji.data.JsonWriter;
import io.github.gouji.data.ReportJson;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.PersonalNumbers;
import io.github.gouji.intake.Receipt.Refused;
import io.github.gouji.intake.Receipt.Written;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes receipts as JSON: one as an object, several as a list of such objects. */
public final class ReceiptJson {
    private final Vocabulary vocabulary;
    private final Messages findings;
    private final Messages words;

    /**
     * @param findings the sentences of findings
     * @param words the sentences of the import
     */
    public ReceiptJson(Vocabulary vocabulary, Messages findings, Messages words) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.words = words;
    }

    public String write(List<Receipt> receipts) {
        JsonWriter json = new JsonWriter();
        if (receipts.size() == 1) {
            write(receipts.get(0), json);
        } else {
            json.beginArray();
            receipts.forEach(r -> write(r, json));
            json.endArray();
        }
        return json.document();
    }

    private void write(Receipt receipt, JsonWriter json) {
        json.beginObject();
        json.name("source").text(receipt.source());
        if (receipt instanceof Refused refused) {
            json.name("outcome").text("refused");
            json.name("reason").text(refused.reason());
            json.name("message").text(words.text("refused." + refused.reason(), Map.of("detail", refused.detail())));
        } else if (receipt instanceof Written written) {
            written(written, json);
        }
        json.endObject();
    }

    private void written(Written written, JsonWriter json) {
        json.name("outcome").text("written");
        json.name("encoding").text(written.encoding());
        json.name("body").text(written.body());
        json.name("year").number(written.year());
        json.name("title").text(written.report().report().identification().title());
        json.name("published");
        written.report().report().identification().published()
                .ifPresentOrElse(p -> json.text(p.toString()), json::nothing);
        json.name("files").texts(written.files().stream().map(Optional::of).toList());
        json.name("left").texts(written.left().stream().map(Optional::of).toList());
        json.name("unfilled").texts(
                written.unfilled().stream().map(t -> Optional.of(t.id())).toList());
        new ReportJson(vocabulary, findings).tables(json, written.report().tables());
        counts(written, json);
        labels(written, json);
        text(written, json);
        notes(written, json);
        json.name("findings").beginArray();
        FindingsJson each = new FindingsJson(findings);
        written.findings().forEach(f -> each.write(f, json));
        json.endArray();
        json.name("origins").beginObject();
        Map<String, Spot> spoken = new LinkedHashMap<>();
        String report = written.body() + "/" + written.year() + "/";
        written.spots().forEach((cell, spot) -> {
            if (written.findings().stream().anyMatch(f -> f.subject().cells().contains(report + cell))) {
                spoken.put(report + cell, spot);
            }
        });
        spoken.forEach((cell, spot) -> json.name(cell).text(spot.toString()));
        json.endObject();
    }

    private static void counts(Written written, JsonWriter json) {
        json.name("counts").beginObject();
        counts(written.counts(), json);
        json.name("tables").beginObject();
        for (CheckedTable table : written.report().tables()) {
            json.name(table.id()).beginObject();
            counts(Counts.of(table), json);
            json.endObject();
        }
        json.endObject().endObject();
    }

    private static void counts(Counts counts, JsonWriter json) {
        json.name("cells").number(counts.cells());
        json.name("printed").number(counts.printed());
        json.name("blank").number(counts.blank());
        json.name("lost").number(counts.lost());
        json.name("placed").number(counts.placed());
        json.name("derived").number(counts.derived());
        json.name("ambiguous").number(counts.ambiguous());
    }

    private static void notes(Written written, JsonWriter json) {
        json.name("sections").beginArray();
        written.sections().forEach(s -> {
            json.beginObject();
            json.name("id").text(s.id());
            json.name("heading").text(s.heading());
            json.name("printed").flag(s.printed());
            json.name("paragraphs").number(s.paragraphs());
            json.name("table").flag(s.table());
            json.endObject();
        });
        json.endArray();
        json.name("remarks").beginArray();
        written.remarks().forEach(r -> {
            json.beginObject();
            json.name("kind").text(r.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.name("cell").text(r.cell());
            json.name("label").text(r.label());
            json.name("printed").text(PersonalNumbers.covered(r.printed()));
            json.name("at").text(r.spot().toString());
            json.endObject();
        });
        json.endArray();
    }

    private static void labels(Written written, JsonWriter json) {
        json.name("labels").beginArray();
        written.mended().forEach(m -> {
            json.beginObject();
            json.name("printed").text(m.printed());
            json.name("read").text(m.official());
            json.name("at").text(m.spot().toString());
            json.endObject();
        });
        json.endArray();
    }

    private void text(Written written, JsonWriter json) {
        json.name("text").beginObject();
        json.name("kept").beginArray();
        written.kept().forEach(k -> {
            json.beginObject();
            json.name("file").text(k.file());
            json.name("paragraphs").number(k.paragraphs());
            json.name("lines").text(k.firstLine() + "-" + k.lastLine());
            json.endObject();
        });
        json.endArray();
        json.name("dropped").beginArray();
        for (Dropped dropped : written.dropped()) {
            json.beginObject();
            json.name("reason").text(dropped.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.name("text").text(PersonalNumbers.covered(dropped.text()));
            json.name("at").text(dropped.spot().toString());
            json.endObject();
        }
        json.endArray().endObject();
    }
}
