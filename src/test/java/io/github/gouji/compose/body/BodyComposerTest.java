package io.github.gouji.compose.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.compose.SampleSite;
import io.github.gouji.view.BodyView;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Link;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages of bodies over the sample archive. */
class BodyComposerTest {
    private static final SampleSite SITE = SampleSite.read();

    @Test
    void theProfileSaysWhoTheBodyIs() {
        BodyView.Profile profile = SITE.bodyPage("suiping").profile();
        assertThat(profile.title()).isEqualTo("遂平县人民政府");
        assertThat(profile.lead()).isEqualTo("收录2020年度报告，共1份。2021—2025年未收录。");
        assertThat(profile.facts())
                .containsExactly(
                        Fact.plain("简称", "遂平县"),
                        Fact.plain("层级", "县级"),
                        Fact.plain("区划代码", "411728"),
                        Fact.plain("上级", "驻马店市人民政府"));
    }

    @Test
    void yearsAreNewestFirstAndGapsFolded() {
        assertThat(SITE.bodyPage("shanghai-office").years())
                .containsExactly(
                        new BodyView.YearLine(
                                "2025",
                                new Link("上海市人民政府办公厅2025年政府信息公开工作年度报告", "2025/index.html"),
                                "未载", "2021年版", "节录"),
                        new BodyView.YearLine("2020—2024", Link.unlinked("未收录"), "", "", ""),
                        new BodyView.YearLine(
                                "2019",
                                new Link("2019年上海市人民政府办公厅政府信息公开工作年度报告", "2019/index.html"),
                                "2020年1月31日", "2019年版", "节录"));
    }

    @Test
    void trendTablesSayWhatSeparatesTheYears() {
        Document page = SITE.print(SITE.bodyPage("shanghai-office"));
        Element normative = page.selectFirst("#figure-3 table");
        assertThat(normative.select("thead th").eachText())
                .containsExactly("年度", "制发规范性文件", "对外公开规范性文件", "现行有效规范性文件");
        assertThat(normative.select("tbody tr:not(.before)").stream().map(Element::text))
                .containsExactly("2019 60 368 无此项", "2025 34 无此项 189");
        assertThat(normative.select("tr.before").text())
                .startsWith("2020—2024年未收录；表式更换：")
                .contains("对外公开规范性文件、现行有效规范性文件不是同一个量")
                .contains("制发规范性文件大体可比");
        assertThat(page.select("#figure-1 tr.before").text()).isEqualTo("2020—2024年未收录；表式更换，前后可比");
        assertThat(normative.select("tbody th a").eachAttr("href")).containsExactly("2019/index.html", "2025/index.html");
    }

    @Test
    void aBlankIsABlankAndExplained() {
        Document page = SITE.print(SITE.bodyPage("shanghai-office"));
        assertThat(page.select("#figure-2 tbody tr").first().text()).isEqualTo("2019 7 空白");
        assertThat(page.select("#figure-2 .note").text()).isEqualTo("空格：原件此格空白，未填数字。");
    }

    @Test
    void partsThatAreNotHeldAreSaidAloud() {
        Document page = SITE.print(SITE.bodyPage("suqian"));
        assertThat(page.select("#figure-1 tbody tr").last().text()).isEqualTo("2025 3830 未收录");
        assertThat(page.select("#figure-1 .note").text()).isEqualTo("未收录：本库没有收录报告的这一部分。");
    }

    @Test
    void theNotesNameWhatDoesNotCompare() {
        assertThat(SITE.bodyPage("shanghai-office").notes())
                .hasSize(2)
                .anySatisfy(n -> assertThat(n).contains("不是同一个量", "行政事业性收费项目、行政事业性收费金额"))
                .anySatisfy(n -> assertThat(n).startsWith("2019年与2025年表式不同，以下指标大体可比：其他处理（一行改为三行"));
        assertThat(SITE.bodyPage("suqian").notes()).isEmpty();
    }

    @Test
    void downloadsSayYearFormatAndSize() {
        Document page = SITE.print(SITE.bodyPage("suqian"));
        assertThat(page.select("#data a").first().text()).isEqualTo("2023年年报全部数据及来历（JSON，34 KB）");
        assertThat(page.select("#data a").attr("href")).isEqualTo("2023/data.json");
    }
}
