package io.github.gouji.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Inspection;
import io.github.gouji.archive.Absence;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.Attachment;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.finding.Finding;
import io.github.gouji.form.identity.CellRef;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the content format allows is read as it says, without a finding. */
class ContentRulesTest {
    private static final String LICENSING =
            "行政许可: {上一年项目数量: 263, 本年增/减: -14, 处理决定数量: \"4,657\"}";

    @TempDir
    private Path base;

    @BeforeEach
    void start() throws IOException {
        Trees.copy(Fixture.GOOD, base);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-28, 2021-01-28",
        "2021年1月28日, 2021-01-28",
        "2021/1/28, 2021-01-28",
        "2021-01-28 17:05, 2021-01-28 17:05",
        "2021年1月28日 9:30, 2021-01-28 09:30",
        "2021/1/28 09：30, 2021-01-28 09:30",
    })
    void datesInThreeFormsWithATimeIfGiven(String written, String read) throws IOException {
        change("shili/2020/report.yaml", "发布日期: 2021-01-28", "发布日期: " + written);
        assertThat(report(fine(), "shili", 2020).identification().published().orElseThrow().toString()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "行政处罚", "行政处罚 ", "行 政 处 罚", "第二十条第（六）项/行政处罚", "\"行政处罚：\"", "行政处罚（件）"
    })
    void labelsWithoutSpacesGroupsAndUnitBrackets(String label) throws IOException {
        change("shili/2020/2-proactive.yaml", "行政处罚: [312, 0, 81]", label + ": [312, 0, 81]");
        assertThat(value(fine(), "proactive/punishment/decisions")).isEqualTo("81");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "8.属于行政查询事项", "8、属于行政查询事项", "８．属于行政查询事项", "属于行政查询事项", "（三）不予公开/8.属于行政查询事项", "行政查询事项"
    })
    void labelsWithAndWithoutPrefixInHalfAndFullWidth(String label) throws IOException {
        change(
                "shili/2020/3-requests.yaml",
                "8.属于行政查询事项: [2, 0, 0, 0, 0, 0, 2]",
                label + ": [2, 0, 0, 0, 0, 0, 2]");
        assertThat(value(fine(), "requests/refused_administrative_inquiry/total")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4657 | 4657 | 4657",
        "\"4,657\" | 4657 | 4,657",
        "４６５７ | 4657 | ４６５７",
        "4 657 | 4657 | 4 657",
        "'4657' | 4657 | 4657",
    })
    void numbersAsPrinted(String written, String amount, String lexeme) throws IOException {
        change("shili/2020/2-proactive.yaml", LICENSING, "行政许可: [263, －14, " + written + "]");
        Inspection inspection = fine();
        assertThat(value(inspection, "proactive/licensing/decisions")).isEqualTo(amount);
        assertThat(value(inspection, "proactive/licensing/change")).isEqualTo("-14");
        assertThat(((Figure.Published) figure(inspection, "proactive/licensing/decisions")).lexeme()).isEqualTo(lexeme);
    }

    @Test
    void signsAreFourDifferentFacts() throws IOException {
        change("shili/2020/2-proactive.yaml", "行政处罚: [312, 0, 81]", "行政处罚: [~, 缺, /]");
        change("shili/2020/2-proactive.yaml", "行政强制: [45, 0, 2]", "行政强制: ~");
        Inspection inspection = fine();
        assertThat(figure(inspection, "proactive/punishment/previous_year_items").status()).isEqualTo(Status.BLANK);
        assertThat(figure(inspection, "proactive/punishment/change").status()).isEqualTo(Status.MISSING);
        assertThat(figure(inspection, "proactive/punishment/decisions").status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(figure(inspection, "proactive/coercion/decisions").status()).isEqualTo(Status.BLANK);
        assertThat(figure(inspection, "proactive/regulations/made").status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void aRemarkStaysWithItsCellBeThereANumberOrNot() throws IOException {
        change(
                "shili/2020/2-proactive.yaml",
                "规范性文件: [5, 5, 45]",
                "规范性文件: [{值: 5, 注: 其中，修订3件}, {值: ~, 注: \"未统计, 见附件\"}, 45]");
        Inspection inspection = fine();
        assertThat(figure(inspection, "proactive/normative_documents/made").remark().note()).isEqualTo("其中，修订3件");
        assertThat(figure(inspection, "proactive/normative_documents/disclosed").remark().note())
                .isEqualTo("未统计, 见附件");
        assertThat(figure(inspection, "proactive/normative_documents/disclosed").status()).isEqualTo(Status.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "政府集中采购: [20, {值: \"2,510,800\", 单位: 元}]",
        "政府集中采购: {采购项目数量: 20, 采购总金额（元）: 2510800}",
        "政府集中采购: {采购项目数量（项）: 20, 采购总金额（单位：元）: 2510800}",
        "单位: 元\n政府集中采购: [20, 2510800]",
    })
    void unitsBecomeTheFormsAndThePrintedOneIsKept(String written) throws IOException {
        change("shili/2020/2-proactive.yaml", "政府集中采购: [20, 251.08]", written);
        Inspection inspection = fine();
        assertThat(value(inspection, "proactive/central_procurement/amount")).isEqualTo("251.08");
        assertThat(value(inspection, "proactive/central_procurement/items")).isEqualTo("20");
        assertThat(figure(inspection, "proactive/central_procurement/amount").remark().unit()).isEqualTo("元");
        assertThat(figure(inspection, "proactive/central_procurement/items").remark().unit()).isEmpty();
    }

    @Test
    void anExcerptLacksRowsAndSectionsWithoutAnError() throws IOException {
        Inspection inspection = fine();
        Report excerpt = report(inspection, "jiaoyu", 2020);
        assertThat(excerpt.holding().excerpt()).isTrue();
        FilledTable requests = excerpt.table("requests").orElseThrow();
        assertThat(requests.figure(cell("requests/granted/total")).orElseThrow().status())
                .isEqualTo(Status.NOT_HELD);
        assertThat(requests.figure(cell("requests/newly_received/commercial")).orElseThrow().status())
                .isEqualTo(Status.NOT_HELD);
    }

    @Test
    void oneTableMayBeAnExcerpt() throws IOException {
        change("shili/2020/4-disputes.yaml", "复议后起诉: [0, 0, 0, 0, 0]", "收录: 节录");
        assertThat(figure(fine(), "disputes/litigation_after_review/total").status()).isEqualTo(Status.NOT_HELD);
    }

    @Test
    void aSectionPrintedEmptyNeedsNoTable() throws IOException {
        Files.delete(base.resolve("content/shili/2020/4-disputes.yaml"));
        Files.writeString(base.resolve("content/shili/2020/4-disputes.md"), "");
        assertThat(Inspection.of(base.resolve("content"), "content").findings())
                .noneMatch(Finding::isError);
    }

    @Test
    void aCorrectedFigureRemembersWhatWasPublishedFirst() throws IOException {
        append(
                "shili/2020/report.yaml",
                """
                更正:
                  - {日期: 2021-07-01, 位置: 4-disputes/行政复议/总计, 原值: 3, 现值: 2, 原因: 再次核对}
                  - {日期: 2021-06-01, 位置: 4-disputes/行政复议/总计, 原值: 4, 现值: 3, 原因: 录入笔误}
                """);
        Inspection inspection = fine();
        Figure figure = figure(inspection, "disputes/review/total");
        assertThat(figure).isInstanceOfSatisfying(Figure.Corrected.class, c -> {
            assertThat(c.before()).isEqualTo("4");
            assertThat(c.now().lexeme()).isEqualTo("2");
        });
        assertThat(figure.status()).isEqualTo(Status.CORRECTED);
    }

    @Test
    void aConfirmedFindingIsGoneAndTheOthersStay() throws IOException {
        Files.writeString(
                base.resolve("content/shili/2020/6-other.md"),
                "![图解](attachments/original.html)\n\n![又一图](attachments/original.html)\n");
        append(
                "shili/2020/report.yaml",
                "确认: [{代码: image-as-link, 位置: 6-other.md, 内容: \"![图解]\", 说明: 附件即为图解}]\n");
        List<Finding> findings =
                Inspection.of(base.resolve("content"), "content").findings();
        assertThat(findings).singleElement().satisfies(f -> assertThat(f.place().line()).isEqualTo(3));
    }

    @Test
    void aFindingAboutFiguresIsConfirmedByItsCells() throws IOException {
        change("shili/2020/2-proactive.yaml", "行政事业性收费: [29, 0]", "行政事业性收费: {按序: [29]}");
        append(
                "shili/2020/report.yaml",
                "确认: [{代码: row-unplaced, 位置: 2-proactive/行政事业性收费/上一年项目数量, 内容: \"[29]\", 说明: 原件未存}]\n");
        Inspection inspection = fine();
        assertThat(inspection.checked().body("shili").orElseThrow().reports())
                .allSatisfy(r -> assertThat(r.findings()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"已发布, PUBLISHED", "待核, UNDER_REVIEW", "草稿, DRAFT", "已撤回, WITHDRAWN"})
    void states(String written, State state) throws IOException {
        append("shili/2020/report.yaml", "状态: " + written + "\n");
        assertThat(report(fine(), "shili", 2020).holding().state()).isEqualTo(state);
    }

    @Test
    void aDraftsMistakesDoNotStopTheOthers() throws IOException {
        append("shili/2020/report.yaml", "状态: 草稿\n");
        change("shili/2020/4-disputes.yaml", "行政复议: [1, 0, 0, 1, 2]", "行政复议: [1, 0, 0, 1, 3]");
        Inspection inspection = Inspection.of(base.resolve("content"), "content");
        assertThat(inspection.findings()).anyMatch(Finding::isError);
        assertThat(inspection.isBlocked()).isFalse();
    }

    @Test
    void whatIsBeyondTheFormIsKeptAndNotChecked() throws IOException {
        append(
                "shili/2020/4-disputes.yaml",
                "注: [第一条注, 第二条注]\n附加: {信访转办: 3, 调解费用: {值: 1.5, 单位: 万元, 归入: 行政复议}}\n");
        FilledTable disputes = report(fine(), "shili", 2020).table("disputes").orElseThrow();
        assertThat(disputes.notes().notes()).containsExactly("第一条注", "第二条注");
        assertThat(disputes.notes().additions()).extracting(a -> a.label()).containsExactly("信访转办", "调解费用");
        assertThat(disputes.notes().additions().get(1).into()).contains("行政复议");
    }

    @Test
    void attachmentsListedOrNotAndOldAddresses() throws IOException {
        Files.writeString(base.resolve("content/shili/2020/attachments/table.csv"), "1\n");
        append("shili/2020/report.yaml", "旧址: [xxgk/nb/2020.html, 年报/2020.htm]\n");
        Report report = report(fine(), "shili", 2020);
        assertThat(report.dossier().attachments()).extracting(Attachment::name).containsExactly("原件", "table.csv");
        assertThat(report.dossier().oldAddresses())
                .extracting(old -> old.path())
                .containsExactly("xxgk/nb/2020.html", "年报/2020.htm");
    }

    @Test
    void whyAYearIsAbsentAndWhatIsOurs() throws IOException {
        Files.createDirectories(base.resolve("content/.schema"));
        Files.writeString(base.resolve("content/.schema/Report.json"), "{}");
        Inspection inspection = fine();
        assertThat(inspection.archive().body("shili").orElseThrow().history().absentYears())
                .containsEntry(2017, Absence.NOT_HELD);
    }

    @Test
    void supplementsTakeLabelsOfTheirOwn() throws IOException {
        change("shili/2021/channels.yaml", "总计: 960", "政务头条号: 40\n总计: 1000");
        fine();
    }

    @Test
    void aHybridOfTwoFormsIsKnown() throws IOException {
        String other = """
                1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请: [0, 0, 0, 0, 0, 0, 0]
                2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请: [0, 0, 0, 0, 0, 0, 0]
                3.其他: [1, 0, 0, 0, 0, 0, 1]
                """;
        change("shili/2021/3-requests.yaml", other.strip(), "（六）其他处理: [1, 0, 0, 0, 0, 0, 1]");
        FilledTable requests = report(fine(), "shili", 2021).table("requests").orElseThrow();
        assertThat(requests.figure(cell("requests/other_total/total")).orElseThrow().amount())
                .contains(BigDecimal.ONE);
    }

    private Inspection fine() {
        Inspection inspection = Inspection.of(base.resolve("content"), "content");
        assertThat(inspection.findings()).isEmpty();
        return inspection;
    }

    private static Report report(Inspection inspection, String body, int year) {
        return inspection.archive().body(body).orElseThrow().report(year).orElseThrow();
    }

    private static Figure figure(Inspection inspection, String path) {
        CellRef ref = cell(path);
        return report(inspection, "shili", 2020).table(ref.table()).orElseThrow().figure(ref).orElseThrow();
    }

    private static CellRef cell(String path) {
        String[] names = path.split("/");
        return new CellRef(names[0], names[1], names[2]);
    }

    private static String value(Inspection inspection, String cell) {
        return figure(inspection, cell).amount().orElseThrow().toPlainString();
    }

    private void change(String file, String before, String after) throws IOException {
        Path path = base.resolve("content/" + file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    private void append(String file, String lines) throws IOException {
        Path path = base.resolve("content/" + file);
        Files.writeString(path, Files.readString(path) + lines);
    }
}
