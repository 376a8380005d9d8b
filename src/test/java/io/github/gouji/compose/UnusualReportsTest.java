package io.github.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.check.CheckedBody;
import io.github.gouji.site.Address;
import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.table.DataTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports may be besides complete and in order. */
class UnusualReportsTest {
    private static final String ROW = "[1, 0, 0, 0, 0, 0, 1]";
    private static final String ZEROS = "[0, 0, 0, 0, 0, 0, 0]";

    @TempDir
    Path content;

    @BeforeEach
    void archive() throws IOException {
        write("archive.yaml", "名称: 年报库\n勘误联系: a@b.gov.cn\n网址: https://www.b.gov.cn/nb\n");
        write("jia/body.yaml", "名称: 甲县人民政府\n起年: 2017\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void report(int year, String more) throws IOException {
        write("jia/" + year + "/report.yaml", "标题: 甲县" + year + "年年报\n收录: 节录\n" + more);
    }

    private Document page(int year) {
        return Jsoup.parse(new SamplePages(content).html("jia", year));
    }

    private void requests(int year, String outcome, String total) throws IOException {
        write("jia/" + year + "/3-requests.yaml", """
                本年新收政府信息公开申请数量: %s
                上年结转政府信息公开申请数量: %s
                予以公开: %s
                （七）总计: %s
                结转下年度继续办理: %s
                """.formatted(ROW, ZEROS, outcome, total, ZEROS));
    }

    @Test
    void correctionsShowBothValues() throws IOException {
        report(2022, """
                更正:
                  - {日期: 2023-04-01 09:30, 位置: 4-disputes/行政复议/结果纠正, 原值: 0, 现值: 1, 原因: 漏计一件}
                """);
        write("jia/2022/4-disputes.yaml", "行政复议: [0, 1, 0, 0, 1]\n");
        Document page = page(2022);
        Element mark = page.selectFirst("#disputes-review-corrected a.mark.corrected");
        assertThat(mark.attr("href")).isEqualTo("#c1");
        assertThat(page.getElementById("c1").children().eachText())
                .containsExactly("表四 行政复议·结果纠正", "2023年4月1日 09:30", "0", "1", "漏计一件");
        assertThat(page.select("#disputes .notes").text()).contains("更正");
    }

    @Test
    void confirmedAndBrokenIdentitiesAreMarkedAndExplained() throws IOException {
        report(2022, "状态: 待核\n");
        write("jia/2022/4-disputes.yaml", """
                行政复议: [1, 0, 0, 0, {值: 0, 应为: 1, 原文如此: 原件第4页}]
                未经复议直接起诉: [2, 0, 0, 0, 3]
                """);
        Document page = page(2022);
        assertThat(page.select(".notice.pending").text()).contains("数据待核");
        assertThat(page.select("#disputes-review-total a.mark.confirmed")).hasSize(1);
        assertThat(page.select("#disputes-review-upheld a.mark")).isEmpty();
        assertThat(page.select("#disputes-direct_litigation-total a.mark.disputed")).hasSize(1);
        assertThat(page.select("#disputes-direct_litigation-pending a.mark")).isEmpty();
        assertThat(page.select("#findings li.confirmed").text()).contains("原件第4页");
        assertThat(page.select("#findings li.broken").text()).contains("3", "2");
        assertThat(page.select(".verified.broken").text()).contains("勾稽不符", "1条不符", "1条不符而原文如此");
        assertThat(page.select("#verification tbody td.num").eachText()).contains("2（原文如此1）");
        String legend = page.select("#disputes .notes").text();
        assertThat(legend).contains("原文如此", "异议");
    }

    @Test
    void withdrawnReportsSaySinceWhenAndWhy() throws IOException {
        report(2022, "状态: {值: 已撤回, 日期: 2023-05-06, 原因: 数据有误}\n");
        write("jia/2022/1-overview.md", "文字。\n");
        assertThat(page(2022).select(".notice.withdrawn").text())
                .isEqualTo("已撤回 本报告已于2023年5月6日由发布机构撤回，页面保留备查。原因：数据有误。");
    }

    @Test
    void aDraftThatIsLeftOutIsNotYetPublished() throws IOException {
        report(2022, "");
        report(2023, "状态: 草稿\n");
        write("jia/2022/6-other.md", "去年为{{4-disputes/行政复议/总计@2023}}件。\n");
        write("jia/2023/4-disputes.yaml", "行政复议: [0, 1, 0, 0, 1]\n");
        SamplePages pages = new SamplePages(content);
        CheckedBody body = pages.body("jia");
        CheckedBody shown = new CheckedBody(body.body(), List.of(pages.report("jia", 2022)));
        Document page = Jsoup.parse(pages.html(shown, pages.report("jia", 2022), List.of(), List.of()));
        assertThat(page.select(".years .all li").eachText())
                .containsExactly("2017–2021 未收录", "2022", "2023 尚未发布");
        assertThat(page.select(".prose a.fig")).isEmpty();
        assertThat(page.select("#section-other .prose").text()).isEqualTo("去年为1件。");
    }

    @Test
    void notesAdditionsSlashesAndUnitsAreKept() throws IOException {
        report(2022, "口径: 本级\n");
        write("jia/2022/2-proactive.yaml", """
                口径: 汇总
                注: [含乡镇, 未经审计]
                规章: [/, /, /]
                行政规范性文件: [1, 缺, 3]
                行政事业性收费: {值: "25,000", 单位: 元}
                附加: {咨询: 12, 其他收费: {值: 3, 单位: 元}}
                """);
        Document page = page(2022);
        assertThat(page.getElementById("proactive-regulations-made").text()).isEqualTo("/不适用");
        assertThat(page.getElementById("proactive-fees-amount").text()).isEqualTo("25,000元");
        assertThat(page.select("#proactive .notes li").eachText())
                .contains("原件注：含乡镇", "原件注：未经审计", "行政事业性收费，原件印作 25,000元，合 2.5万元。", "本表口径：汇总。")
                .anySatisfy(n -> assertThat(n).contains("咨询 12", "其他收费 3元"));
        assertThat(page.select("#proactive .digest p").text())
                .contains("废止未载", "规章不适用", "收费金额25,000元".substring(2))
                .contains("表中1格未载");
        assertThat(page.select("dl.facts").text()).contains("口径 本级");
    }

    @Test
    void lostCellsSayWhatTheIdentitiesStillKnow() throws IOException {
        report(2022, "");
        write("jia/2022/4-disputes.yaml", "行政复议: [1, 缺, 缺, 0, 4]\n");
        Document page = page(2022);
        assertThat(page.getElementById("disputes-bounds").text())
                .isEqualTo("未载的格虽不能确定，由勾稽关系可知：行政复议·结果纠正在 0 至 3 之间；行政复议·其他结果在 0 至 3 之间。");
    }

    @Test
    void aRowOfTheFormBeforeIsNamedAsSuch() throws IOException {
        report(2022, "");
        write("jia/2022/3-requests.yaml", """
                本年新收政府信息公开申请数量: %s
                （六）其他处理: %s
                """.formatted(ROW, ZEROS));
        write("jia/2022/2-proactive.yaml", "规章: {本年新制作数量: 1, 本年新公开数量: 1, 对外公开总数量: 2}\n");
        Document page = page(2022);
        assertThat(page.getElementById("requests-other_total-total").text()).isEqualTo("0");
        assertThat(page.getElementById("requests-hybrid").text()).contains("只列一行");
        assertThat(page.getElementById("proactive-form").text()).contains("2019年起");
    }

    @Test
    void theStatisticsOf2014AreASectionWithAUnitColumn() throws IOException {
        write("jia/2017/report.yaml", "标题: 甲县2017年年报\n收录: 节录\n");
        write("jia/2017/statistics.yaml", """
                （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）: 120
                2.政府网站公开政府信息数: "1,200"
                （一）收到申请数: 5
                1.当面申请数: 5
                五、行政诉讼数量/（二）被依法纠错数: 0
                """);
        Document page = page(2017);
        assertThat(page.select("#section-statistics h2").text()).isEqualTo("政府信息公开情况统计表");
        Element cell = page.getElementById("statistics-channel_website-value");
        assertThat(cell.text()).isEqualTo("1,200");
        assertThat(page.getElementById("statistics-channel_website.unit").text()).isEqualTo("条");
        assertThat(cell.attr("headers").split(" "))
                .containsExactlyInAnyOrder(
                        "statistics.value",
                        "statistics-proactive",
                        "statistics-published_by_channel",
                        "statistics-channel_website");
        assertThat(page.select("#statistics .digest p").text())
                .contains("政府网站公开政府信息数1,200条", "收到申请数5件", "当面申请数5件");
        assertThat(page.select(".facts").text()).contains("行目未与通知原文核对");
        idsAreUnique(page);
    }

    @Test
    void reportsBeforeAnyFormHaveTheirOwnSections() throws IOException {
        write("jia/2011/report.yaml", "标题: 甲县2011年年报\n");
        write("jia/2011/1-gaishu.md", "# 一、概述\n\n文字。\n");
        write("jia/2011/statistics.yaml", "主动公开信息数: 12\n");
        Document page = page(2011);
        assertThat(page.select("#section-gaishu h2").text()).isEqualTo("一 概述");
        assertThat(page.select("#statistics-additions").text()).contains("主动公开信息数 12");
        assertThat(page.select(".verified, #verification")).isEmpty();
        idsAreUnique(page);
    }

    @Test
    void chartsAndFilesStandWhereTheyBelong() throws IOException {
        report(2022, "来源: {名称: 县政府网站, 网址: \"https://www.b.gov.cn/1.html\", 取得: 2024-01-02}\n".replace("取得:", "取得日期:"));
        requests(2022, ROW, ROW);
        SamplePages pages = new SamplePages(content);
        DataTable data = new DataTable("chart-1-data", "数", List.of("项", "数"), List.of(), List.of(), null);
        ChartView chart = new ChartView(
                "图 1", "结果", "条形图", new ChartView.Picture("a.png", "a-2x.png", "800", "450"), null, data);
        Document page = Jsoup.parse(pages.html(
                pages.body("jia"),
                pages.report("jia", 2022),
                List.of(new PlacedChart("requests", chart)),
                List.of(
                        file(ReportFile.Kind.ORIGINAL, "original.pdf", 2_500_000),
                        file(ReportFile.Kind.DATA, "data.json", 900))));
        assertThat(page.select("#section-requests img").attr("src")).isEqualTo("a.png");
        assertThat(page.select("#sources .downloads a").eachText())
                .containsExactly("文件（PDF，2.4 MB）", "文件（JSON，1 KB）");
        assertThat(page.select("#sources .sum")).hasSize(1);
        assertThat(page.select("#sources .citation").text())
                .isEqualTo("甲县人民政府：《甲县2022年年报》，载年报库，https://www.b.gov.cn/nb/jia/2022/index.html。");
        assertThat(page.select("#sources a[href=mailto:a@b.gov.cn]")).hasSize(1);
        assertThat(page.select("#sources .facts a").attr("href")).isEqualTo("https://www.b.gov.cn/1.html");
    }

    private static ReportFile file(ReportFile.Kind kind, String name, long size) {
        Address address = Address.ofReport("jia", 2022, name);
        String format = name.substring(name.indexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
        return new ReportFile(kind, address, "文件", format, size, "0".repeat(64));
    }

    @Test
    void yearsDeriveWithTheYearNamed() throws IOException {
        report(2022, "口径: 本级\n");
        report(2023, "口径: 本级\n");
        requests(2022, ROW, ROW);
        write("jia/2023/3-requests.yaml", """
                上年结转政府信息公开申请数量: [缺, 0, 0, 0, 0, 0, 缺]
                """);
        Document page = page(2023);
        assertThat(page.select("#e-requests-carried_over_in-natural_person td").eachText().get(1))
                .contains("上年结转数量，等于上年报告的结转下年度继续办理数量");
        idsAreUnique(page);
    }

    @Test
    void anEnglishFrameKeepsTheOfficialLabels() throws IOException {
        write("archive.yaml", "名称: Archive\n语言: en\n");
        report(2022, "");
        requests(2022, ROW, ROW);
        Document page = page(2022);
        assertThat(page.select("#requests .digest p").text())
                .contains("Received 1, carried over from the year before 0; processed 1: granted 1; carried forward 0.");
        assertThat(page.getElementById("requests-granted").ownText()).isEmpty();
        assertThat(page.select("#requests-granted > a").text()).isEqualTo("（一）予以公开");
        assertThat(page.select("#requests-granted > .gloss[lang=en]").text()).isEqualTo("Granted");
        assertThat(page.select("#requests > .scroll caption .gloss").text())
                .isEqualTo("Applications for information received and processed");
        assertThat(page.select("#requests").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        report(2022, "发布机构: <script>alert(1)</script>\n");
        write("jia/2022/4-disputes.yaml", "注: <img src=x onerror=y>\n行政复议: [{值: 0, 注: <b>注</b>}, 1, 0, 0, 1]\n");
        write("jia/2022/1-overview.md", "<script>1</script>{{4-disputes/行政复议/总计}}\n");
        Document page = page(2022);
        assertThat(page.select("script, img, b[class=''], [onerror]").stream()
                        .filter(e -> !e.hasClass("mark")))
                .isEmpty();
        assertThat(page.getElementById("disputes-review-upheld").text()).contains("<b>注</b>");
    }

    @Test
    void aNumberedGroupOfAStripStandsOverItsOwnRow() throws IOException {
        write("forms/cn-2030.yaml", """
                id: cn-2030
                title: 2030年格式
                from: 2030
                previous: cn-2021
                sections:
                  - {number: 1, id: all, title: 一、全部, table: outcomes, required: yes}
                tables:
                  - id: outcomes
                    file: 3-outcomes
                    title: 办理
                    layout: strip
                    unit: 件
                    columns: {paper: 书面, online: 网上}
                    rows:
                      done: {label: 二、办结, unit: 件, rows: {granted: （一）公开, refused: （二）其他}}
                correspondence:
                  - {is: new, now: outcomes}
                  - {is: ends, was: [requests, disputes, proactive]}
                """);
        report(2030, "");
        write("jia/2030/3-outcomes.yaml", "二、办结: [5, 0]\n公开: [3, 0]\n其他: [2, 0]\n");
        Document page = page(2030);
        idsAreUnique(page);
        assertThat(page.select("table.strip caption").text()).contains("办理");
        assertThat(page.select("table.strip thead tr").stream()
                        .map(row -> row.select("th").stream()
                                .mapToInt(th -> th.hasAttr("colspan") ? Integer.parseInt(th.attr("colspan")) : 1)
                                .sum()))
                .as("the columns that each row of heads takes")
                .containsExactly(6, 4, 6); // the first head spans two rows
    }

    private static void idsAreUnique(Document page) {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        TreeSet<String> ids = new TreeSet<>(page.select("[id]").eachAttr("id"));
        assertThat(page.select("[headers]").stream().flatMap(e -> Stream.of(e.attr("headers").split(" "))))
                .allMatch(ids::contains);
        assertThat(Arrays.asList("main", "sources")).allMatch(ids::contains);
    }
}
