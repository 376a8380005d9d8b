package io.github.gouji.compose.body;

import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Coverage;
import io.github.gouji.compose.DataFile;
import io.github.gouji.compose.Downloads;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.PageKind;
import io.github.gouji.compose.PlacedChart;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.trend.Comparability;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.BodyView;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import java.util.ArrayList;
import java.util.List;

/** Composes the page of one body: who it is, its years, how its figures developed, what has to be known to compare them. */
public final class BodyComposer {
    private final FrameComposer frames;
    private final Inventory inventory;
    private final Wording words;

    public BodyComposer(FrameComposer frames, Inventory inventory) {
        this.frames = frames;
        this.inventory = inventory;
        this.words = new Wording(inventory.settings().language());
    }

    /**
     * @param files what can be downloaded of this body
     */
    public BodyView compose(CheckedBody body, SeriesBook book, List<PlacedChart> charts, List<DataFile> files) {
        Address page = Address.body(body.body().id());
        String name = body.body().profile().name();
        String lead = lead(body);
        List<String> keywords = new ArrayList<>();
        keywords.add(name);
        body.body().profile().shortName().ifPresent(keywords::add);
        Frame frame = frames.frame(
                page,
                new PageKind.Column(keywords),
                words.say("body.title", "body", name),
                words.say("body.description", "body", name, "lead", lead),
                frames.trail(page, List.of(), name),
                List.of());
        return new BodyView(
                frame,
                new BodyView.Profile(name, lead, new ProfileFacts(inventory, words).facts(page, body)),
                new YearLines(inventory, words).lines(page, body),
                charts.stream().map(PlacedChart::view).toList(),
                new Comparability(book.series(), words).notes(),
                indicators(page, book),
                new Downloads(words).list(page, files));
    }

    /** The indicators that have a page. */
    private List<Link> indicators(Address page, SeriesBook book) {
        List<Link> links = new ArrayList<>();
        for (Series series : book.series()) {
            Address target = Address.series(series.body(), series.id());
            if (inventory.existing().contains(target)) {
                links.add(new Link(series.definition().title(), page.linkTo(target)));
            }
        }
        return links;
    }

    /** How many reports of which years are held. */
    private String lead(CheckedBody body) {
        List<CheckedReport> reports = inventory.shown(body);
        if (reports.isEmpty()) {
            return words.say("body.empty");
        }
        String held = words.say("body.lead", "years", words.list(runs(reports)), "reports", reports.size());
        List<String> absent = Coverage.of(body, inventory).gaps(0, Integer.MAX_VALUE).stream()
                .map(words::gap)
                .toList();
        return absent.isEmpty() ? held : held + words.say("body.absent", "gaps", words.sentence(absent));
    }

    /** The held years, those that follow each other as one span. */
    private List<String> runs(List<CheckedReport> reports) {
        List<String> runs = new ArrayList<>();
        int first = reports.get(0).year();
        int last = first;
        for (CheckedReport report : reports) {
            if (report.year() > last + 1) {
                runs.add(words.span(first, last));
                first = report.year();
            }
            last = report.year();
        }
        runs.add(words.span(first, last));
        return runs;
    }
}
