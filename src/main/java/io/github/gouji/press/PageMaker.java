package io.github.gouji.press;

import static java.util.Objects.requireNonNull;

import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.DataFile;
import io.github.gouji.compose.PlacedChart;
import io.github.gouji.compose.front.BodySummary;
import io.github.gouji.compose.front.HomeComposer;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.press.BodyPages.Share;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes all pages and the files that stand beside them, body by body, and what is of the whole archive after them. */
public final class PageMaker {
    private final Workshop workshop;
    private final BodyPages bodies;
    private final ArchivePages archive;

    public PageMaker(Workshop workshop) {
        this.workshop = workshop;
        this.bodies = new BodyPages(workshop);
        this.archive = new ArchivePages(workshop);
    }

    /** What one body adds to a site in which no page sets it beside others. */
    public record OneBody(BodySummary summary, List<OutputFile> files) {
        public OneBody {
            requireNonNull(summary, "summary");
            files = List.copyOf(files);
        }
    }

    /**
     * Makes the pages of one body and of its reports.
     *
     * @param body with all its reports, drafts too
     */
    public OneBody one(CheckedBody body) {
        SeriesBook book = SeriesBook.of(workshop.plan().shown(body), workshop.forms());
        Share share = bodies.make(body, book);
        return new OneBody(share.summary(), share.files());
    }

    /** Makes the page of one report with what stands beside it, as they are among {@link #files all}. */
    public List<OutputFile> report(CheckedBody body, CheckedReport report) {
        return bodies.alone(body, report);
    }

    /** Makes the front page of a site that has no more than the pages of bodies and reports. */
    public OutputFile front(List<BodySummary> summaries) {
        return home(summaries, List.of(), List.of());
    }

    private OutputFile home(List<BodySummary> summaries, List<PlacedChart> trends, List<DataFile> offered) {
        HomeComposer home = new HomeComposer(workshop.frames(), workshop.inventory());
        return workshop.press().page(Address.HOME, home.compose(summaries, trends, offered));
    }

    /** Everything but the assets, in an order that depends on nothing but the archive. */
    public List<OutputFile> files() throws IOException {
        SitePlan plan = workshop.plan();
        List<Share> shares = plan.bodies().parallelStream()
                .map(body -> bodies.make(body, plan.books().get(body.body().id())))
                .toList();
        List<DataFiles.Made> whole = bodies.whole(shares);
        List<OutputFile> files = new ArrayList<>();
        shares.forEach(share -> files.addAll(share.files()));
        whole.forEach(made -> files.add(made.output()));
        Map<String, SeriesBook> books = new TreeMap<>();
        shares.forEach(share -> books.put(share.body().body().id(), share.book()));
        if (workshop.extent().hasAllPages()) {
            BesidePages beside = new BesidePages(workshop);
            shares.parallelStream().map(share -> beside.make(share, whole)).toList().forEach(files::addAll);
            files.addAll(archive.make(books));
        }
        files.addAll(archive.forwarding());
        List<DataFile> offered = whole.stream()
                .map(DataFiles.Made::offered)
                .filter(file -> plan.addresses().contains(file.address()))
                .toList();
        List<BodySummary> summaries = shares.stream().map(Share::summary).toList();
        files.add(home(summaries, headlines(shares), offered));
        return files;
    }

    /** The first trend of each body that has more than one report. */
    private List<PlacedChart> headlines(List<Share> shares) {
        List<PlacedChart> headlines = new ArrayList<>();
        for (Share share : shares) {
            CheckedBody body = share.body();
            int number = headlines.size() + 1;
            share.trends().stream()
                    .findFirst()
                    .filter(t -> body.reports().size() > 1)
                    .map(t -> bodies.trend(Address.HOME, body, share.book(), t, number))
                    .ifPresent(view -> headlines.add(new PlacedChart(body.body().id(), view)));
        }
        return headlines;
    }
}
