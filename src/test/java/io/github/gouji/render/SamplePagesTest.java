package io.github.gouji.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.view.PageView;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the printed pages promise to readers, programs and screen readers. */
class SamplePagesTest {
    private static final TemplateSet SET = TemplateSet.builtIn();

    static Stream<PageView> pages() {
        return Stream.of(SampleViews.home(), SampleViews.body(), SampleViews.report());
    }

    private static Document print(PageView page, String language) {
        Rendering rendering = SET.render(page, SET.words(language).orElseThrow());
        assertThat(rendering.problems()).isEmpty();
        assertThat(rendering.text().getBytes(StandardCharsets.UTF_8).length).isLessThan(120_000);
        return Jsoup.parse(rendering.text());
    }

    private static Document report() {
        return print(SampleViews.report(), "zh-CN");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasItsFrame(PageView view) {
        Document page = print(view, "zh-CN");
        assertThat(page.select("html[lang=zh-CN] > body > main h1")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content")).startsWith("default-src 'none'");
        assertThat(page.select("body > a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("meta[name=SiteName], meta[name=ColumnName], meta[name=ArticleTitle]")).hasSize(3);
        assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
        assertThat(page.select("nav:not([aria-label])")).isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href")).allSatisfy(h -> assertThat(ids).contains(h.substring(1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPagePrintsInEnglishToo(PageView view) {
        assertThat(print(view, "en").select("a.skip").text()).isEqualTo("Skip to main content");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTableHasCaptionHeadsAndALabelledRegion(PageView view) {
        for (Element table : print(view, "zh-CN").select("table")) {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.parent().attr("role")).isEqualTo("region");
            assertThat(table.parent().attr("tabindex")).isEqualTo("0");
            assertThat(table.parent().attr("aria-labelledby")).isEqualTo(table.select("> caption").attr("id"));
            assertThat(table.select("th:not([scope])")).isEmpty();
            assertThat(table.select("td").eachText()).as("no cell says nothing").allSatisfy(t -> assertThat(t).isNotBlank());
        }
    }

    @Test
    void everyFigureOfTheOfficialTablesNamesItsHeadsAndOnlyItsOwn() {
        Document page = report();
        for (Element table : page.select(".official table")) {
            for (Element cell : table.select("td:not([colspan])")) {
                assertThat(cell.id()).isNotBlank();
                for (String head : cell.attr("headers").split(" ")) {
                    assertThat(table.select("th#" + head)).as(cell.id() + " " + head).hasSize(1);
                }
                assertThat(cell.attr("headers")).as(cell.id()).contains(cell.parent().select("> th").attr("id"));
            }
        }
        assertThat(heads(page, "requests-unavailable_not_held-commercial")).containsExactly(
                "申请人情况", "法人或其他组织", "商业企业", "三、本年度办理结果", "（四）无法提供", "1.本机关不掌握相关政府信息");
        assertThat(heads(page, "requests-carried_forward-total")).containsExactly("申请人情况", "总计", "四、结转下年度继续办理");
        assertThat(heads(page, "requests-other_total-natural_person")).containsExactly(
                "申请人情况", "自然人", "三、本年度办理结果", "（六）其他处理");
        assertThat(heads(page, "disputes-12")).containsExactly("行政诉讼", "复议后起诉", "其他结果");
    }

    private static List<String> heads(Document page, String cell) {
        return Arrays.stream(page.getElementById(cell).attr("headers").split(" "))
                .map(id -> page.getElementById(id).ownText())
                .toList();
    }

    @Test
    void marksAreLinksToEvidenceAndSayTheirWord() {
        Document page = report();
        assertThat(page.select("#requests a.mark.derived")).hasSize(16).allSatisfy(mark -> {
            assertThat(mark.text()).isEqualTo("推算");
            Element evidence = page.getElementById(mark.attr("href").substring(1));
            assertThat(evidence.select("a").attr("href")).isEqualTo("#" + mark.parent().id());
        });
        assertThat(page.select("#disputes-1 a").eachText()).containsExactly("原文如此", "更正");
        assertThat(page.select("#proactive td.n").eachText()).containsExactly("未载", "未载");
        assertThat(page.select("td[id=requests-unprocessed_unreasonable-commercial]").text()).isEqualTo("/不适用");
        assertThat(page.select("td[id=requests-unprocessed_unreasonable-research]").text()).isEqualTo("空白");
    }

    @Test
    void whatIsNotGivenIsNotPrinted() {
        Document page = print(SampleViews.home(), "zh-CN");
        assertThat(page.select("link[rel=canonical], link[rel=alternate], .trail, .years")).isEmpty();
        assertThat(report().select("#other .prose, #other table")).isEmpty();
    }

    @Test
    void aChartIsAPictureWithItsFiguresBesideIt() {
        for (Element chart : report().select(".chart")) {
            Element img = chart.selectFirst("figure > picture > img");
            assertThat(img.attr("alt").length()).isBetween(10, 100);
            assertThat(img.attr("srcset")).endsWith(" 2x");
            assertThat(chart.selectFirst("source[media]").attr("width")).isNotBlank();
            assertThat(chart.select(".plain table tbody tr")).isNotEmpty();
        }
    }
}
