package io.github.gouji;

import io.github.gouji.archive.Attachment;
import io.github.gouji.archive.Report;
import io.github.gouji.Illustrator.Painted;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.BodyComposer;
import io.github.gouji.compose.ChartViews;
import io.github.gouji.compose.DataFile;
import io.github.gouji.compose.FindingsComposer;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.HomeComposer;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.PlacedChart;
import io.github.gouji.compose.ReportComposer;
import io.github.gouji.compose.ReportFile;
import io.github.gouji.compose.TrendTables;
import io.github.gouji.compose.series.SeriesComposer;
import io.github.gouji.finding.Language;
import io.github.gouji.output.Content;
import io.github.gouji.output.OutputFile;
import io.github.gouji.output.Spool;
import io.github.gouji.plot.PlannedChart;
import io.github.gouji.plot.ReportCharts;
import io.github.gouji.plot.TrendCharts;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.ChartView;
import io.github.gouji.view.DataTable;
import io.github.gouji.view.PageView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the views of all pages and the files that stand beside them: pictures, data, attachments. */
final class PageMaker {
    /** Where a report's page explains its derived figures. */
    private static final String EVIDENCE = "#evidence";

    private final Inspection inspection;
    private final SitePlan plan;
    private final boolean pagesOnly;
    private final Inventory inventory;
    private final FrameComposer frames;
    private final Illustrator illustrator;
    private final ReportCharts reportCharts;
    private final TrendCharts trendCharts;
    private final ChartViews chartViews;
    private final TrendTables trendTables;
    private final BodyComposer bodies;
    private final ReportComposer reports;
    private final SeriesComposer indicators;
    private final DataFiles data;

    PageMaker(Inspection inspection, SitePlan plan, Pictures pictures, Spool spool, boolean pagesOnly) {
        Language language = inspection.archive().settings().language();
        this.inspection = inspection;
        this.plan = plan;
        this.pagesOnly = pagesOnly;
        this.illustrator = new Illustrator(pictures);
        this.reportCharts = new ReportCharts(inspection.forms(), language);
        this.trendCharts = new TrendCharts(inspection.forms(), language);
        this.chartViews = new ChartViews(language);
        this.inventory = new Inventory(inspection.archive().settings(), plan.bodies(), plan.addresses());
        this.trendTables = new TrendTables(inventory);
        this.frames = new FrameComposer(inspection.archive().settings(), plan.addresses());
        this.bodies = new BodyComposer(frames, inventory);
        this.reports = new ReportComposer(inspection.archive().settings(), inspection.forms(), frames);
        this.indicators = new SeriesComposer(inspection.archive().settings(), inspection.forms(), frames);
        this.data = new DataFiles(inspection, reports, spool);
    }

    /** A page before it is rendered. */
    record Page(Address address, PageView view) {}

    /** What one body adds to the site: its pages without the page of its own, and the files beside them. */
    private record Share(
            CheckedBody body,
            SeriesBook book,
            List<Painted> trends,
            List<Page> pages,
            List<OutputFile> files,
            List<DataFiles.Made> data) {}

    /** All pages, home last; the files beside them go to {@code files}. */
    List<Page> pages(Consumer<OutputFile> files) throws IOException {
        List<Share> shares = plan.bodies().parallelStream().map(this::share).toList();
        List<DataFiles.Made> whole = whole(shares);
        whole.forEach(made -> files.accept(made.output()));
        List<Page> pages = new ArrayList<>();
        Map<String, SeriesBook> books = new TreeMap<>();
        List<PlacedChart> headlines = new ArrayList<>();
        for (Share share : shares) {
            String id = share.body().body().id();
            books.put(id, share.book());
            pages.addAll(share.pages());
            pages.addAll(indicators(share, whole));
            share.files().forEach(files);
            int number = headlines.size() + 1;
            share.trends().stream()
                    .findFirst()
                    .filter(t -> share.body().reports().size() > 1)
                    .map(t -> trend(Address.HOME, share.body(), share.book(), t, number))
                    .ifPresent(view -> headlines.add(new PlacedChart(id, view)));
        }
        if (plan.addresses().contains(Address.FINDINGS)) {
            FindingsComposer findings = new FindingsComposer(frames, inventory, inspection.forms());
            pages.add(new Page(Address.FINDINGS, findings.compose()));
        }
        List<DataFile> offered = whole.stream()
                .map(DataFiles.Made::offered)
                .filter(file -> plan.addresses().contains(file.address()))
                .toList();
        pages.addAll(archivePages().pages(books, files));
        pages.add(new Page(Address.HOME, new HomeComposer(frames, inventory).compose(books, headlines, offered)));
        return pages;
    }

    /** The data files of the whole archive. */
    private List<DataFiles.Made> whole(List<Share> shares) throws IOException {
        if (pagesOnly) {
            return List.of();
        }
        return data.ofArchive(
                shares.stream().map(Share::body).toList(),
                shares.stream().map(Share::book).toList(),
                shares.stream().flatMap(share -> share.data().stream()).toList());
    }

    /** Files that templates print and that are no pages. */
    List<ArchivePages.Document> documents() {
        return archivePages().documents();
    }

    private ArchivePages archivePages() {
        return new ArchivePages(inspection, plan, frames, inventory);
    }

