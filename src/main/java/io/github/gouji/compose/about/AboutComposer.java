package io.github.gouji.compose.about;

import io.github.gouji.archive.Detail;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.Tally;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.site.Address;
import io.github.gouji.view.AboutView;
import io.github.gouji.view.AboutView.Part;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.table.OfficialTable.Legend;
import io.github.gouji.view.table.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Composes the page about the data. What the archive does not give, such as a licence, is not spoken of. */
public final class AboutComposer {
    private static final Address PAGE = Address.ABOUT;
    private static final List<String> STATES = List.of("full", "excerpt", "under_review", "withdrawn");

    private final FrameComposer frames;
    private final Inventory inventory;
    private final FormTables forms;
    private final DataFiles files;
    private final Wording words;

    public AboutComposer(FrameComposer frames, Inventory inventory, FormLibrary forms) {
        this.frames = frames;
        this.inventory = inventory;
        this.words = new Wording(inventory.settings().language(), "about");
        this.forms = new FormTables(forms, inventory, words);
        this.files = new DataFiles(inventory, words);
    }

    public AboutView compose() {
        String title = words.say("title");
        String lead = words.say("lead");
        Frame frame = frames.column(PAGE, title, lead);
        List<Part> parts = new ArrayList<>();
        parts.add(part("figures", List.of("printed", "missing"), Legend.values()));
        parts.add(derivation());
        parts.add(tables("forms", List.of(forms.list())));
        parts.add(tables("comparability", List.of(forms.matrix())));
        parts.add(tables("states", List.of(states())));
        parts.add(tables("data", files.tables(statuses())));
        parts.add(citation());
        given("licence", Detail.LICENCE, parts);
        given("errata", Detail.ERRATA_CONTACT, parts);
        parts.add(part("accessibility", List.of("built", "limits")));
        return new AboutView(frame, title, lead, parts);
    }

    private Part part(String id, List<String> keys, Legend... signs) {
        List<String> paragraphs = keys.stream().map(key -> words.say(id + "." + key)).toList();
        return new Part(id, words.say(id), paragraphs, List.of(signs), List.of(), List.of());
    }

    private Part tables(String id, List<WordTable> tables) {
        return new Part(id, words.say(id), List.of(words.say(id + ".text")), List.of(), List.of(), tables);
    }

    private Part derivation() {
        Tally tally = Tally.ZERO;
        for (CheckedBody body : inventory.bodies()) {
            for (CheckedReport report : inventory.shown(body)) {
                tally = tally.plus(Tally.of(report));
            }
        }
        List<String> paragraphs = List.of(
                words.say("derivation.identities"),
                words.say("derivation.rule"),
                words.say("derivation.strength"),
                words.say(
                        "derivation.tally",
                        "reports", tally.reports(),
                        "figures", tally.figures(),
                        "identities", tally.identities(),
                        "holds", tally.holds(),
                        "broken", tally.broken(),
                        "confirmed", tally.confirmed(),
                        "undecidable", tally.undecidable()));
        return new Part("derivation", words.say("derivation"), paragraphs, List.of(), List.of(), List.of());
    }

    private WordTable states() {
        List<WordTable.Row> rows = STATES.stream()
                .map(state -> WordTable.Row.plain(words.say("holding." + state), words.say("state." + state)))
                .toList();
        return new WordTable(
                "states-t", words.say("states.caption"), List.of(words.say("state"), words.say("meaning")), rows);
    }

    private WordTable statuses() {
        List<WordTable.Row> rows = new ArrayList<>();
        for (Status status : Status.values()) {
            rows.add(WordTable.Row.plain(status.id(), words.say("status." + status.name().toLowerCase(Locale.ROOT))));
        }
        return new WordTable(
                "statuses", words.say("status.caption"), List.of("status", words.say("meaning")), rows);
    }

    private Part citation() {
        String example = words.say(
                "citation.whole",
                "archive", inventory.settings().name(),
                "address", frames.base().orElse(Address.HOME.path()));
        return new Part(
                "citation",
                words.say("citation"),
                List.of(words.say("citation.anchor"), words.say("citation.text")),
                List.of(),
                List.of(example),
                List.of());
    }

    private void given(String id, Detail detail, List<Part> parts) {
        inventory.settings().detail(detail).ifPresent(text -> parts.add(new Part(
                id, words.say(id), List.of(words.say(id + ".text")), List.of(), List.of(text), List.of())));
    }
}
