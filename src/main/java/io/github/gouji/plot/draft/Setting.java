package io.github.gouji.plot.draft;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Body;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.library.FormLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every chart of one report is made from. */
public record Setting(FormLibrary forms, Wording words, Body body, CheckedReport report) {
    public Setting {
        requireNonNull(forms, "forms");
        requireNonNull(words, "words");
        requireNonNull(body, "body");
        requireNonNull(report, "report");
    }

    public Values values() {
        return new Values(words);
    }

    public SeriesDefinition series(String id) {
        return forms.series(id).orElseThrow(() -> new IllegalStateException("no series " + id));
    }

    /** Of how many cells of this report an indicator is the sum. */
    public int cells(SeriesDefinition definition) {
        return report.tables().stream()
                .flatMap(table -> definition.partOf(table.form()).stream())
                .findFirst()
                .map(part -> part.cells().size())
                .orElse(0);
    }

    /** The words around a chart of this report. */
    public Captions.Parts parts(Plot plot, String unit, Optional<String> scope) {
        String place = words.say("place.year", "body", name(), "year", Integer.toString(report.year()));
        return new Captions.Parts(words.say(plot.id() + ".subject"), place, "", scope.orElse(""), unit);
    }

    /** Where the figures come from and what is ours in them. */
    public List<String> notes(boolean derived) {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("note.report", "title", report.report().identification().title()));
        if (report.report().holding().state() == State.UNDER_REVIEW) {
            notes.add(words.say("note.review"));
        }
        if (derived) {
            notes.add(words.say("note.derived"));
        }
        return notes;
    }

    /** The scope of a table that is drawn. */
    public Optional<String> scope(String table) {
        return report.table(table).flatMap(t -> report.report().scope(t.source()));
    }

    /** What the body was called in the year of the report. */
    private String name() {
        return body.history().formerNames().stream()
                .filter(former -> former.until() >= report.year())
                .min((a, b) -> Integer.compare(a.until(), b.until()))
                .map(former -> former.name())
                .orElseGet(() -> body.profile().shortName().orElse(body.profile().name()));
    }
}
