package io.github.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the anchor of any figure one gets, by links alone, to what it means, where it comes from and what binds it. */
class CellReadingTest {
    private static final SamplePages PAGES = new SamplePages(Path.of("content"));
    private static final Map<CheckedReport, Document> DOCUMENTS =
            new TreeMap<>(java.util.Comparator.comparing((CheckedReport r) -> r.report().body() + r.year()));

    @BeforeAll
    static void read() {
        PAGES.archive.bodies().forEach(body -> body.reports().forEach(report ->
                DOCUMENTS.put(report, Jsoup.parse(PAGES.html(body.body().id(), report.year())))));
    }

    private static boolean isSupplement(CheckedTable table) {
        return table.form().formId().equals(FormLibrary.SUPPLEMENTS);
    }

    /** What is told where the heads of a cell lead. */
    private static String told(Document page, Element cell) {
        List<String> told = new ArrayList<>();
        for (String id : cell.attr("headers").split(" ", -1)) {
            for (Element link : page.getElementById(id).select("> a[href^=#about-]")) {
                told.add(page.getElementById(link.attr("href").substring(1)).text());
            }
        }
        return String.join("\n", told);
    }

    @Test
    void everyFigureHasAnAnchorAndEveryOfficialOneAMeaning() {
        int cells = 0;
        for (CheckedReport report : DOCUMENTS.keySet()) {
            for (CheckedTable table : report.tables()) {
                for (int i = 0; i < table.figures().size(); i++) {
                    Element cell = DOCUMENTS.get(report).getElementById(CellAnchor.of(table.form().cell(i)));
                    if (isSupplement(table)) {
                        assertThat(cell == null).isEqualTo(table.figures().get(i) instanceof Figure.NotHeld);
                    } else {
                        assertThat(told(DOCUMENTS.get(report), cell)).as(cell.id()).isNotBlank();
                        cells++;
                    }
                }
            }
        }
        assertThat(cells).isGreaterThan(800);
    }

    @Test
    void everyIdentityIsToldAtEveryFigureThatTakesPartWithWhatItCameTo() {
        for (CheckedReport report : DOCUMENTS.keySet()) {
            for (CheckedTable table : report.tables()) {
                for (Judgement judgement : table.judgements()) {
                    for (CellRef cell : judgement.cells()) {
                        Document page = DOCUMENTS.get(report);
                        String told = isSupplement(table)
                                ? page.getElementById(table.id()).select("p.note").text()
                                : told(page, page.getElementById(CellAnchor.of(cell)));
                        assertThat(told).as(CellAnchor.of(cell)).contains(judgement.identity().says() + "：");
                    }
                }
            }
        }
    }

    @Test
    void theOutcomeIsThatOfTheRowAndOfTheColumn() {
        Document page = DOCUMENTS.get(PAGES.report("suqian", 2024));
        assertThat(page.getElementById("about-requests-granted").text())
                .contains("所申请的信息全部公开（第三十六条）。")
                .contains("总计等于自然人与各类法人或其他组织之和：成立（1431 = 1431）")
                .contains("总计等于各项办理结果之和：各栏均成立");
        assertThat(page.getElementById("about-requests.natural_person").text())
                .contains("第一项加第二项之和，等于第三项加第四项之和：成立（3558 = 3558）");
        assertThat(page.getElementById("about-requests-carried_forward").text())
                .contains("2025年报告上年结转数量，等于上年报告的结转下年度继续办理数量：");
    }

    @Test
    void whatTheOriginalDoesNotPrintIsSaidColumnByColumn() {
        Document page = DOCUMENTS.get(PAGES.report("suiping", 2020));
        assertThat(page.getElementById("about-requests-newly_received").text()).contains("来历：商业企业、其他为推算。");
        for (Map.Entry<CheckedReport, Document> entry : DOCUMENTS.entrySet()) {
            for (CheckedTable table : entry.getKey().tables()) {
                for (int i = 0; i < table.figures().size() && !isSupplement(table); i++) {
                    Figure figure = table.figures().get(i);
                    CellRef at = table.form().cell(i);
                    Element about = entry.getValue().getElementById("about-" + at.table() + "-" + at.row());
                    if (!(figure instanceof Published)) {
                        assertThat(about.text()).contains("来历：");
                    }
                    if (ShownFigure.isShownDerived(figure)) {
                        Element cell = entry.getValue().getElementById(CellAnchor.of(at));
                        String evidence = cell.select("a.mark.derived").attr("href").substring(1);
                        assertThat(entry.getValue().getElementById(evidence).select("td").text()).isNotBlank();
                    }
                }
            }
        }
    }
}
