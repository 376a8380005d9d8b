package io.github.gouji.compose.changes;

import io.github.gouji.archive.dossier.Holding;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Coverage;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.PageKind;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.trend.TableLegend;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.ChangesView;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Composes the page that sets a report beside the one held before it, and names the years between. */
public final class ChangesComposer {
    private final FrameComposer frames;
    private final Inventory inventory;
    private final FormLibrary forms;
    private final Wording words;

    public ChangesComposer(FrameComposer frames, Inventory inventory, FormLibrary forms) {
        this.frames = frames;
        this.inventory = inventory;
        this.forms = forms;
        this.words = new Wording(inventory.settings().language(), "changes");
    }

    /**
     * @param book the series of the body over the reports that the site shows
     */
    public ChangesView compose(CheckedBody body, SeriesBook book, CheckedReport before, CheckedReport after) {
        Address page = Address.changes(body.body().id(), after.year());
        String name = body.body().profile().name();
        String title = words.say("title", "body", name, "before", before.year(), "after", after.year());
        FigureChanges figures = new FigureChanges(forms, words, page, before, after);
        List<ChangesView.Theme> themes = figures.themes(book);
        String lead = words.say(
                        "lead", "body", name, "before", before.year(), "after", after.year())
                + figures.tally(themes);
        Frame frame = frames.frame(
                page,
                new PageKind.Column(List.of(name, String.valueOf(after.year()))),
                title,
                lead,
                frames.trail(page, between(page, body, after), words.say("here")),
                List.of());
        List<ChangesView.Text> texts = new TextChanges(words, before, after).texts();
        return new ChangesView(
                frame,
                new ChangesView.Opening(title, lead, link(page, before), link(page, after)),
                cautions(body, before, after, !texts.isEmpty()),
                themes,
                notes(themes),
                texts);
    }

    private List<String> notes(List<ChangesView.Theme> themes) {
        List<String> notes = new ArrayList<>();
        if (!themes.isEmpty()) {
            notes.add(words.say("guard", "least", FigureChanges.LEAST_BASE));
        }
        notes.addAll(new TableLegend(words).notes(themes.stream()
                .flatMap(theme -> theme.lines().stream())
                .flatMap(line -> Stream.of(line.before(), line.after()))
                .toList()));
        return notes;
    }

    private List<Link> between(Address page, CheckedBody body, CheckedReport after) {
        return List.of(
                inventory.link(page, body.body().id()),
                new Link(
                        words.say("trail.report", "year", after.year()),
                        page.linkTo(Address.report(body.body().id(), after.year()))));
    }

    private static Link link(Address page, CheckedReport report) {
        return new Link(
                report.report().identification().title(),
                page.linkTo(Address.report(report.report().body(), report.year())));
    }

    private List<String> cautions(CheckedBody body, CheckedReport before, CheckedReport after, boolean texts) {
        List<String> cautions = new ArrayList<>();
        List<String> gaps = Coverage.of(body, inventory).gaps(before.year(), after.year()).stream()
                .map(words::gap)
                .toList();
        if (after.year() - before.year() > 1) {
            cautions.add(words.say(
                    gaps.isEmpty() ? "caution.distance" : "caution.gap",
                    "gaps", words.sentence(gaps),
                    "before", before.year(),
                    "after", after.year(),
                    "years", after.year() - before.year()));
        }
        if (!before.report().form().id().equals(after.report().form().id())) {
            cautions.add(words.say("caution.form"));
        }
        for (CheckedReport report : List.of(before, after)) {
            Holding holding = report.report().holding();
            if (holding.excerpt() && texts) {
                cautions.add(words.say("caution.excerpt", "year", report.year()));
            }
            if (holding.state() == State.UNDER_REVIEW || holding.state() == State.DRAFT) {
                cautions.add(words.say("caution.review", "year", report.year()));
            }
        }
        return cautions;
    }
}
