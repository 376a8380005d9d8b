package io.github.gouji.compose.compare;

import io.github.gouji.archive.dossier.Holding;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.PageKind;
import io.github.gouji.compose.Wording;
import io.github.gouji.form.Form;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.CompareView;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.table.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Composes the page that sets the reports of one year side by side, in the order of the archive and without a rank. */
public final class CompareComposer {
    private final FrameComposer frames;
    private final Inventory inventory;
    private final FormLibrary forms;
    private final Wording words;

    public CompareComposer(FrameComposer frames, Inventory inventory, FormLibrary forms) {
        this.frames = frames;
        this.inventory = inventory;
        this.forms = forms;
        this.words = new Wording(inventory.settings().language(), "compare");
    }

    /**
     * @param books the series of each body by its id, over the reports that the site shows
     */
    public CompareView compose(int year, Map<String, SeriesBook> books) {
        Address page = Address.compare(year);
        List<Column> reports = new ArrayList<>();
        for (CheckedBody body : inventory.bodies()) {
            inventory.comparable(body).stream()
                    .filter(r -> r.year() == year)
                    .findFirst()
                    .ifPresent(r -> reports.add(new Column(
                            body, r, books.getOrDefault(body.body().id(), new SeriesBook(List.of())))));
        }
        String title = words.say("title", "year", year);
        String lead = words.say("lead", "year", year, "bodies", reports.size());
        Frame frame = frames.frame(
                page,
                new PageKind.Column(List.of(String.valueOf(year))),
                title,
                lead,
                frames.trail(page, List.of(), words.say("here", "year", year)),
                List.of());
        return new CompareView(
                frame,
                title,
                lead,
                years(page, year),
                cautions(reports),
                reports(page, reports),
                new SideBySide(forms, words, page, year, reports).tables());
    }

    /** A report that is compared, with the series of its body. */
    record Column(CheckedBody body, CheckedReport report, SeriesBook book) {
        String name() {
            return body.body().profile().shortName().orElse(body.body().profile().name());
        }
    }

    private List<Link> years(Address page, int year) {
        return inventory.comparedYears().stream()
                .map(y -> new Link(String.valueOf(y), y == year ? null : page.linkTo(Address.compare(y))))
                .toList();
    }

    private List<String> cautions(List<Column> reports) {
        List<String> cautions = new ArrayList<>();
        cautions.add(words.say("caution.size"));
        if (differ(reports.stream().map(c -> c.report().report().form().id()).toList())) {
            cautions.add(words.say("caution.form"));
        }
        if (differ(reports.stream().map(c -> scope(c.report())).toList())) {
            cautions.add(words.say("caution.scope"));
        }
        for (Column whole : reports) {
            List<String> parts = reports.stream()
                    .filter(part -> sums(whole, part))
                    .map(Column::name)
                    .toList();
            if (!parts.isEmpty()) {
                cautions.add(words.say("caution.aggregate", "whole", whole.name(), "parts", words.list(parts)));
            }
        }
        return cautions;
    }

    private static boolean sums(Column whole, Column part) {
        String id = part.body().body().id();
        return whole.body().body().profile().aggregates().contains(id)
                || whole.report().report().dossier().aggregates().contains(id);
    }

    private static boolean differ(List<String> values) {
        return values.stream().collect(Collectors.toSet()).size() > 1;
    }

    private static String scope(CheckedReport report) {
        return report.report().holding().scope().orElse("");
    }

    private WordTable reports(Address page, List<Column> reports) {
        List<WordTable.Row> rows = new ArrayList<>();
        for (Column column : reports) {
            CheckedReport report = column.report();
            Holding holding = report.report().holding();
            List<Link> cells = new ArrayList<>();
            cells.add(new Link(
                    report.report().identification().title(),
                    page.linkTo(Address.report(report.report().body(), report.year()))));
            cells.add(Link.unlinked(report.report().identification().published()
                    .map(words::date)
                    .orElseGet(() -> words.say("published.unknown"))));
            cells.add(Link.unlinked(form(report.report().form())));
            cells.add(Link.unlinked(holding.scope().orElseGet(() -> words.say("scope.unknown"))));
            cells.add(Link.unlinked(extent(holding)));
            rows.add(new WordTable.Row(inventory.link(page, column.body().body().id()), cells));
        }
        List<String> columns = List.of(
                words.say("column.body"),
                words.say("column.report"),
                words.say("column.published"),
                words.say("column.form"),
                words.say("column.scope"),
                words.say("column.extent"));
        return new WordTable("reports-t", words.say("reports.caption"), columns, rows);
    }

    private String extent(Holding holding) {
        String extent = words.say(holding.excerpt() ? "holding.excerpt" : "holding.full");
        Optional<String> state = holding.state() == State.PUBLISHED
                ? Optional.empty()
                : Optional.of(words.say(holding.state() == State.DRAFT ? "holding.draft" : "holding.under_review"));
        return state.map(s -> words.list(List.of(extent, s))).orElse(extent);
    }

    private String form(Form form) {
        return form.notice().isPresent() ? words.say("form.of", "year", form.fromYear()) : form.title();
    }
}
