package io.github.gouji;

import io.github.gouji.archive.Attachment;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.BodyComposer;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.HomeComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.PlacedChart;
import io.github.gouji.compose.ReportComposer;
import io.github.gouji.compose.ReportFile;
import io.github.gouji.data.ReportJson;
import io.github.gouji.finding.Messages;
import io.github.gouji.output.Content;
import io.github.gouji.output.OutputFile;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Makes the views of all pages and the files that stand beside them: pictures, data, attachments. */
final class PageMaker {
    private final Inspection inspection;
    private final SitePlan plan;
    private final boolean pagesOnly;
    private final Inventory inventory;
    private final FrameComposer frames;
    private final ReportComposer reports;
    private final ReportJson json;
    private final Messages words;

    PageMaker(Inspection inspection, SitePlan plan, Pictures pictures, boolean pagesOnly) {
        this.inspection = inspection;
        this.plan = plan;
        this.pagesOnly = pagesOnly;
        this.inventory = new Inventory(inspection.archive().settings(), plan.bodies(), plan.addresses());
        this.frames = new FrameComposer(inspection.archive().settings(), plan.addresses());
        this.reports = new ReportComposer(inspection.archive().settings(), inspection.forms(), frames);
        this.words = Messages.of(inspection.archive().settings().language());
        this.json = new ReportJson(inspection.vocabulary(), words);
    }

    /** A page before it is rendered. */
    record Page(Address address, PageView view) {}

    /** What one body adds to the site. */
    private record Share(String body, SeriesBook book, List<Page> pages, List<OutputFile> files) {}

    /** All pages, home last; the files beside them go to {@code files}. */
    List<Page> pages(Consumer<OutputFile> files) {
        List<Share> shares = plan.bodies().parallelStream().map(this::share).toList();
        List<Page> pages = new ArrayList<>();
        Map<String, SeriesBook> books = new TreeMap<>();
        List<PlacedChart> headlines = new ArrayList<>();
        for (Share share : shares) {
            books.put(share.body(), share.book());
            pages.addAll(share.pages());
            share.files().forEach(files);
        }
        pages.add(new Page(Address.HOME, new HomeComposer(frames, inventory).compose(books, headlines, List.of())));
        return pages;
    }

    private Share share(CheckedBody body) {
        String id = body.body().id();
        SeriesBook book = SeriesBook.of(body, inspection.forms());
        List<Page> pages = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        CheckedBody shown = new CheckedBody(body.body(), plan.shown(body));
        for (CheckedReport report : shown.reports()) {
            List<ReportFile> offered = new ArrayList<>();
            attachments(report.report(), files, offered);
            if (!pagesOnly) {
                data(body.body(), report, files, offered);
            }
            pages.add(new Page(
                    Address.report(id, report.year()),
                    reports.compose(shown, report, List.of(), offered)));
        }
        pages.add(new Page(
                Address.body(id), new BodyComposer(frames, inventory).compose(body, book, List.of(), List.of())));
        return new Share(id, book, pages, files);
    }

    private void data(Body body, CheckedReport report, List<OutputFile> files, List<ReportFile> offered) {
        Address address = Address.ofReport(body.id(), report.year(), "data.json");
        Content content = Content.ofText(json.write(body, report));
        files.add(new OutputFile(address.path(), content, OutputFile.Kind.DATA));
        offered.add(file(ReportFile.Kind.DATA, address, words.text("file.data-json"), content));
    }

    private static void attachments(Report report, List<OutputFile> files, List<ReportFile> offered) {
        for (Attachment attachment : report.dossier().attachments()) {
            Address address = SitePlan.attachment(report, attachment);
            try {
                Content content = Content.of(Files.readAllBytes(attachment.file().location()));
                files.add(new OutputFile(address.path(), content, OutputFile.Kind.ASSET));
                offered.add(file(ReportFile.Kind.ORIGINAL, address, attachment.name(), content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static ReportFile file(ReportFile.Kind kind, Address address, String name, Content content) {
        String ending = address.path().substring(address.path().lastIndexOf('.') + 1);
        return new ReportFile(
                kind,
                address,
                name,
                ending.toUpperCase(Locale.ROOT),
                content.size(),
                content.sha256().hex());
    }
}
