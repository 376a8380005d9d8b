package io.github.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.view.BodyView;
import io.github.gouji.view.HomeView;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How years are told that the sample archive does not have: many, drafts, withdrawn, no such body. */
class YearsTest {
    @TempDir
    private Path folder;

    private WrittenArchive archive;

    @BeforeEach
    void begin() {
        archive = new WrittenArchive(folder);
    }

    private static List<String> texts(HomeView.Line line) {
        return line.years().stream().map(HomeView.Holding::text).toList();
    }

    @Test
    void manyYearsFoldWhereNoBodyHasAReport() {
        archive.body("a", "甲县", "起年: 2008\n缺年: {2009: 未发布, 2010: 未发布, 2011: 未发布}\n")
                .report("a", 2008, "")
                .report("a", 2020, "")
                .body("b", "乙县", "起年: 2015\n缺年: {2015: 机构未设立}\n")
                .report("b", 2019, "");
        HomeView.Matrix matrix = SampleSite.read(folder).home().matrix();
        assertThat(matrix.years())
                .containsExactly("2020", "2019", "2016—2018", "2015", "2012—2014", "2009—2011", "2008");
        assertThat(texts(matrix.lines().get(0)))
                .containsExactly("节录", "未收录", "未收录", "未收录", "未收录", "未发布", "节录");
        assertThat(texts(matrix.lines().get(1)))
                .containsExactly("—", "节录", "未收录", "机构未设立", "—", "—", "—");
        assertThat(matrix.lines().get(1).years().get(2).spoken()).isEqualTo("未收录：乙县2016—2018年年报");
        assertThat(matrix.notes()).hasSize(1).first().asString().contains("“机构未设立”", "“未发布”").endsWith("。");
    }

    @Test
    void fewYearsStaySingle() {
        archive.body("a", "甲县", "").report("a", 2011, "").report("a", 2020, "");
        assertThat(SampleSite.read(folder).home().matrix().years()).hasSize(10);
    }

    @Test
    void aDraftHasNoPageAndIsSaidToBeComing() {
        archive.body("a", "甲县", "").report("a", 2020, "").report("a", 2021, "状态: 草稿\n");
        SampleSite site = SampleSite.read(folder);
        HomeView home = site.home();
        assertThat(texts(home.matrix().lines().get(0))).containsExactly("尚未发布", "节录");
        assertThat(home.matrix().lines().get(0).years().get(0).href()).isNull();
        assertThat(home.newest().report().text()).contains("2020");
        assertThat(home.front().lead()).contains("2020年度").contains("1份").doesNotContain("2021");
        BodyView.YearLine line = site.bodyPage("a").years().get(0);
        assertThat(line.years()).isEqualTo("2021");
        assertThat(line.report().text()).isEqualTo("尚未发布");
        assertThat(line.report().href()).isNull();
    }

    @Test
    void aWithdrawnReportKeepsItsPageAndIsNeverTheNewest() {
        archive.body("a", "甲县", "")
                .report("a", 2020, "状态: 待核\n")
                .report("a", 2021, "状态: {值: 已撤回, 日期: 2022-05-06, 原因: 数据有误}\n");
        SampleSite site = SampleSite.read(folder);
        assertThat(texts(site.home().matrix().lines().get(0))).containsExactly("已撤回", "待核");
        assertThat(site.home().newest().report().href()).isEqualTo("a/2020/index.html");
        List<BodyView.YearLine> years = site.bodyPage("a").years();
        assertThat(years.get(0).report().href()).isEqualTo("2021/index.html");
        assertThat(years.get(0).remark()).isEqualTo("已撤回（2022年5月6日、数据有误）；节录");
        assertThat(years.get(1).remark()).isEqualTo("待核；节录");
    }

    @Test
    void anArchiveWithoutReportsStillHasItsPages() {
        archive.body("a", "甲县", "起年: 2020\n止年: 2021\n");
        SampleSite site = SampleSite.read(folder);
        assertThat(site.home().newest()).isNull();
        assertThat(site.home().front().lead()).isEqualTo("尚未收录年度报告。");
        assertThat(site.print(site.home()).select("#newest")).isEmpty();
        assertThat(texts(site.home().matrix().lines().get(0))).containsExactly("未收录", "未收录");
        assertThat(site.bodyPage("a").years()).hasSize(1);
    }

    @Test
    void bodiesLeadToTheirRelations() {
        archive.body("a", "甲县", "曾用名: [{名称: 甲地区, 至: 2012}]\n后继: b\n")
                .report("a", 2020, "")
                .body("b", "乙市", "上级: 丙省\n前身: [a]\n汇总: [a]\n")
                .report("b", 2021, "");
        SampleSite site = SampleSite.read(folder);
        assertThat(site.bodyPage("a").profile().facts())
                .extracting(f -> f.label() + " " + f.text() + " " + f.href())
                .containsExactly("曾用名 甲地区（至2012年） null", "后继 乙市 ../b/index.html");
        assertThat(site.bodyPage("b").profile().facts())
                .extracting(f -> f.label() + " " + f.text() + " " + f.href())
                .containsExactly("上级 丙省 null", "前身 甲县 ../a/index.html", "汇总 甲县 ../a/index.html");
    }

    @Test
    void anEnglishArchiveSpeaksEnglishAroundChineseWords() {
        archive.file("archive.yaml", "名称: Archive\n语言: en\n")
                .body("a", "甲县", "")
                .report("a", 2020, "发布日期: 2021-02-02\n");
        SampleSite site = SampleSite.read(folder);
        assertThat(site.print(site.home()).select("html").attr("lang")).isEqualTo("en");
        assertThat(site.bodyPage("a").years().get(0).published()).isEqualTo("2021-02-02");
        assertThat(site.print(site.bodyPage("a")).select("h1").parents().is("[lang=zh-CN]")).isTrue();
        assertThat(site.home().matrix().lines().get(0).years().get(0).spoken())
                .isEqualTo("excerpt: report of 甲县 for 2020");
    }
}
