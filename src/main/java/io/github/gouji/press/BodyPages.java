package io.github.gouji.press;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.Attachment;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.DataFile;
import io.github.gouji.compose.PlacedChart;
import io.github.gouji.compose.ReportComposer;
import io.github.gouji.compose.ReportFile;
import io.github.gouji.compose.body.BodyComposer;
import io.github.gouji.compose.front.BodySummary;
import io.github.gouji.compose.front.SummaryComposer;
import io.github.gouji.compose.trend.ChartViews;
import io.github.gouji.compose.trend.TrendTables;
import io.github.gouji.finding.Language;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.plot.PlannedChart;
import io.github.gouji.plot.ReportCharts;
import io.github.gouji.plot.TrendCharts;
import io.github.gouji.press.Illustrator.Painted;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.table.DataTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the pages of one body and of its reports, with the files that stand beside them: pictures, data, attachments. */
final class BodyPages {
    /** Where a report's page explains its derived figures. */
    private static final String EVIDENCE = "#evidence";

    private final Workshop workshop;
    private final BodyComposer bodies;
    private final ReportComposer reports;
    private final SummaryComposer summaries;
    /** Nothing where pages are all that is made: getting it ready takes a while. */
    private final Optional<Atelier> atelier;

    /** Who makes pictures and data. */
    private record Atelier(
            ReportCharts reportCharts,
            TrendCharts trendCharts,
            ChartViews chartViews,
            TrendTables trendTables,
            DataFiles data) {
        static Atelier of(Workshop workshop, ReportComposer reports) {
            Language language = workshop.settings().language();
            return new Atelier(
                    new ReportCharts(workshop.forms(), language),
                    new TrendCharts(workshop.forms(), language),
                    new ChartViews(language),
                    new TrendTables(workshop.inventory()),
                    new DataFiles(workshop, reports));
        }
    }

    BodyPages(Workshop workshop) {
        this.workshop = workshop;
        this.bodies = new BodyComposer(workshop.frames(), workshop.inventory());
        this.reports = new ReportComposer(workshop.settings(), workshop.forms(), workshop.frames());
        this.summaries = new SummaryComposer(workshop.inventory());
        this.atelier =
                workshop.extent().hasFiles() ? Optional.of(Atelier.of(workshop, reports)) : Optional.empty();
    }

    /**
     * What one body adds to the site without the pages that set its reports beside each other.
     *
     * @param body with the reports that are shown
     * @param summary what the front page says of it
     * @param data those of the files that hold figures
     */
    record Share(
            CheckedBody body,
            SeriesBook book,
            BodySummary summary,
            List<Painted> trends,
            List<OutputFile> files,
            List<DataFiles.Made> data) {
        Share {
            requireNonNull(body, "body");
            requireNonNull(book, "book");
            requireNonNull(summary, "summary");
            trends = List.copyOf(trends);
            files = List.copyOf(files);
            data = List.copyOf(data);
        }
    }

    /** What one report adds to the site: its page with what stands beside it, and its data files. */
    private record ReportShare(List<OutputFile> files, List<DataFiles.Made> data) {}

    /**
     * @param body with all its reports, drafts too
     * @param book the body's series, of the reports that are shown
     */
    Share make(CheckedBody body, SeriesBook book) {
        String id = body.body().id();
        List<OutputFile> files = new ArrayList<>();
        List<DataFiles.Made> made = new ArrayList<>();
        CheckedBody shown = workshop.plan().shown(body);
        // Most archives are of one body: its years share the work.
        for (ReportShare report : shown.reports().parallelStream().map(r -> report(shown, r)).toList()) {
            files.addAll(report.files());
            made.addAll(report.data());
        }
        List<Painted> trends = atelier.isEmpty()
                ? List.of()
                : atelier.get().trendCharts().of(shown, book).parallelStream()
                        .map(c -> workshop.illustrator().paint(c, name -> Address.ofBody(id, "charts/" + name)))
                        .toList();
        Address page = Address.body(id);
        List<PlacedChart> placed = new ArrayList<>();
        for (Painted trend : trends) {
            files.addAll(trend.files());
            placed.add(new PlacedChart(trend.chart().id(), trend(page, shown, book, trend, placed.size() + 1)));
        }
        List<DataFile> offered = ofBody(shown, made);
        made.forEach(file -> files.add(file.output()));
        files.add(workshop.press().page(page, bodies.compose(body, book, placed, offered)));
        return new Share(shown, book, summaries.of(body, book), trends, files, made);
    }

