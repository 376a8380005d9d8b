package io.github.gouji.press;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.compose.FindingsComposer;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.about.AboutComposer;
import io.github.gouji.compose.about.HelpComposer;
import io.github.gouji.compose.compare.CompareComposer;
import io.github.gouji.compose.search.SearchComposer;
import io.github.gouji.compose.search.SearchFiles;
import io.github.gouji.compose.service.FeedComposer;
import io.github.gouji.compose.service.SparePages;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.SiteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pages and files that belong to the archive as a whole. */
final class ArchivePages {
    private final Workshop workshop;
    private final FrameComposer frames;
    private final Inventory inventory;
    private final Press press;

    ArchivePages(Workshop workshop) {
        this.workshop = workshop;
        this.frames = workshop.frames();
        this.inventory = workshop.inventory();
        this.press = workshop.press();
    }

    /** All of them but the home page. */
    List<OutputFile> make(Map<String, SeriesBook> books) {
        List<OutputFile> files = new ArrayList<>();
        if (workshop.plan().addresses().contains(Address.FINDINGS)) {
            FindingsComposer findings = new FindingsComposer(frames, inventory, workshop.forms());
            files.add(press.page(Address.FINDINGS, findings.compose()));
        }
        AboutComposer about = new AboutComposer(frames, inventory, workshop.forms());
        files.add(press.page(Address.ABOUT, about.compose()));
        files.add(press.page(Address.HELP, new HelpComposer(frames, inventory).compose()));
        CompareComposer compare = new CompareComposer(frames, inventory, workshop.forms());
        for (int year : inventory.comparedYears()) {
            files.add(press.page(Address.compare(year), compare.compose(year, books)));
        }
        SearchFiles index = SearchFiles.of(inventory, workshop.forms(), books);
        index.files().forEach((address, script) -> files.add(press.data(address, script)));
        files.add(press.page(Address.SEARCH, new SearchComposer(frames, inventory).compose(books)));
        files.add(press.page(Address.NOT_FOUND, new SparePages(frames, inventory).notFound()));
        String siteMap = frames.base().map(base -> "Sitemap: " + base + Address.SITEMAP.path() + "\n").orElse("");
        files.add(press.data(Address.ROBOTS, "User-agent: *\nAllow: /\n" + siteMap));
        documents(files);
        return files;
    }

    /** The pages at old addresses. */
    List<OutputFile> forwarding() {
        SparePages spare = new SparePages(frames, inventory);
        return Forwarding.of(workshop.plan()).moves().stream()
                .map(move -> press.page(move.old(), spare.moved(move.old(), move.report())))
                .toList();
    }

    /** The feed, and the site map where the archive knows its own address. */
    private void documents(List<OutputFile> files) {
        new FeedComposer(frames, inventory)
                .compose()
                .ifPresent(feed -> files.add(press.document(Address.FEED, "feed.ftlx", feed)));
        frames.base().ifPresent(base -> {
            List<String> pages = workshop.plan().addresses().stream()
                    .filter(a -> a.path().endsWith(".html") && !a.equals(Address.NOT_FOUND))
                    .map(a -> base + a.path())
                    .toList();
            files.add(press.document(Address.SITEMAP, "sitemap.ftlx", new SiteMap(pages)));
        });
    }

    /** Adds the addresses of all this to a plan that has the reports already. */
    static void plan(Inventory inventory, Set<Address> addresses) {
        ArchiveSettings settings = inventory.settings();
        List.of(Address.ABOUT, Address.HELP, Address.SEARCH, Address.NOT_FOUND, Address.ROBOTS).forEach(addresses::add);
        if (settings.findingsPublic()) {
            addresses.add(Address.FINDINGS);
        }
        if (inventory.bodies().stream().anyMatch(body -> !inventory.shown(body).isEmpty())) {
            addresses.add(Address.FEED);
        }
        if (new FrameComposer(settings, addresses).base().isPresent()) {
            addresses.add(Address.SITEMAP);
        }
        inventory.comparedYears().forEach(year -> addresses.add(Address.compare(year)));
        for (CheckedBody body : inventory.bodies()) {
            inventory.comparable(body).stream()
                    .skip(1)
                    .forEach(report -> addresses.add(Address.changes(body.body().id(), report.year())));
        }
    }
}
