package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.compose.WrittenArchive;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about the data, of changes and of comparison, over the sample and over archives that are unusual. */
class ArchivePagesTest {
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static WrittenSite sample;

    @BeforeAll
    static void build() {
        sample = WrittenSite.of(SampleSite.CONTENT, shared.resolve("site"));
    }

    private static List<String> row(Document page, String head) {
        return page.select("tr:has(th)").stream()
                .filter(tr -> tr.selectFirst("th").text().startsWith(head))
                .findFirst()
                .map(tr -> tr.select("td").eachText())
                .orElseThrow(() -> new AssertionError("no row " + head));
    }

    @Test
    void theFormsAreListedWithTheirNotices() {
        Document page = sample.page("about/index.html");

        assertThat(row(page, "2014年版")).contains("2014—2018", "尚未与文件原文核对，项目名称以所见报告为准", "0份");
        assertThat(row(page, "2021年版").get(1)).startsWith("国办公开办函〔2021〕30号");
        assertThat(row(page, "2021年版")).contains("与印发的表式核对过", "4份");
    }

    @Test
    void theMatrixSaysWhatComparesAndWhatDoesNot() {
        Document page = sample.page("about/index.html");

        assertThat(page.select("#comparability thead th").eachText())
                .containsExactly("指标", "2014年版 → 2019年版", "2019年版 → 2021年版", "含义");
        assertThat(row(page, "行政许可处理决定").get(1)).isEqualTo("可比");
        assertThat(row(page, "制发规范性文件").get(1)).startsWith("大体可比（");
        assertThat(row(page, "对外公开规范性文件").get(1)).startsWith("不可比（").contains("另见“现行有效规范性文件”");
    }

    @Test
    void whatIsNotGivenIsNotSpokenOf() {
        assertThat(sample.page("about/index.html").select("#licence .citation").text()).contains("Apache-2.0");
        assertThat(sample.page("about/index.html").select("#errata")).isEmpty();
        WrittenSite bare = WrittenSite.of(
                new WrittenArchive(folder.resolve("content")).body("a", "甲", ""), folder.resolve("site"));
        assertThat(bare.page("about/index.html").select("#licence")).isEmpty();
    }

    @Test
    void changesGiveDifferencesAndNoShareOfASmallBase() {
        Document page = sample.page("suqian/changes/2024/index.html");

        assertThat(row(page, "收到申请")).containsExactly("3511", "3525", "+14", "+0.4%");
        assertThat(row(page, "不予处理")).startsWith("406", "117", "\u2212289", "\u221271.2%");
        assertThat(row(page, "制发规章")).startsWith("2", "2", "0", "—");
        assertThat(page.select(".notice")).isEmpty();
    }

    @Test
    void changesNameTheGapTheFormAndWhatDoesNotCompare() {
        Document page = sample.page("shanghai-office/changes/2025/index.html");

        assertThat(page.select(".notice").text()).contains("2020—2024年未收录", "相隔6年", "表式不同", "只收录一部分");
        assertThat(row(page, "对外公开规范性文件")).containsSubsequence("368", "无此项", "—", "—");
        assertThat(row(page, "上年结转申请")).startsWith("18", "189", "+171", "—");
        assertThat(row(page, "其他处理")).as("a printed blank is no zero").startsWith("空白", "319", "—", "—");
    }

    @Test
    void everyReportWithAnEarlierOneLeadsToItsChanges() {
        assertThat(sample.page("suqian/2024/index.html").select(".changes a").attr("href"))
                .isEqualTo("../changes/2024/index.html");
        assertThat(sample.page("suqian/2023/index.html").select(".changes")).isEmpty();
        assertThat(sample.file("suqian/changes/2023/index.html")).doesNotExist();
    }

