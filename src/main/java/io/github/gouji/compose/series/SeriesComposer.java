package io.github.gouji.compose.series;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.compose.DataFile;
import io.github.gouji.compose.Downloads;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.PageKind;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.SeriesView;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.section.Opening.KeyFigure;
import io.github.gouji.view.table.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the page of one indicator of one body: how it went, each year's figure, what it is and how far it compares. */
public final class SeriesComposer {
    private final Downloads downloads;
    private final FormLibrary forms;
    private final FrameComposer frames;
    private final SeriesWords words;

    public SeriesComposer(ArchiveSettings settings, FormLibrary forms, FrameComposer frames) {
        this.downloads = new Downloads(settings.language());
        this.forms = requireNonNull(forms, "forms");
        this.frames = requireNonNull(frames, "frames");
        this.words = new SeriesWords(settings.language());
    }

    /**
     * What a page is made from.
     *
     * @param body with the reports that are shown
     * @param book all indicators of the body
     * @param table the figures of this one, a row for each report
     * @param headline how it went; nothing where fewer than two years have figures
     * @param chart the drawn course
     * @param files what can be downloaded
     */
    public record Material(
            CheckedBody body,
            SeriesBook book,
            Series series,
            DataTable table,
            Optional<String> headline,
            Optional<ChartView> chart,
            List<DataFile> files) {
        public Material {
            requireNonNull(body, "body");
            requireNonNull(book, "book");
            requireNonNull(series, "series");
            requireNonNull(table, "table");
            requireNonNull(headline, "headline");
            requireNonNull(chart, "chart");
            files = List.copyOf(files);
        }
    }

    public SeriesView compose(Material given) {
        String body = given.body().body().id();
        Address page = Address.series(body, given.series().id());
        List<SeriesView.Row> rows = new YearRows(forms, words).rows(page, given);
        String lead = lead(given);
        String caption = words.say(
                "years.caption",
                "body", name(given),
                "series", given.series().definition().title(),
                "unit", given.series().definition().unit());
        return new SeriesView(
                frame(page, given, lead),
                summary(page, given, rows, lead),
                given.chart().orElse(null),
                new SeriesView.Years(caption, rows, given.table().notes()),
                definition(page, given),
                others(page, given),
                downloads.list(page, given.files()));
    }

    private static String name(Material given) {
        return given.body().body().profile().name();
    }

    private Frame frame(Address page, Material given, String lead) {
        String series = given.series().definition().title();
        String body = name(given);
        return frames.frame(
                page,
                new PageKind.Column(List.of(series, body)),
                words.say("title", "body", body, "series", series),
                words.say("description", "body", body, "lead", lead),
                frames.trail(
                        page,
                        List.of(new Link(body, page.linkTo(Address.body(given.body().body().id())))),
                        series),
                List.of());
    }

    /** How it went, or why one figure shows no course. */
    private String lead(Material given) {
        int first = given.series().valued().get(0).year();
        return given.headline()
                .map(headline -> words.say("lead", "headline", headline))
                .orElseGet(() -> words.say("lead.single", "year", first));
    }

    private SeriesView.Summary summary(Address page, Material given, List<SeriesView.Row> rows, String lead) {
        Series series = given.series();
        int newest = series.valued().get(series.valued().size() - 1).year();
        SeriesView.Row row = rows.stream()
                .filter(r -> r.year().text().equals(String.valueOf(newest)))
                .findFirst()
                .orElseThrow();
        String unit = series.definition().unit();
        // A derived zero of a printed blank is shown as the blank it is, also in large type.
        String shown = row.value().text().isEmpty() ? words.say("blank") : row.value().text();
        KeyFigure figure = new KeyFigure(
                words.say("newest", "year", newest), shown, unit, row.href(), row.value().marks());
        return new SeriesView.Summary(series.definition().title(), unit, lead, facts(page, given), figure);
    }

    private List<Fact> facts(Address page, Material given) {
        List<Point> points = given.series().points();
        List<Point> valued = given.series().valued();
        Address body = Address.body(given.body().body().id());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("fact.body"), name(given), null, page.linkTo(body)));
        facts.add(Fact.plain(words.say("fact.unit"), given.series().definition().unit()));
        String years = words.span(points.get(0).year(), points.get(points.size() - 1).year());
        facts.add(Fact.plain(
                words.say("fact.years"),
                words.say("fact.years.held", "years", years, "reports", points.size(), "figures", valued.size())));
        long derived = valued.stream().filter(p -> p.status() == Status.DERIVED).count();
        if (derived > 0) {
            facts.add(Fact.plain(words.say("fact.derived"), words.say("fact.derived.count", "count", derived)));
        }
        return facts;
    }

    private SeriesView.Definition definition(Address page, Material given) {
        String id = given.body().body().id();
        return new SeriesView.Definition(
                words.say("definition", "text", given.series().definition().definition()),
                words.say("forms.caption", "series", given.series().definition().title()),
                new FormLines(forms, words).lines(page, id, given.series().definition(), given.book()));
    }

    private List<Link> others(Address page, Material given) {
        String body = given.body().body().id();
        return given.book().series().stream()
                .map(s -> s.id().equals(given.series().id())
                        ? Link.unlinked(s.definition().title())
                        : new Link(s.definition().title(), page.linkTo(Address.series(body, s.id()))))
                .toList();
    }
}
