package io.github.gouji.plot;

import io.github.gouji.Inspection;
import io.github.gouji.archive.Body;
import io.github.gouji.chart.Chart;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.finding.Language;
import io.github.gouji.series.SeriesBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small archive of one body, written to disk and read as any other. */
final class Town {
    private final Path content;
    private final StringBuilder body = new StringBuilder("名称: 雁塔区人民政府\n简称: 雁塔区\n");

    Town(Path folder) {
        this.content = folder.resolve("content");
        write("archive.yaml", "名称: 年报库\n语言: zh-CN\n");
    }

    Town body(String lines) {
        body.append(lines).append('\n');
        return this;
    }

    /** A year of which only the tables given are held; each is a file name and its text. */
    Town year(int year, String... tables) {
        return yearWith(year, "", tables);
    }

    Town yearWith(int year, String report, String... tables) {
        write("town/" + year + "/report.yaml", "标题: 雁塔区" + year + "年年度报告\n收录: 节录\n" + report);
        for (int i = 0; i < tables.length; i += 2) {
            write("town/" + year + "/" + tables[i] + ".yaml", tables[i + 1] + "\n");
        }
        return this;
    }

    /** A year of which only the number of new applications is held; the text is the cell of the total. */
    Town received(int year, String total) {
        return year(year, "3-requests", received(total));
    }

    static String received(String total) {
        return "本年新收政府信息公开申请数量: {总计: " + total + "}";
    }

    Map<String, Chart> trends() {
        return trends(UnaryOperator.identity());
    }

    Map<String, Chart> trends(UnaryOperator<SeriesBook> change) {
        Inspection inspection = inspect();
        CheckedBody checked = inspection.checked().bodies().get(0);
        SeriesBook book = change.apply(SeriesBook.of(checked, inspection.forms()));
        return byId(new TrendCharts(inspection.forms(), Language.ZH).of(checked, book));
    }

    /** The trends when the report of a year is not shown. */
    Map<String, Chart> trendsWithout(int hidden) {
        Inspection inspection = inspect();
        CheckedBody all = inspection.checked().bodies().get(0);
        List<CheckedReport> shown =
                all.reports().stream().filter(report -> report.year() != hidden).toList();
        CheckedBody checked = new CheckedBody(all.body(), shown);
        return byId(new TrendCharts(inspection.forms(), Language.ZH).of(checked, SeriesBook.of(checked, inspection.forms())));
    }

    Map<String, Chart> report(int year) {
        Inspection inspection = inspect();
        CheckedBody checked = inspection.checked().bodies().get(0);
        Body town = checked.body();
        return byId(new ReportCharts(inspection.forms(), Language.ZH).of(town, checked.report(year).orElseThrow()));
    }

    private Inspection inspect() {
        write("town/body.yaml", body.toString());
        return Inspection.of(content, "content");
    }

    private static Map<String, Chart> byId(List<PlannedChart> planned) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        planned.forEach(chart -> charts.put(chart.id(), chart.chart()));
        return charts;
    }

    private void write(String name, String text) {
        try {
            Path file = content.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
