package io.github.gouji.press;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.DataFile;
import io.github.gouji.compose.ReportComposer;
import io.github.gouji.compose.ReportFile;
import io.github.gouji.data.CellNotes;
import io.github.gouji.data.ReportJson;
import io.github.gouji.data.pack.CsvwMetadata;
import io.github.gouji.data.pack.DataFileInfo;
import io.github.gouji.data.pack.DataPackage;
import io.github.gouji.data.pack.DataZip;
import io.github.gouji.data.pack.Readme;
import io.github.gouji.data.sheet.ReportWorkbook;
import io.github.gouji.data.sheet.SheetTable;
import io.github.gouji.data.table.Column;
import io.github.gouji.data.table.FigureCsv;
import io.github.gouji.data.table.SeriesCsv;
import io.github.gouji.finding.Messages;
import io.github.gouji.output.Spool;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.table.OfficialTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the data files of a site before its pages, which offer them with their sizes. */
final class DataFiles {
    /** The name of a report's workbook. */
    static final String WORKBOOK = "report.xlsx";

    private static final List<String> CELL = List.of("row", "column");
    private static final List<String> CELL_OF_ALL = List.of("body", "year", "table", "row", "column");
    private static final List<String> POINT = List.of("body", "series", "year");

    private final Spool spool;
    private final ReportComposer composer;
    private final ReportJson json;
    private final FigureCsv csv;
    private final CsvwMetadata csvw;
    private final ReportWorkbook workbooks;
    private final DataPackage dataPackage;
    private final Readme readme;
    private final Messages words;

    DataFiles(Workshop workshop, ReportComposer composer) {
        ArchiveSettings settings = workshop.settings();
        this.spool = workshop.spool();
        this.composer = composer;
        this.words = Messages.of(settings.language());
        this.json = new ReportJson(workshop.vocabulary(), words);
        this.csv = new FigureCsv(new CellNotes(workshop.vocabulary(), words));
        this.csvw = new CsvwMetadata(settings.language());
        this.workbooks = new ReportWorkbook(settings, workshop.vocabulary(), words);
        this.dataPackage = new DataPackage(settings);
        this.readme = new Readme(settings);
    }

    /** A file with its address. */
    record Made(Address address, Content content) {
        OutputFile output() {
            return new OutputFile(address.path(), content, OutputFile.Kind.DATA);
        }

        DataFile offered() {
            return new DataFile(address, content.size(), Optional.empty());
        }

        private String name() {
            return address.path().substring(address.path().lastIndexOf('/') + 1);
        }
    }

    /**
     * The files of one report.
     *
     * @param body with the reports that are shown
     * @param offered gets those that the report's page offers
     */
    List<Made> ofReport(CheckedBody body, CheckedReport report, List<ReportFile> offered) throws IOException {
        List<Made> made = new ArrayList<>();
        Made figures = make(report, "data.json", json.write(body.body(), report).getBytes(StandardCharsets.UTF_8));
        made.add(figures);
        offered.add(BodyPages.file(ReportFile.Kind.DATA, figures.address(), words.text("file.data-json"), figures.content()));
        if (report.tables().isEmpty()) {
            return made;
        }
        Made workbook = make(report, WORKBOOK, workbooks.write(body, report, sheets(body, report)));
        made.add(workbook);
        offered.add(BodyPages.file(
                ReportFile.Kind.DATA, workbook.address(), words.text("file.report-xlsx"), workbook.content()));
        List<DataFileInfo> infos = new ArrayList<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (CheckedTable table : report.tables()) {
            Made file = make(report, table.id() + ".csv", csv.table(table));
            made.add(file);
            String title = table.form().title();
            offered.add(BodyPages.file(
                    ReportFile.Kind.DATA,
                    file.address(),
                    words.text("file.table-csv", Map.of("table", title)),
                    file.content()));
            infos.add(info("table", file, FigureCsv.tableColumns(), CELL));
            titles.put(file.name(), title);
        }
        made.add(make(report, CsvwMetadata.FILE, csvw.write(infos, titles).getBytes(StandardCharsets.UTF_8)));
        return made;
    }

    private List<SheetTable> sheets(CheckedBody body, CheckedReport report) {
        List<OfficialTable> layouts = composer.tables(body, report);
        List<SheetTable> sheets = new ArrayList<>();
        for (int i = 0; i < layouts.size(); i++) {
            sheets.add(new SheetTable(report.tables().get(i), layouts.get(i)));
        }
        return sheets;
    }

    private Made make(CheckedReport report, String name, byte[] bytes) throws IOException {
        return new Made(Address.ofReport(report.report().body(), report.year(), name), spool.keep(bytes));
    }

    /** All figures of a body in one file, the first of the list, and its description. */
    List<Made> ofBody(CheckedBody body) throws IOException {
        Address address = Address.ofBody(body.body().id(), "figures.csv");
        Made figures = new Made(address, spool.keep(out -> csv.write(List.of(body), out)));
        return List.of(figures, described(Address.ofBody(body.body().id(), CsvwMetadata.FILE), List.of(allFigures(figures))));
    }

    /** The files that hold the whole archive; the package of all but the workbooks comes first. */
    List<Made> ofArchive(List<CheckedBody> bodies, List<SeriesBook> books, List<Made> others) throws IOException {
        List<SeriesCsv.Entry> entries = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            entries.add(new SeriesCsv.Entry(bodies.get(i), books.get(i)));
        }
        Made figures = new Made(Address.ALL_FIGURES, spool.keep(out -> csv.write(bodies, out)));
        Made series = new Made(Address.ALL_SERIES, spool.keep(out -> SeriesCsv.write(entries, out)));
        List<DataFileInfo> infos =
                List.of(allFigures(figures), info("series", series, SeriesCsv.columns(), POINT));
        Made description = new Made(
                Address.DATA_PACKAGE,
                spool.keep(dataPackage.write(bodies, infos).getBytes(StandardCharsets.UTF_8)));
        Made csvwDescription = described(new Address("data/" + CsvwMetadata.FILE), infos);
        List<Made> packed = new ArrayList<>(
                others.stream().filter(file -> !file.name().equals(WORKBOOK)).toList());
        packed.addAll(List.of(figures, series, description, csvwDescription));
        byte[] text = readme.write(FigureCsv.columns(), SeriesCsv.columns()).getBytes(StandardCharsets.UTF_8);
        List<DataZip.Entry> zipped = new ArrayList<>();
        zipped.add(new DataZip.Entry(Readme.FILE, () -> Content.of(text).open()));
        packed.forEach(file -> zipped.add(new DataZip.Entry(file.address().path(), file.content()::open)));
        Made zip = new Made(Address.ARCHIVE_ZIP, spool.keep(out -> DataZip.write(zipped, out)));
        return List.of(zip, figures, series, description, csvwDescription);
    }

    private Made described(Address address, List<DataFileInfo> infos) throws IOException {
        Map<String, String> titles = new LinkedHashMap<>();
        infos.forEach(info -> titles.put(info.name(), csvw.title(info)));
        return new Made(address, spool.keep(csvw.write(infos, titles).getBytes(StandardCharsets.UTF_8)));
    }

    private static DataFileInfo allFigures(Made file) {
        return info("figures", file, FigureCsv.columns(), CELL_OF_ALL);
    }

    private static DataFileInfo info(
            String kind, Made file, List<Column> columns, List<String> key) {
        return new DataFileInfo(
                kind, file.name(), file.content().size(), file.content().sha256().hex(), columns, key);
    }
}
