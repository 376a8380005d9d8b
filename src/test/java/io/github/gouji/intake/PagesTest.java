package io.github.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.finding.Finding;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.page.Dropped.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages print beside plain numbers, and what happens to it. */
class PagesTest {
    @TempDir
    Path folder;

    private final FormLibrary forms = FormLibrary.builtIn();

    private Receipt.Written imported(String text, int year) throws IOException {
        Importer importer = new Importer(folder.resolve("content"), "content", forms, Vocabulary.load());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Receipt receipt = importer.run(
                new Request("page.html", bytes, "body", OptionalInt.of(year), Optional.empty(), true));
        assertThat(receipt).isInstanceOf(Receipt.Written.class);
        return (Receipt.Written) receipt;
    }

    private static FilledTable table(Receipt.Written written, String id) {
        return written.report().table(id).orElseThrow().source();
    }

    private static Figure figure(FilledTable table, String row, String column) {
        return table.cells().get(table.form().cellIndex(row, column).orElseThrow());
    }

    private static String proactive(String... rows) {
        return "<h1>某县2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td>"
                + "<td>本年废止件数</td><td>现行有效件数</td></tr>" + String.join("", rows) + "</table>";
    }

    @Test
    void keepsSignsRemarksAndUnitsApart() throws IOException {
        FilledTable table = table(
                imported(
                        proactive(
                                "<tr><td>规章</td><td>/</td><td>&nbsp;</td><td>0</td></tr>",
                                "<tr><td>行政规范性文件</td><td>22（其中修订16件）</td><td>—</td><td>1 2</td></tr>",
                                "<tr><td>行政事业性收费</td><td colspan=3>251000元</td></tr>"),
                        2023),
                "proactive");
        assertThat(figure(table, "regulations", "made").status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(figure(table, "regulations", "repealed").status()).isEqualTo(Status.BLANK);
        assertThat(figure(table, "regulations", "in_force").amount().orElseThrow()).isEqualByComparingTo("0");
        assertThat(figure(table, "normative_documents", "made").remark().note()).isEqualTo("其中修订16件");
        assertThat(figure(table, "normative_documents", "repealed").status()).isEqualTo(Status.BLANK);
        assertThat(figure(table, "normative_documents", "in_force").status()).isEqualTo(Status.MISSING);
        assertThat(figure(table, "fees", "amount").amount().orElseThrow()).isEqualByComparingTo("25.1");
        assertThat(figure(table, "fees", "amount").remark().unit()).isEqualTo("元");
    }

    @Test
    void findsTheTableInsideLayoutTables() throws IOException {
        String inner = proactive("<tr><td>规章</td><td><table><tr><td>3</td></tr></table></td><td>1</td><td>9</td></tr>");
        String page = "<table><tr><td>导航</td><td><table><tr><td>" + inner + "</td></tr></table></td></tr></table>";
        FilledTable table = table(imported(page, 2023), "proactive");
        assertThat(figure(table, "regulations", "made").amount().orElseThrow()).isEqualByComparingTo("3");
        assertThat(figure(table, "regulations", "in_force").amount().orElseThrow()).isEqualByComparingTo("9");
    }

    @Test
    void dropsUploadersAndChromeAndSaysSo() throws IOException {
        String page = "<p>当前位置：首页 > 政务公开</p><h1>某县2023年政府信息公开工作年度报告</h1>"
                + "<p>录入：zhangsan　来源：某县政府办　发布时间：2024-01-15 09:30</p>"
                + proactive("<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>") + "<p>【打印】【关闭】</p>";
        Receipt.Written written = imported(page, 2023);
        assertThat(written.dropped()).anyMatch(d -> d.reason() == Reason.UPLOADER && d.text().contains("zhangsan"));
        assertThat(written.dropped()).filteredOn(d -> d.reason() == Reason.CHROME).hasSizeGreaterThanOrEqualTo(2);
        assertThat(written.report().report().identification().published().orElseThrow()).hasToString("2024-01-15 09:30");
        for (String file : List.of("report.yaml")) {
            assertThat(Files.readString(folder.resolve("content/body/2023/" + file))).doesNotContain("zhangsan");
        }
    }

    @Test
    void readsMistypedLabelsAndReportsEach() throws IOException {
        Receipt.Written written = imported(
                proactive(
                        "<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr>",
                        "<tr><td>行政规范文件</td><td>4</td><td>5</td><td>6</td></tr>"),
                2023);
        assertThat(figure(table(written, "proactive"), "normative_documents", "in_force").amount().orElseThrow())
                .isEqualByComparingTo("6");
        assertThat(written.mended()).anyMatch(m -> m.printed().equals("行政规范文件") && m.official().equals("行政规范性文件"));
    }

    @Test
    void twoReadingsOfOneRowAreNone() throws IOException {
        Receipt.Written written = imported(
                proactive(
                        "<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr>",
                        "<tr><td>规章</td><td>1</td><td>2</td><td>4</td></tr>"),
                2023);
        assertThat(figure(table(written, "proactive"), "regulations", "made").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void numbersOfALostLabelDoNotCompleteTheRowBefore() throws IOException {
        String text = """
                某县2023年政府信息公开工作年度报告

                三、收到和处理政府信息公开申请情况
                一、本年新收政府信息公开申请数量
                9
                0
                0
                0
                1
                2
                0
                （一）予以公开
                9
                0
                0
                0
                0
                0
                9
                四、结转下年度继续办理
                2
                0
                0
                0
                0
                0
                2
                """;
        FilledTable table = table(imported(text, 2023), "requests");
        assertThat(figure(table, "newly_received", "natural_person").status()).isEqualTo(Status.MISSING);
        assertThat(figure(table, "granted", "natural_person").amount().orElseThrow()).isEqualByComparingTo("9");
    }

    @Test
    void figuresOfTwoParagraphsInACellAreNotOne() throws IOException {
        FilledTable table = table(
                imported(proactive("<tr><td>规章</td><td><p>31</p><p>22</p></td><td><p>4</p></td><td>5</td></tr>"), 2023),
                "proactive");
        assertThat(figure(table, "regulations", "made").status()).isEqualTo(Status.MISSING);
        assertThat(figure(table, "regulations", "repealed").amount().orElseThrow()).isEqualByComparingTo("4");
    }

    @Test
    void readsAChangeThatIsSaidInWords() throws IOException {
        String page = "<h1>某县2020年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>"
                + "<tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr>"
                + "<tr><td>行政许可</td><td>16</td><td>减5</td><td>12</td></tr>"
                + "<tr><td>其他对外管理服务事项</td><td>16</td><td>增加3项</td><td>增9</td></tr></table>";
        FilledTable table = table(imported(page, 2020), "proactive");
        assertThat(figure(table, "licensing", "change").amount().orElseThrow()).isEqualByComparingTo("-5");
        assertThat(figure(table, "licensing", "change").remark().note()).isEqualTo("减5");
        assertThat(figure(table, "other_services", "change").amount().orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    void namesAmountsWithoutAUnitAndWithAnother() throws IOException {
        String page = "<h1>某镇2020年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>"
                + "<tr><td>信息内容</td><td>采购项目数量</td><td>%s</td></tr>"
                + "<tr><td>政府集中采购</td><td>1</td><td>%s</td></tr></table>";
        assertThat(imported(String.format(page, "采购总金额", "7300"), 2020).remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.NO_UNIT);
        assertThat(imported(String.format(page, "采购总金额", "91000元"), 2020).remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.OTHER_UNIT);
        assertThat(imported(String.format(page, "采购总金额（单位：万元）", "7.3"), 2020).remarks()).isEmpty();
    }

    @Test
    void aTableThatNoFormKnowsSaysNothingAboutUnits() throws IOException {
        String page = "<h1>某镇2020年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>"
                + "<tr><td>采购方式</td><td>采购总金额（单位：万元）</td></tr><tr><td>询价</td><td>3</td></tr>"
                + "<tr><td>磋商</td><td>4</td></tr></table><table>"
                + "<tr><td>信息内容</td><td>采购项目数量</td><td>采购总金额</td></tr>"
                + "<tr><td>政府集中采购</td><td>1</td><td>7300</td></tr></table>";
        assertThat(imported(page, 2020).remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.NO_UNIT);
    }

    @Test
    void aReportBeforeAllFormsKeepsItsOwnSectionsAndItsListAsPrinted() throws IOException {
        String page = "<h1>某县2010年政府信息公开工作年度报告</h1><p>一、概述</p><p>全县公开工作有序。</p>"
                + "<p>二、主动公开政府信息的情况</p><p>公开了信息。</p><p>三、附表</p><table>"
                + "<tr><td>指标名称</td><td>计量单位</td><td>代码</td><td>本年</td></tr>"
                + "<tr><td>主动公开信息数</td><td>条</td><td>01</td><td>412</td></tr>"
                + "<tr><td>网上咨询数</td><td>人次</td><td>07</td><td>36</td></tr>"
                + "<tr><td>行政复议数</td><td>件</td><td>32</td><td>0</td></tr></table>";
        Receipt.Written written = imported(page, 2010);
        Path report = folder.resolve("content/body/2010");
        assertThat(Files.readString(report.resolve("1-section.md"))).startsWith("# 一、概述\n");
        assertThat(Files.readString(report.resolve("2-section.md"))).contains("公开了信息。");
        assertThat(Files.readString(report.resolve("statistics.yaml")))
                .isEqualTo("主动公开信息数: {值: 412, 单位: 条}\n网上咨询数: {值: 36, 单位: 人次}\n行政复议数: {值: 0, 单位: 件}\n");
        assertThat(written.findings()).noneMatch(Finding::isError);
    }

    @Test
    void aReportOfTheStatisticsYearsKeepsTheSectionsThatOnlyItHas() throws IOException {
        imported("某局2017年政府信息公开年度报告\n一、概述\n有序推进。\n二、主动公开政府信息的情况\n公开了信息。\n三、回应解读情况\n解读三次。\n", 2017);
        Path report = folder.resolve("content/body/2017");
        assertThat(Files.readString(report.resolve("1-overview.md"))).contains("有序推进。");
        assertThat(Files.readString(report.resolve("2-proactive.md"))).contains("公开了信息。");
        assertThat(Files.readString(report.resolve("3-section.md"))).isEqualTo("# 三、回应解读情况\n\n解读三次。\n");
    }

    @Test
    void aTableThatNoFormKnowsStaysWholeInTheProse() throws IOException {
        String page = "<h1>某县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><table>"
                + "<tr><td>平台</td><td>发布数</td></tr><tr><td>网站</td><td>51</td></tr><tr><td>公众号</td><td>62</td></tr>"
                + "<tr><td>视频号</td><td>7</td></tr><tr><td>规章</td><td>3</td></tr></table>";
        imported(page, 2023);
        assertThat(Files.readString(folder.resolve("content/body/2023/1-overview.md")))
                .contains("| 网站 | 51 |", "| 规章 | 3 |");
        assertThat(folder.resolve("content/body/2023/2-proactive.yaml")).doesNotExist();
    }

    @Test
    void wordsAmongTheFiguresAreKeptAsTheyStand() throws IOException {
        Receipt.Written written = imported(
                """
                某县2023年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                一、本年新收政府信息公开申请数量
                9
                0
                0
                0
                1
                0
                10
                详见*附表*和{{清单}}所列内容
                二、上年结转政府信息公开申请数量
                0
                0
                0
                0
                0
                0
                0
                """,
                2023);
        assertThat(Files.readString(folder.resolve("content/body/2023/3-requests.md")))
                .contains("详见\\*附表\\*和\\{{清单}}所列内容");
        assertThat(written.findings()).noneMatch(f -> f.place().file().endsWith(".md") && f.isError());
    }

    private static String requests(String heads, String... rows) {
        return "某县2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
                + "申请人情况 | ||||||\n自然人 | 法人或其他组织 | 总计 |\n" + heads + "\n" + String.join("\n", rows) + "\n";
    }

    @Test
    void figuresThatAllStandInTheRowOfTheirGroup() throws IOException {
        String text = requests(
                "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |",
                "一、本年新收政府信息公开申请数量 | 9 | 0 | 0 | 0 | 1 | 0 | 10 |",
                "(四)无法提供 | 5 | 0 | 0 | 0 | 0 | 0 | 5 | 0 | 0 | 0 | 0 | 1 | 0 | 1 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |",
                "(七)总计 | 9 | 0 | 0 | 0 | 1 | 0 | 10 |");
        FilledTable table = table(imported(text, 2023), "requests");
        assertThat(figure(table, "unavailable_not_held", "total").amount().orElseThrow()).isEqualByComparingTo("5");
        assertThat(figure(table, "unavailable_needs_creation", "legal_service").amount().orElseThrow())
                .isEqualByComparingTo("1");
    }

    @Test
    void figuresBehindASentenceDoNotBelongToTheGroupBeforeIt() throws IOException {
        Receipt.Written written = imported(
                "某县2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n9 0 0 0 1 0 10\n"
                        + "(四)无法提供\n以下各数摘自本单位台账，与上表没有关系。\n" + "5 0 0 0 0 0 5\n".repeat(3),
                2023);
        FilledTable table = table(written, "requests");
        assertThat(figure(table, "newly_received", "total").amount().orElseThrow()).isEqualByComparingTo("10");
        assertThat(figure(table, "unavailable_not_held", "total").amount()).isEmpty();
        assertThat(written.dropped()).anyMatch(d -> d.reason() == Reason.STRAY_NUMBERS && d.text().contains("5 0 0 0 0 0 5"));
    }

    @Test
    void whatPadsARowIsNoBlankWhereAColumnIsWanting() throws IOException {
        String text = requests(
                "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 |",
                "一、本年新收政府信息公开申请数量 | 9 | 0 | 0 | 0 | 1 | 10 | ||",
                "二、上年结转政府信息公开申请数量 | 3 | 0 | 0 | 0 | 1 | 4 | ||",
                "四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 2 | ||");
        FilledTable table = table(imported(text, 2023), "requests");
        assertThat(figure(table, "newly_received", "other").amount()).isNotEqualTo(Optional.of(BigDecimal.TEN));
        assertThat(figure(table, "newly_received", "total").status()).isNotEqualTo(Status.BLANK);
    }

    @Test
    void readsTheStatisticsTableOf2014() throws IOException {
        TableForm form = TrueReport.table(forms, "cn-2014", "statistics");
        StringBuilder page = new StringBuilder("<h1>某县2016年政府信息公开工作年度报告</h1><table>"
                + "<tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>");
        int number = 3;
        for (RowForm row : form.rows()) {
            page.append("<tr><td>").append(row.printedLabel()).append("</td><td>")
                    .append(row.columns().get(0).unit()).append("</td><td>").append(number++).append("</td></tr>");
        }
        FilledTable table = table(imported(page.append("</table>").toString(), 2016), "statistics");
        for (int i = 0; i < form.cellCount(); i++) {
            assertThat(table.cells().get(i).amount().map(a -> a.intValueExact()))
                    .as(form.rows().get(i).printedLabel())
                    .contains(3 + i);
        }
    }
}
