package io.github.gouji.reread;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.gouji.Inspection;
import io.github.gouji.SampleSite;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.YearChart;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.finding.Language;
import io.github.gouji.plot.PlannedChart;
import io.github.gouji.plot.TrendCharts;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content, pages, CSV, JSON and workbooks hold the same figures. */
class SameFiguresTest {
    private static final Path CONTENT = SampleSite.CONTENT;
    private static final Map<String, String> ALSO_CALLED =
            Map.of("收取信息处理费件数", "实际收取件数", "收取信息处理费金额", "实际收取总金额");

    @TempDir
    static Path site;

    private static final List<JsonReport> REPORTS = new ArrayList<>();

    @BeforeAll
    static void build() throws IOException {
        SampleSite.build(CONTENT, site.resolve("site"));
        site = site.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.endsWith("data.json")).sorted().toList()) {
                REPORTS.add(JsonReport.read(file));
            }
        }
        assertThat(REPORTS).hasSize(6);
    }

    private static Path folder(JsonReport report) {
        return site.resolve(report.body()).resolve("" + report.year());
    }

    @Test
    void theFilesOfTablesSayWhatTheJsonSays() throws IOException {
        for (JsonReport report : REPORTS) {
            for (var table : report.tables().entrySet()) {
                List<NamedCsvRecord> lines = Csv.read(folder(report).resolve(table.getKey() + ".csv"));
                assertThat(lines.stream().map(SameFiguresTest::told).toList())
                        .as("%s %s %s", report.body(), report.year(), table.getKey())
                        .isEqualTo(told(table.getValue()));
            }
        }
    }

    @Test
    void theFilesOfBodiesAndOfAllSayTheSame() throws IOException {
        List<String> expected = new ArrayList<>();
        for (JsonReport report : REPORTS) {
            report.tables().forEach((id, rows) -> told(rows).forEach(line ->
                    expected.add(report.body() + " " + report.year() + " " + id + " " + line)));
        }
        List<String> ofBodies = new ArrayList<>();
        for (String body : REPORTS.stream().map(JsonReport::body).distinct().toList()) {
            Csv.read(site.resolve(body).resolve("figures.csv")).forEach(line -> ofBodies.add(placed(line)));
        }
        List<String> ofAll =
                Csv.read(site.resolve("data/figures.csv")).stream().map(SameFiguresTest::placed).toList();
        assertThat(ofAll).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(1000);
        assertThat(ofBodies).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String placed(NamedCsvRecord line) {
        return line.getField("body") + " " + line.getField("year") + " " + line.getField("table") + " " + told(line);
    }

    private static String told(NamedCsvRecord line) {
        return line.getField("row") + " " + line.getField("column") + " " + line.getField("label") + " " + Csv.datum(line);
    }

    private static List<String> told(Map<String, JsonReport.Row> rows) {
        List<String> told = new ArrayList<>();
        rows.forEach((id, row) -> {
            for (int i = 0; i < row.cells().size(); i++) {
                told.add(id + " " + row.columns().get(i) + " " + row.label() + " " + row.cells().get(i));
            }
        });
        return told;
    }

    @Test
    void thePagesShowThem() throws IOException {
        int compared = 0;
        for (JsonReport report : REPORTS) {
            Document page = Jsoup.parse(folder(report).resolve("index.html"));
            for (var table : report.tables().entrySet()) {
                for (var row : table.getValue().entrySet()) {
                    for (int i = 0; i < row.getValue().cells().size(); i++) {
                        String id = table.getKey() + "-" + row.getKey() + "-" + row.getValue().columns().get(i);
                        Element cell = page.getElementById(id);
                        if (cell == null) {
                            cell = supplement(page, table.getKey(), row.getValue());
                        }
                        Datum datum = row.getValue().cells().get(i);
                        boolean silent = cell == null && datum.status().equals("not_held");
                        if (!silent) {
                            assertThat(shown(cell, datum)).as("%s %s %s", report.body(), report.year(), id).isEqualTo(datum);
                            compared++;
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    /** The cell of a plain table, found by the label of its row; none for a row that the report does not give. */
    private static Element supplement(Document page, String table, JsonReport.Row row) {
        return page.select("#" + table + " tbody tr").stream()
                .filter(tr -> tr.selectFirst("th").text().equals(row.label()))
                .map(tr -> tr.selectFirst("td"))
                .findFirst()
                .orElse(null);
    }

    /** What a cell of a page says, in the terms of the data; of the status only what the page can tell. */
    private static Datum shown(Element cell, Datum expected) {
        Element copy = cell.clone();
        boolean derived = !copy.select(".mark.derived").isEmpty();
        copy.select(".mark, small").remove();
        String text = copy.text().replace(",", "");
        String number = text.replaceFirst("\\s*\\p{IsHan}+$", "");
        if (text.startsWith("/")) {
            return new Datum("", "not_applicable", expected.origin());
        }
        if (!number.matches("-?\\d+(\\.\\d+)?")) {
            String status = Map.of("空白", "blank", "未载", "missing", "未收录", "not_held").get(text);
            return status.equals("blank") && expected.isBlank() ? expected : new Datum("", status, expected.origin());
        }
        boolean large = text.endsWith("元") && !expected.value().equals(number);
        String value = large ? new BigDecimal(number).movePointLeft(4).stripTrailingZeros().toPlainString() : number;
        String plain = new BigDecimal(value).stripTrailingZeros().toPlainString();
        return new Datum(plain, derived ? "derived" : "published", expected.origin());
    }

    @Test
    void theWorkbooksHoldThemInTheFormsOrder() throws IOException {
        for (JsonReport report : REPORTS) {
            Xlsx workbook = Xlsx.read(folder(report).resolve("report.xlsx"));
            List<Xlsx.Sheet> sheets = List.copyOf(workbook.sheets().values());
            assertThat(sheets).hasSize(report.tables().size() + 1);
            int number = 0;
            for (var table : report.tables().entrySet()) {
                List<List<String>> rows = new ArrayList<>(sheets.get(number++).rows());
                boolean strip = table.getKey().equals("disputes");
                List<String> all = new ArrayList<>();
                for (JsonReport.Row row : table.getValue().values()) {
                    List<String> expected = row.cells().stream().map(SameFiguresTest::inSheet).toList();
                    if (strip) {
                        all.addAll(expected);
                    } else if (!isSilent(table.getKey(), row)) {
                        List<String> found = rows.stream()
                                .filter(r -> !r.isEmpty() && r.get(0).equals(row.label()) && r.size() > 1)
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(row.label()));
                        assertThat(cells(found, row.columns().size())).as(row.label()).isEqualTo(expected);
                        rows.remove(found);
                    }
                }
                if (strip) {
                    assertThat(rows.stream().map(r -> padded(r, all.size()))).contains(all);
                }
            }
        }
    }

    /** A row that a report does not give beyond the form. */
    private static boolean isSilent(String table, JsonReport.Row row) {
        return !List.of("proactive", "requests", "disputes").contains(table)
                && row.cells().stream().allMatch(c -> c.status().equals("not_held"));
    }

    /** The figures of a row behind its head; a list of different units has the unit between. */
    private static List<String> cells(List<String> row, int count) {
        List<String> padded = padded(row, count + 1);
        return padded.subList(padded.size() - count, padded.size());
    }

    private static List<String> padded(List<String> row, int least) {
        List<String> padded = new ArrayList<>(row);
        while (padded.size() < least) {
            padded.add("");
        }
        return padded;
    }

    private static String inSheet(Datum datum) {
        if (datum.isBlank()) {
            return "";
        }
        return datum.hasNumber()
                ? datum.value()
                : Map.of("missing", "未载", "not_held", "未收录", "not_applicable", "/").get(datum.status());
    }

    @Test
    void headsAreMergedAsOnTheForm() throws IOException {
        Xlsx workbook = Xlsx.read(site.resolve("suqian/2023/report.xlsx"));
        assertThat(workbook.sheets().keySet())
                .containsExactly("主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "信息处理费", "说明");
        assertThat(workbook.sheets().get("收到和处理政府信息公开申请情况").merged())
                .contains("A2:A4", "B2:H2", "C3:G3", "B3:B4", "H3:H4");
        assertThat(workbook.sheets().get("政府信息公开行政复议、行政诉讼情况").merged()).contains("A2:E3", "F2:O2");
    }

    @Test
    void theContentIsWhatWasWritten() throws IOException {
        int rows = 0;
        for (JsonReport report : REPORTS) {
            Path content = CONTENT.resolve(report.body()).resolve("" + report.year());
            for (var table : report.tables().entrySet()) {
                Map<String, String> files = new HashMap<>(Map.of(
                        "proactive", "2-proactive", "requests", "3-requests", "disputes", "4-disputes"));
                String stem = files.getOrDefault(table.getKey(), table.getKey().replace('_', '-'));
                YamlTable written = YamlTable.read(content.resolve(stem + ".yaml"));
                Map<String, JsonReport.Row> byLabel = new HashMap<>();
                table.getValue().values().forEach(row -> byLabel.put(YamlTable.bare(row.label()), row));
                for (var line : written.rows().entrySet()) {
                    JsonReport.Row row = byLabel.get(ALSO_CALLED.getOrDefault(line.getKey(), line.getKey()));
                    assertThat(row).as("%s/%s %s", content, stem, line.getKey()).isNotNull();
                    compare(line.getValue(), row, content + " " + line.getKey());
                    rows++;
                }
            }
        }
        assertThat(rows).isGreaterThan(150);
    }

    private static void compare(YamlTable.Row written, JsonReport.Row row, String where) {
        if (written.inOrder()) {
            List<String> printed = new ArrayList<>(row.unplaced());
            row.cells().stream()
                    .filter(c -> c.origin().equals("printed") && !c.value().isEmpty())
                    .forEach(c -> printed.add(c.value()));
            assertThat(printed).as(where).isEqualTo(YamlTable.numbers(written));
            return;
        }
        List<String> expected = new ArrayList<>();
        boolean wholeRow = written.cells().equals(List.of("~"));
        for (int i = 0; i < row.cells().size(); i++) {
            Datum datum = row.cells().get(i);
            String cell = written.cells().get(wholeRow ? 0 : i);
            boolean otherUnit = cell.endsWith("元") && !cell.equals(datum.value() + "元");
            String number = cell.replace("元", "");
            expected.add(otherUnit ? new BigDecimal(number).movePointLeft(4).stripTrailingZeros().toPlainString() : number);
        }
        List<String> found = row.cells().stream()
                .map(c -> c.origin().equals("lost") ? "缺" : c.origin().equals("blank") ? "~" : c.value())
                .toList();
        assertThat(found).as(where).isEqualTo(expected);
    }

    private static final Map<String, List<String>> SERIES = Map.of(
            "applications-received", List.of("requests/newly_received/total"),
            "applications-processed", List.of("requests/total_processed/total"),
            "granted", List.of("requests/granted/total"),
            "unavailable",
                    List.of(
                            "requests/unavailable_not_held/total",
                            "requests/unavailable_needs_creation/total",
                            "requests/unavailable_unclear_after_correction/total"),
            "litigation", List.of("disputes/direct_litigation/total", "disputes/litigation_after_review/total"),
            "normative-made", List.of("proactive/normative_documents/made"),
            "punishment-decisions", List.of("proactive/punishment/decisions"));

    @Test
    void indicatorsAreTheSumsOfTheirCells() throws IOException {
        int compared = 0;
        for (NamedCsvRecord line : Csv.read(site.resolve("data/series.csv"))) {
            List<String> cells = SERIES.getOrDefault(line.getField("series"), List.of());
            JsonReport report = REPORTS.stream()
                    .filter(r -> r.body().equals(line.getField("body")))
                    .filter(r -> Integer.toString(r.year()).equals(line.getField("year")))
                    .findFirst()
                    .orElseThrow();
            if (!cells.isEmpty()) {
                assertThat(line.getField("value")).as("%s", line).isEqualTo(sum(report, cells));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    private static String sum(JsonReport report, List<String> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String cell : cells) {
            String[] path = cell.split("/");
            JsonReport.Row row = report.tables().getOrDefault(path[0], Map.of()).get(path[1]);
            if (row == null || !row.columns().contains(path[2])) {
                return "";
            }
            String value = row.cells().get(row.columns().indexOf(path[2])).value();
            if (value.isEmpty()) {
                return "";
            }
            sum = sum.add(new BigDecimal(value));
        }
        return sum.toPlainString();
    }

    @Test
    void pagesOfIndicatorsShowThemAndLeadToTheirCells() throws IOException {
        int numbers = 0;
        for (NamedCsvRecord line : Csv.read(site.resolve("data/series.csv"))) {
            Path file = site.resolve(line.getField("body")).resolve("series").resolve(line.getField("series")).resolve("index.html");
            Element row = Jsoup.parse(file).select(".annals tbody tr:not(.before)").stream()
                    .filter(tr -> tr.selectFirst("th").text().equals(line.getField("year")))
                    .findFirst()
                    .orElseThrow();
            Element cell = row.selectFirst("td.num");
            cell.select(".mark").remove();
            String text = cell.text().replace(",", "").replaceFirst("元$", "");
            if (text.matches("-?[\\d.]+")) {
                boolean otherUnit = cell.text().endsWith("元");
                BigDecimal shown = otherUnit ? new BigDecimal(text).movePointLeft(4) : new BigDecimal(text);
                assertThat(shown).as("%s", file).isEqualByComparingTo(line.getField("value"));
                assertThat(cell.selectFirst("a").attr("href")).contains("/" + line.getField("year") + "/index.html#");
                numbers++;
            } else {
                // A blank that can only be zero is a blank here and a derived zero in the data.
                assertThat(line.getField("value")).as("%s %s", file, text).isIn("", "0");
            }
        }
        assertThat(numbers).isGreaterThan(50);
    }

    @Test
    void chartsDrawThem() throws IOException {
        Map<String, String> values = new HashMap<>();
        for (NamedCsvRecord line : Csv.read(site.resolve("data/series.csv"))) {
            values.put(line.getField("body") + line.getField("series") + line.getField("year"), line.getField("value"));
        }
        Inspection inspection = Inspection.of(CONTENT, "content");
        TrendCharts charts = new TrendCharts(inspection.forms(), Language.ZH);
        int points = 0;
        for (CheckedBody body : inspection.checked().bodies()) {
            for (Series series : SeriesBook.of(body, inspection.forms()).series()) {
                Optional<PlannedChart> chart = charts.of(body, series);
                assertThat(chart.isPresent()).as(series.id()).isEqualTo(plotted(series) > 1);
                if (chart.isEmpty()) {
                    continue;
                }
                YearChart drawn = (YearChart) chart.get().chart();
                assertThat(drawn.indicators()).hasSize(1);
                for (Indicator.Point point : drawn.indicators().get(0).points()) {
                    if (point.value().known()) {
                        String value = values.get(body.body().id() + series.id() + point.year());
                        assertThat(point.value().plotted()).isEqualTo(Double.parseDouble(value));
                        points++;
                    }
                }
            }
        }
        assertThat(points).isGreaterThan(50);
    }

    /** A zero that only the identities give to a printed blank is not drawn. */
    private static long plotted(Series series) {
        return series.points().stream()
                .filter(p -> p.amount().isPresent())
                .filter(p -> p.status() != Status.DERIVED || p.amount().get().signum() != 0)
                .count();
    }
}