    /** The page of one report with what stands beside it, as {@link #make} makes them. */
    List<OutputFile> alone(CheckedBody body, CheckedReport report) {
        ReportShare share = report(workshop.plan().shown(body), report);
        List<OutputFile> files = new ArrayList<>(share.files());
        share.data().forEach(file -> files.add(file.output()));
        return files;
    }

    /** The data files of the whole archive. */
    List<DataFiles.Made> whole(List<Share> shares) throws IOException {
        return atelier.isEmpty()
                ? List.of()
                : atelier.get().data().ofArchive(
                        shares.stream().map(Share::body).toList(),
                        shares.stream().map(Share::book).toList(),
                        shares.stream().flatMap(share -> share.data().stream()).toList());
    }

    /** A trend with the table that names every gap and break between the years. */
    ChartView trend(Address page, CheckedBody body, SeriesBook book, Painted painted, int number) {
        List<Series> shown = painted.chart().series().stream()
                .flatMap(s -> book.series(s).stream())
                .toList();
        Atelier maker = atelier.orElseThrow();
        DataTable table = maker.trendTables().table(
                page, body, ChartViews.tableId(number), painted.chart().chart().caption().subtitle(), shown);
        return maker.chartViews().view(page, painted.chart().chart(), painted.drawings(), number, table);
    }

    /** The figures of a body and the workbooks of its reports; makes the former. */
    private List<DataFile> ofBody(CheckedBody shown, List<DataFiles.Made> made) {
        if (atelier.isEmpty()) {
            return List.of();
        }
        List<DataFile> workbooks = made.stream()
                .filter(file -> file.address().path().endsWith(DataFiles.WORKBOOK))
                .map(DataFiles.Made::offered)
                .toList();
        try {
            List<DataFiles.Made> ofBody = atelier.get().data().ofBody(shown);
            made.addAll(ofBody);
            List<DataFile> offered = new ArrayList<>(List.of(ofBody.get(0).offered()));
            offered.addAll(workbooks);
            return offered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportShare report(CheckedBody shown, CheckedReport report) {
        List<OutputFile> files = new ArrayList<>();
        List<DataFiles.Made> made = new ArrayList<>();
        String id = shown.body().id();
        Address page = Address.report(id, report.year());
        List<ReportFile> offered = new ArrayList<>();
        List<PlacedChart> charts = new ArrayList<>();
        try {
            attachments(report.report(), files, offered);
            if (atelier.isPresent()) {
                made.addAll(atelier.get().data().ofReport(shown, report, offered));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<PlannedChart> planned =
                atelier.map(a -> a.reportCharts().of(shown.body(), report)).orElse(List.of());
        for (PlannedChart chart : planned) {
            Painted painted = workshop.illustrator()
                    .paint(chart, name -> Address.ofReport(id, report.year(), "charts/" + name));
            files.addAll(painted.files());
            charts.add(new PlacedChart(
                    chart.section(),
                    atelier.get()
                            .chartViews()
                            .view(page, chart.chart(), painted.drawings(), charts.size() + 1, EVIDENCE)));
        }
        files.add(workshop.press().page(page, reports.compose(shown, report, charts, offered)));
        return new ReportShare(files, made);
    }

    private void attachments(Report report, List<OutputFile> files, List<ReportFile> offered) throws IOException {
        for (Attachment attachment : report.dossier().attachments()) {
            Address address = SitePlan.attachment(report, attachment);
            Content content = workshop.spool().keep(out -> Files.copy(attachment.file().location(), out));
            files.add(new OutputFile(address.path(), content, OutputFile.Kind.ASSET));
            offered.add(file(ReportFile.Kind.ORIGINAL, address, attachment.name(), content));
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
