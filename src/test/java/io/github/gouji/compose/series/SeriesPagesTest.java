package io.github.gouji.compose.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.BuildOptions;
import io.github.gouji.SampleSite;
import io.github.gouji.data.pack.DataPackage;
import io.github.gouji.data.sheet.ReportWorkbook;
import io.github.gouji.finding.Messages;
import io.github.gouji.press.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of indicators over the sample archive, and the words that they and the data files are made of. */
class SeriesPagesTest {
    private static final Pattern HOLE = Pattern.compile("\\{[a-z]+}");

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() {
        SampleSite.build(
                SampleSite.CONTENT, folder.resolve("site"), new BuildOptions.Flags(false, false, false, Extent.PAGES));
    }

    private static Document page(String body, String series) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(body).resolve("series").resolve(series).resolve("index.html"));
    }

    @Test
    void theNewestFigureAndTheCourseComeFirst() throws IOException {
        Document page = page("suqian", "applications-received");
        assertThat(page.selectFirst("h1").text()).isEqualTo("收到申请");
        assertThat(page.selectFirst(".numeral").text()).isEqualTo("2025年 3830 件");
        assertThat(page.selectFirst(".lead").text()).isEqualTo("收到申请由2023年的3511件逐年增至2025年的3830件，增长9.1%。");
        assertThat(page.selectFirst(".facts").text()).contains("宿迁市人民政府", "2023—2025年，3份年报，3年有数字");
    }

    @Test
    void breaksAndGapsStandBetweenTheYears() throws IOException {
        Document page = page("shanghai-office", "normative-made");
        assertThat(page.select(".annals tbody tr").eachText())
                .containsExactly(
                        "2019 60 原件所载 2019年版 未注明",
                        "2020—2024年未收录；表式更换：前后大体可比（规范性文件改称行政规范性文件，范围略窄）",
                        "2025 34 原件所载 2021年版 未注明");
        assertThat(page.select(".annals td.num a").eachAttr("href"))
                .containsExactly(
                        "../../2019/index.html#proactive-normative_documents-made",
                        "../../2025/index.html#proactive-normative_documents-made");
    }

    @Test
    void aReplacedIndicatorNamesTheOther() throws IOException {
        Document page = page("shanghai-office", "fee-items");
        Element line = page.select("#definition tbody tr").last();
        assertThat(line.text()).contains("2021年起表式", "没有这一项", "原来统计收费项目数量，改为统计收费金额", "行政事业性收费金额");
        assertThat(line.selectFirst("a").attr("href")).isEqualTo("../fee-amount/index.html");
    }

    @Test
    void oneFigureIsNoCourse() throws IOException {
        Document page = page("suiping", "granted");
        assertThat(page.selectFirst(".lead").text()).isEqualTo("只有2020年一年有数字，无从看出走势，不画图。");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select(".annals tbody tr")).hasSize(1);
    }

    @Test
    void whatIsNotHeldOrNotOnTheFormIsSaid() throws IOException {
        assertThat(page("suqian", "fee-amount").select(".annals tbody tr").last().text())
                .isEqualTo("2025 未收录 未收录 2021年版 汇总");
        assertThat(page("shanghai-office", "normative-in-force").select(".annals tbody tr").first().text())
                .isEqualTo("2019 无此项 表中无此项 — —");
    }

    @Test
    void allIndicatorsOfTheBodyAreReachedAndThisOneIsMarked() throws IOException {
        Document body = Jsoup.parse(folder.resolve("site/suqian/index.html"));
        List<String> links = body.select("#indicators a").eachAttr("href");
        assertThat(links).hasSize(19).allSatisfy(link ->
                assertThat(Files.exists(folder.resolve("site/suqian").resolve(link))).as(link).isTrue());
        Document page = page("suqian", "granted");
        assertThat(page.select("#others a")).hasSize(18);
        assertThat(page.select("#others [aria-current]").text()).isEqualTo("予以公开");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        same(SeriesComposer.class, "series");
        same(DataPackage.class, "data");
        same(ReportWorkbook.class, "sheet");
    }

    private static void same(Class<?> beside, String bundle) {
        Messages chinese = Messages.load(beside, "words/" + bundle + ".zh-CN.properties");
        Messages english = Messages.load(beside, "words/" + bundle + ".en.properties");
        assertThat(english.keys()).isEqualTo(chinese.keys()).isNotEmpty();
        for (String key : chinese.keys()) {
            assertThat(holes(english.text(key))).as(key).isEqualTo(holes(chinese.text(key)));
        }
    }

    private static TreeSet<String> holes(String text) {
        return new TreeSet<>(HOLE.matcher(text).results().map(r -> r.group()).toList());
    }
}
