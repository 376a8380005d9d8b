package io.github.gouji.compose.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.check.Tally;
import io.github.gouji.compose.SampleSite;
import io.github.gouji.view.HomeView;
import io.github.gouji.view.section.Opening.KeyFigure;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The front page over the sample archive. */
class HomeComposerTest {
    private static final SampleSite SITE = SampleSite.read();
    private static final Document PAGE = SITE.print(SITE.home());

    @Test
    void theMatrixSaysWhatIsHeldOfEveryYear() {
        Element matrix = PAGE.selectFirst("table.matrix");
        assertThat(matrix.select("thead th").eachText())
                .containsExactly("机构", "2025", "2024", "2023", "2022", "2021", "2020", "2019");
        assertThat(matrix.select("tbody tr").stream().map(Element::text))
                .containsExactly(
                        "上海市人民政府办公厅 节录 未收录 未收录 未收录 未收录 未收录 节录",
                        "遂平县人民政府 未收录 未收录 未收录 未收录 未收录 全文 —",
                        "宿迁市人民政府 节录 全文 全文 — — — —");
        assertThat(matrix.select("td a").eachAttr("href"))
                .containsExactly(
                        "shanghai-office/2025/index.html",
                        "shanghai-office/2019/index.html",
                        "suiping/2020/index.html",
                        "suqian/2025/index.html",
                        "suqian/2024/index.html",
                        "suqian/2023/index.html");
        assertThat(matrix.select("td a").eachAttr("aria-label")).contains("全文：宿迁市人民政府2024年年报");
    }

    @Test
    void theWordsOfTheMatrixAreExplained() {
        assertThat(PAGE.select("#held .note").text()).contains("“节录”", "“未收录”", "“—”").doesNotContain("机构未设立");
    }

    @Test
    void theHoldingsAreCounted() {
        List<KeyFigure> holdings = SITE.home().front().holdings();
        assertThat(holdings).extracting(KeyFigure::label).containsExactly("机构", "年报", "原件所载数据", "推算数据", "成立的勾稽关系");
        Tally tally = SITE.inventory().bodies().stream()
                .flatMap(b -> b.reports().stream())
                .map(Tally::of)
                .reduce(Tally.ZERO, Tally::plus);
        assertThat(holdings.get(0).value()).isEqualTo("3");
        assertThat(holdings.get(1).value()).isEqualTo("6");
        assertThat(holdings.get(2).value()).isEqualTo(String.valueOf(tally.figures()));
        assertThat(holdings.get(4).value()).isEqualTo(String.valueOf(tally.holds()));
    }

    @Test
    void theNewestReportIsTheOneOfTheLastYearThatIsHeldBest() {
        HomeView.Newest newest = SITE.home().newest();
        assertThat(newest.report().href()).isEqualTo("shanghai-office/2025/index.html");
        assertThat(newest.figures())
                .extracting(KeyFigure::label, KeyFigure::value)
                .startsWith(org.assertj.core.groups.Tuple.tuple("收到申请", "1295"));
        assertThat(newest.figures().get(0).href())
                .isEqualTo("shanghai-office/2025/index.html#requests-newly_received-total");
    }

    @Test
    void trendsStandUnderTheirBodies() {
        assertThat(PAGE.select("#trends h3 a").eachAttr("href"))
                .containsExactly("shanghai-office/index.html", "suqian/index.html");
        assertThat(PAGE.select("#trends figcaption b").eachText()).containsExactly("图 1", "图 2");
        assertThat(PAGE.select("#trends img").attr("src")).isEqualTo("shanghai-office/trend-applications-received.png");
    }

    @Test
    void theDataAreOffered() {
        assertThat(PAGE.select("#data a").text()).isEqualTo("全部数据和说明（ZIP，121 KB）");
    }
}