    private Share share(CheckedBody body) {
        String id = body.body().id();
        List<Page> pages = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        List<DataFiles.Made> made = new ArrayList<>();
        CheckedBody shown = new CheckedBody(body.body(), plan.shown(body));
        SeriesBook book = SeriesBook.of(shown, inspection.forms());
        for (CheckedReport report : shown.reports()) {
            pages.add(report(shown, report, files, made));
        }
        List<Painted> trends = pagesOnly
                ? List.of()
                : trendCharts.of(shown, book).stream()
                        .map(c -> illustrator.paint(c, name -> Address.ofBody(id, "charts/" + name)))
                        .toList();
        Address page = Address.body(id);
        List<PlacedChart> placed = new ArrayList<>();
        for (Painted trend : trends) {
            files.addAll(trend.files());
            placed.add(new PlacedChart(trend.chart().id(), trend(page, shown, book, trend, placed.size() + 1)));
        }
        List<DataFile> offered = ofBody(shown, made);
        made.forEach(file -> files.add(file.output()));
        pages.add(new Page(page, new BodyComposer(frames, inventory).compose(body, book, placed, offered)));
        return new Share(shown, book, trends, pages, files, made);
    }

    /** The figures of a body and the workbooks of its reports; makes the former. */
    private List<DataFile> ofBody(CheckedBody shown, List<DataFiles.Made> made) {
        if (pagesOnly) {
            return List.of();
        }
        List<DataFile> workbooks = made.stream()
                .filter(file -> file.address().path().endsWith(DataFiles.WORKBOOK))
                .map(DataFiles.Made::offered)
                .toList();
        try {
            List<DataFiles.Made> ofBody = data.ofBody(shown);
            made.addAll(ofBody);
            List<DataFile> offered = new ArrayList<>(List.of(ofBody.get(0).offered()));
            offered.addAll(workbooks);
            return offered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of the indicators of a body; its pictures go to its files. */
    private List<Page> indicators(Share share, List<DataFiles.Made> whole) {
        String folder = share.body().body().id();
        List<DataFile> offered = Stream.concat(share.data().stream(), whole.stream())
                .filter(file -> file.address().equals(Address.ofBody(folder, "figures.csv"))
                        || file.address().equals(Address.ALL_SERIES))
                .map(DataFiles.Made::offered)
                .toList();
        return share.book().series().stream()
                .map(series -> series(share, series, offered))
                .toList();
    }

    private Page series(Share share, Series series, List<DataFile> offered) {
        CheckedBody shown = share.body();
        String body = shown.body().id();
        Address page = Address.series(body, series.id());
        DataTable table = trendTables.table(
                page, shown, ChartViews.tableId(1), series.definition().title(), List.of(series));
        Optional<PlannedChart> planned = trendCharts.of(shown, series);
        // Nothing but zeros is said in a sentence; a line on the ground would show no more.
        boolean worthPainting = series.valued().stream().anyMatch(p -> p.amount().orElseThrow().signum() != 0);
        Optional<Painted> painted = planned.filter(chart -> worthPainting && !pagesOnly)
                .map(chart -> illustrator.paint(
                        chart, name -> Address.ofBody(body, "series/" + series.id() + "/" + name)));
        painted.ifPresent(p -> share.files().addAll(p.files()));
        return new Page(page, indicators.compose(new SeriesComposer.Material(
                shown,
                share.book(),
                series,
                table,
                planned.map(chart -> chart.chart().caption().headline()),
                painted.map(p -> chartViews.view(page, p.chart().chart(), p.drawings(), 1, table)),
                offered)));
    }

    private Page report(
            CheckedBody shown, CheckedReport report, List<OutputFile> files, List<DataFiles.Made> made) {
        String id = shown.body().id();
        Address page = Address.report(id, report.year());
        List<ReportFile> offered = new ArrayList<>();
        attachments(report.report(), files, offered);
        List<PlacedChart> charts = new ArrayList<>();
        if (!pagesOnly) {
            made.addAll(dataOf(shown, report, offered));
            for (PlannedChart planned : reportCharts.of(shown.body(), report)) {
                Painted painted =
                        illustrator.paint(planned, name -> Address.ofReport(id, report.year(), "charts/" + name));
                files.addAll(painted.files());
                charts.add(new PlacedChart(
                        planned.section(),
                        chartViews.view(page, planned.chart(), painted.drawings(), charts.size() + 1, EVIDENCE)));
            }
        }
        return new Page(page, reports.compose(shown, report, charts, offered));
    }

    /** A trend with the table that names every gap and break between the years. */
    private ChartView trend(Address page, CheckedBody body, SeriesBook book, Painted painted, int number) {
        List<Series> shown = painted.chart().series().stream()
                .flatMap(s -> book.series(s).stream())
                .toList();
        DataTable table = trendTables.table(
                page, body, ChartViews.tableId(number), painted.chart().chart().caption().subtitle(), shown);
        return chartViews.view(page, painted.chart().chart(), painted.drawings(), number, table);
    }

    private List<DataFiles.Made> dataOf(CheckedBody shown, CheckedReport report, List<ReportFile> offered) {
        try {
            return data.ofReport(shown, report, offered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    static ReportFile file(ReportFile.Kind kind, Address address, String name, Content content) {
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
