package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.PageMaker.Page;
import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.about.AboutComposer;
import io.github.gouji.compose.about.HelpComposer;
import io.github.gouji.compose.changes.ChangesComposer;
import io.github.gouji.compose.compare.CompareComposer;
import io.github.gouji.compose.search.SearchComposer;
import io.github.gouji.compose.search.SearchFiles;
import io.github.gouji.compose.service.FeedComposer;
import io.github.gouji.compose.service.SparePages;
import io.github.gouji.output.Content;
import io.github.gouji.output.OutputFile;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.SiteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The pages and files that belong to the archive as a whole, and those that set reports beside each other. */
final class ArchivePages {
    private final Inspection inspection;
    private final SitePlan plan;
    private final FrameComposer frames;
    private final Inventory inventory;

    ArchivePages(Inspection inspection, SitePlan plan, FrameComposer frames, Inventory inventory) {
        this.inspection = inspection;
        this.plan = plan;
        this.frames = frames;
        this.inventory = inventory;
    }

    /** A file that a template of the given name prints, and that is no page. */
    record Document(Address address, String template, Record view) {
        Document {
            requireNonNull(address, "address");
            requireNonNull(template, "template");
            requireNonNull(view, "view");
        }
    }

    List<Page> pages(Map<String, SeriesBook> books, Consumer<OutputFile> files) {
        List<Page> pages = new ArrayList<>();
        AboutComposer about = new AboutComposer(frames, inventory, inspection.forms());
        pages.add(new Page(Address.ABOUT, about.compose()));
        pages.add(new Page(Address.HELP, new HelpComposer(frames, inventory).compose()));
        changes(books, pages);
        CompareComposer compare = new CompareComposer(frames, inventory, inspection.forms());
        for (int year : inventory.comparedYears()) {
            pages.add(new Page(Address.compare(year), compare.compose(year, books)));
        }
        SearchFiles index = SearchFiles.of(inventory, inspection.forms(), books);
        index.files().forEach((address, script) ->
                files.accept(new OutputFile(address.path(), Content.ofText(script), OutputFile.Kind.DATA)));
        pages.add(new Page(Address.SEARCH, new SearchComposer(frames, inventory).compose(books)));
        spare(pages, files);
        return pages;
    }

    private void changes(Map<String, SeriesBook> books, List<Page> pages) {
        ChangesComposer changes = new ChangesComposer(frames, inventory, inspection.forms());
        for (CheckedBody body : inventory.bodies()) {
            SeriesBook book = books.getOrDefault(body.body().id(), new SeriesBook(List.of()));
            List<CheckedReport> reports = inventory.comparable(body);
            for (int i = 1; i < reports.size(); i++) {
                pages.add(new Page(
                        Address.changes(body.body().id(), reports.get(i).year()),
                        changes.compose(body, book, reports.get(i - 1), reports.get(i))));
            }
        }
    }

    private void spare(List<Page> pages, Consumer<OutputFile> files) {
        SparePages spare = new SparePages(frames, inventory);
        pages.add(new Page(Address.NOT_FOUND, spare.notFound()));
        for (Forwarding.Move move : Forwarding.of(inspection.checked(), plan).moves()) {
            pages.add(new Page(move.old(), spare.moved(move.old(), move.report())));
        }
        String siteMap = frames.base().map(base -> "Sitemap: " + base + Address.SITEMAP.path() + "\n").orElse("");
        files.accept(new OutputFile(
                Address.ROBOTS.path(), Content.ofText("User-agent: *\nAllow: /\n" + siteMap), OutputFile.Kind.DATA));
    }

    /** The feed, and the site map where the archive knows its own address. */
    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        new FeedComposer(frames, inventory)
                .compose()
                .ifPresent(feed -> documents.add(new Document(Address.FEED, "feed.ftlx", feed)));
        frames.base().ifPresent(base -> {
            List<String> pages = plan.addresses().stream()
                    .filter(a -> a.path().endsWith(".html") && !a.equals(Address.NOT_FOUND))
                    .map(a -> base + a.path())
                    .toList();
            documents.add(new Document(Address.SITEMAP, "sitemap.ftlx", new SiteMap(pages)));
        });
        return documents;
    }

    /** Adds the addresses of all this to a plan that has the reports already. */
    static void plan(ArchiveSettings settings, List<CheckedBody> bodies, Set<Address> addresses) {
        Inventory inventory = new Inventory(settings, bodies, addresses);
        List.of(Address.ABOUT, Address.HELP, Address.SEARCH, Address.NOT_FOUND, Address.ROBOTS).forEach(addresses::add);
        if (bodies.stream().anyMatch(body -> !inventory.shown(body).isEmpty())) {
            addresses.add(Address.FEED);
        }
        if (new FrameComposer(settings, addresses).base().isPresent()) {
            addresses.add(Address.SITEMAP);
        }
        inventory.comparedYears().forEach(year -> addresses.add(Address.compare(year)));
        for (CheckedBody body : bodies) {
            inventory.comparable(body).stream()
                    .skip(1)
                    .forEach(report -> addresses.add(Address.changes(body.body().id(), report.year())));
        }
    }
}