    private WrittenArchive two() {
        return new WrittenArchive(folder.resolve("content"))
                .body("a", "甲县", "")
                .body("b", "乙县", "")
                .report("a", 2021, "口径: 本级\n")
                .report("a", 2022, "口径: 汇总\n")
                .report("b", 2022, "口径: 本级\n")
                .received("a", 2021, "[100, 0, 0, 0, 0, 0, 100]")
                .received("a", 2022, "[200, 0, 0, 0, 0, 0, 200]")
                .received("b", 2022, "[3, 0, 0, 0, 0, 0, 3]");
    }

    @Test
    void anotherScopeIsNoChange() {
        WrittenSite site = WrittenSite.of(two(), folder.resolve("site"));

        List<String> received = row(site.page("a/changes/2022/index.html"), "收到申请");
        assertThat(received).startsWith("100", "200", "不可比", "—");
        assertThat(received.get(4)).contains("口径");
    }

    @Test
    void textIsComparedSentenceBySentence() {
        two().file("a/2021/5-problems.md", "仍有不足。2021年办理了100件。人手不够。\n")
                .file("a/2022/5-problems.md", "仍有不足。2022年办理了200件。<b>培训</b>不够。培训不够。\n");
        Document page = WrittenSite.of(folder.resolve("content"), folder.resolve("site"))
                .page("a/changes/2022/index.html");

        Element text = page.getElementById("text-problems");
        assertThat(text.select(".note").text()).isEqualTo("相同1句，仅数字不同1句，新增2句，不再出现1句。");
        assertThat(text.select(".added li").eachText()).containsExactly("<b>培训</b>不够。", "培训不够。");
        assertThat(text.select(".removed li").eachText()).containsExactly("人手不够。");
    }

    @Test
    void bodiesAreSetSideBySideInTheOrderOfTheArchive() {
        Document page = WrittenSite.of(two(), folder.resolve("site")).page("compare/2022/index.html");

        assertThat(page.select("#figures-1 tbody th").eachText()).containsExactly("甲县", "乙县");
        assertThat(page.select("#figures-1 tbody td").eachText()).containsExactly("200", "3");
        assertThat(page.select(".notice").text()).contains("口径不同");
        assertThat(page.select("main").text()).doesNotContain("%");
    }

    @Test
    void otherFormsAreSaid() {
        two().file("b/2022/2-proactive.yaml", "表式: cn-2019\n收录: 节录\n规范性文件: [1, 2, 3]\n")
                .file("a/2022/2-proactive.yaml", "收录: 节录\n行政规范性文件: [4, 5, 6]\n");
        Document page = WrittenSite.of(folder.resolve("content"), folder.resolve("site")).page("compare/2022/index.html");

        assertThat(page.select("#figures .note").text())
                .contains("2021年版：甲县", "2019年版：乙县");
        assertThat(page.select("#figures").text()).contains("无此项");
    }

    @Test
    void aWithdrawnReportKeepsItsPageAndIsNotCompared() {
        two().report("b", 2022, "口径: 本级\n状态: {值: 已撤回, 日期: 2023-05-01, 原因: 数据有误}\n");
        WrittenSite site = WrittenSite.of(folder.resolve("content"), folder.resolve("site"));

        assertThat(site.file("compare/2022/index.html")).doesNotExist();
        assertThat(site.page("b/2022/index.html").select(".notice.withdrawn").text()).contains("2023年5月1日", "数据有误");
        assertThat(site.page("b/index.html").select("#years").text()).contains("已撤回");
    }

    @Test
    void theSearchPageListsEverySectionAndIndicator() {
        Document page = sample.page("search/index.html");

        assertThat(page.select("#search").hasAttr("hidden")).as("without a script").isTrue();
        assertThat(page.select("#body-suiping a").eachAttr("href"))
                .contains("../suiping/2020/index.html", "../suiping/2020/index.html#section-problems");
        assertThat(page.select("#indicators dt").eachText()).anyMatch(t -> t.startsWith("收到申请"));
        assertThat(page.select("script").eachAttr("src")).containsExactly("../assets/search.js", "index.js");
    }
}
