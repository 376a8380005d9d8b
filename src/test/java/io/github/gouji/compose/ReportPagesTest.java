package io.github.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.Origin;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.site.Address;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the sample archive, every one of them. */
class ReportPagesTest {
    private static final int MOST_BYTES = 120_000;
    private static final SamplePages PAGES = new SamplePages(Path.of("content"));
    private static final Map<String, Document> DOCUMENTS = new HashMap<>();

    static {
        PAGES.archive.bodies().forEach(body -> body.reports().forEach(report -> {
            String html = PAGES.html(body.body().id(), report.year());
            String address = Address.report(body.body().id(), report.year()).path();
            DOCUMENTS.put(address, Jsoup.parse(html));
        }));
    }

    static Stream<CheckedReport> reports() {
        return PAGES.archive.bodies().stream().flatMap(b -> b.reports().stream());
    }

    private static Document page(CheckedReport report) {
        return DOCUMENTS.get(Address.report(report.report().body(), report.year()).path());
    }

    private static Document page(String body, int year) {
        return page(PAGES.report(body, year));
    }

    private static Stream<CheckedTable> official(CheckedReport report) {
        return report.tables().stream().filter(t -> !t.form().formId().equals(FormLibrary.SUPPLEMENTS));
    }

    @Test
    void thereAreSix() {
        assertThat(DOCUMENTS).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void idsAreUniqueAndLinksArrive(CheckedReport report) {
        Document page = page(report);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        Address here = Address.report(report.report().body(), report.year());
        for (Element link : page.select("main a[href*=#]")) {
            String[] parts = link.attr("href").split("#", -1);
            Set<String> there = parts[0].isEmpty() ? known : idsOf(here, parts[0]);
            assertThat(there).as(link.outerHtml()).contains(parts[1]);
        }
    }

    private static Set<String> idsOf(Address here, String link) {
        String address = Path.of(here.path()).resolveSibling(link).normalize().toString();
        assertThat(DOCUMENTS).containsKey(address);
        return new HashSet<>(DOCUMENTS.get(address).select("[id]").eachAttr("id"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellHasItsOwnHeadsAndNoOthers(CheckedReport report) {
        for (Element table : page(report).select(".official table")) {
            new HeadGeometry(table).expected().forEach((cell, heads) -> {
                Element td = table.getElementById(cell);
                assertThat(new TreeSet<>(Arrays.asList(td.attr("headers").split(" ")))).as(cell).isEqualTo(heads);
            });
            for (Element head : table.select("th[headers]")) {
                assertThat(head.attr("headers").split(" ")).allSatisfy(id -> assertThat(table.getElementById(id))
                        .as(id)
                        .isNotNull()
                        .isNotEqualTo(head));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPrintedNumberIsShownAsPrinted(CheckedReport report) {
        official(report).forEach(table -> {
            for (int i = 0; i < table.figures().size(); i++) {
                if (table.figures().get(i) instanceof Published published) {
                    Element cell = cell(report, table, i);
                    assertThat(cell.ownText()).startsWith(published.lexeme() + published.remark().unit());
                    assertThat(cell.text()).contains(published.remark().note());
                }
            }
            table.doubts().unplaced().forEach((position, numbers) -> numbers.forEach(n -> {
                String row = table.form().rows().get(position).id();
                Element beside = page(report)
                        .getElementById(CellAnchor.row(table.form(), row))
                        .parent()
                        .nextElementSibling();
                assertThat(beside.className()).isEqualTo("beside");
                assertThat(beside.text()).contains(n.lexeme());
            }));
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void marksSayWhatIsOurs(CheckedReport report) {
        official(report).forEach(table -> {
            for (int i = 0; i < table.figures().size(); i++) {
                Figure figure = table.figures().get(i);
                Element cell = cell(report, table, i);
                boolean blankZero = figure instanceof Derived d
                        && d.origin() == Origin.BLANK
                        && d.value().signum() == 0;
                boolean derived = figure instanceof Derived && !blankZero;
                assertThat(cell.select("a.mark.derived")).as(cell.id()).hasSize(derived ? 1 : 0);
                if (derived) {
                    Element evidence = page(report)
                            .getElementById(cell.selectFirst("a.mark").attr("href").substring(1));
                    assertThat(evidence.child(1).text())
                            .isEqualTo(figure.amount().orElseThrow().toPlainString());
                    assertThat(evidence.child(2).text()).isNotEmpty();
                }
                if (blankZero || figure instanceof Figure.Blank) {
                    assertThat(cell.text()).isEqualTo("空白");
                }
                if (figure instanceof Figure.Missing) {
                    assertThat(cell.text()).isEqualTo("未载");
                }
                if (figure instanceof Figure.NotHeld) {
                    assertThat(cell.text()).isEqualTo("未收录");
                }
            }
        });
    }

    private static Element cell(CheckedReport report, CheckedTable table, int index) {
        return page(report).getElementById(CellAnchor.of(table.form().cell(index)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void pagesStaySmallAndSaySomethingInEveryCell(CheckedReport report) {
        Document page = page(report);
        assertThat(PAGES.html(report.report().body(), report.year()).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(MOST_BYTES);
        assertThat(page.select("td, th")).allSatisfy(c -> assertThat(c.text()).isNotEmpty());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.html()).doesNotContain("{", "null");
    }

    @Test
    void yearsFoldWithTheirReason() {
        assertThat(page("shanghai-office", 2019).select(".years .all li").eachText())
                .containsExactly("2019", "2020–2024 未收录", "2025");
        assertThat(page("suqian", 2024).select(".years .few a").eachText())
                .containsExactly("‹ 2023年", "历年年报", "2025年 ›");
    }

    @Test
    void theSeedIsToldInSentences() {
        Document page = page("suiping", 2020);
        assertThat(page.select("#requests .digest p").eachText())
                .contains("新收18件，上年结转4件（推算）；办结21件：予以公开11件、部分公开1件（推算）、不予公开5件（推算）、"
                        + "无法提供4件；结转下年1件。");
        assertThat(page.select("#disputes .digest p").eachText()).contains("行政复议1件：结果纠正1件。行政诉讼为0。");
        assertThat(page.select("#proactive .digest p").text())
                .contains("行政许可：上一年项目263项、本年减少14项、处理决定4,657件")
                .contains("行政事业性收费只印29，属哪一栏无从断定")
                .doesNotContain("未载");
        assertThat(page.getElementById("e-requests-carried_over_in-total").child(2).text())
                .endsWith("（七）总计 21 + 四、结转下年度继续办理 1 − 一、本年新收政府信息公开申请数量 18 = 4");
        assertThat(page.select(".verified").text())
                .contains("能核验的均相符", "50条勾稽关系：27条成立，23条因缺数无法核验", "推算出16格");
    }

    @Test
    void whatIsNotHeldIsNeverCalledZeroOrBlank() {
        assertThat(page("suqian", 2025).select("#requests .digest p").eachText())
                .contains("新收3830件；上年结转、办理结果、结转下年均未收录。");
        assertThat(page("suqian", 2025).select(".notice.excerpt")).hasSize(1);
        assertThat(page("shanghai-office", 2025).select("#proactive .digest p").text())
                .contains("规章：制发22件（其中修订16件）、废止未载、现行有效235件");
    }

    @Test
    void printedEmptyIsSaid() {
        assertThat(page("suiping", 2020).select("#section-other .absence").text())
                .isEqualTo("原件此节只有标题，没有内容。");
        assertThat(page("shanghai-office", 2019).select("#section-problems h2").text())
                .isEqualTo("五 政府信息公开工作存在的主要问题及改进情况");
    }

    @Test
    void boundFiguresLeadToTheirCellsInAnyYear() {
        Document page = page("suqian", 2024);
        assertThat(page.select("a.fig[href='../2023/index.html#requests-granted-total']")).isNotEmpty();
        assertThat(page("suiping", 2020).select("#section-requests .prose a.fig + a.mark.derived")).isNotEmpty();
        assertThat(page("suiping", 2020).select("#section-overview .prose a.fig[href^='#channels-']")).hasSize(4);
    }
}
