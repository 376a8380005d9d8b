package io.github.gouji.press;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.Attachment;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Inventory;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which pages and files the site has, before any of them is made.
 *
 * @param bodies all bodies; those and their reports that are shown have a page among the addresses
 * @param books the series of each body by its id, of the reports that are shown
 * @param drafts whether these are shown
 */
public record SitePlan(List<CheckedBody> bodies, Set<Address> addresses, Map<String, SeriesBook> books, boolean drafts) {
    public SitePlan {
        bodies = List.copyOf(bodies);
        addresses = Collections.unmodifiableSet(new TreeSet<>(addresses));
        books = Collections.unmodifiableMap(new TreeMap<>(books));
    }

    public static SitePlan of(CheckedArchive archive, FormLibrary forms, boolean drafts, Extent extent) {
        Set<Address> addresses = new TreeSet<>();
        Map<String, SeriesBook> books = new TreeMap<>();
        addresses.add(Address.HOME);
        for (CheckedBody body : archive.bodies()) {
            addresses.add(Address.body(body.body().id()));
            CheckedBody shown = shown(body, drafts);
            shown.reports().forEach(r -> addReport(r.report(), addresses, extent.hasFiles()));
            books.put(body.body().id(), SeriesBook.of(shown, forms));
        }
        if (extent.hasAllPages()) {
            books.values().stream()
                    .flatMap(book -> book.series().stream())
                    .forEach(s -> addresses.add(Address.series(s.body(), s.id())));
            ArchivePages.plan(Inventory.of(archive.settings(), archive.bodies(), addresses, drafts), addresses);
        }
        if (extent.hasFiles()) {
            addresses.addAll(
                    List.of(Address.ARCHIVE_ZIP, Address.ALL_FIGURES, Address.ALL_SERIES, Address.DATA_PACKAGE));
        }
        return new SitePlan(archive.bodies(), addresses, books, drafts);
    }

    private static void addReport(Report report, Set<Address> addresses, boolean data) {
        addresses.add(Address.report(report.body(), report.year()));
        if (data) {
            addresses.add(Address.ofReport(report.body(), report.year(), "data.json"));
        }
        for (Attachment attachment : report.dossier().attachments()) {
            addresses.add(attachment(report, attachment));
        }
    }

    static Address attachment(Report report, Attachment attachment) {
        String path = attachment.file().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Address.ofReport(report.body(), report.year(), "attachments/" + name);
    }

    /** A body with those of its reports that have a page. */
    public CheckedBody shown(CheckedBody body) {
        return shown(body, drafts);
    }

    private static CheckedBody shown(CheckedBody body, boolean drafts) {
        List<CheckedReport> shown = body.reports().stream()
                .filter(r -> r.report().holding().isShown(drafts))
                .toList();
        return new CheckedBody(body.body(), shown);
    }
}
