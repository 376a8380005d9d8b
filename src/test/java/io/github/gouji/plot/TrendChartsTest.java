package io.github.gouji.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.chart.Chart;
import io.github.gouji.chart.Timeline;
import io.github.gouji.chart.YearChart;
import io.github.gouji.series.Break;
import io.github.gouji.series.Series;
import io.github.gouji.series.SeriesBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendChartsTest {
    private static final String APPLICATIONS = "trend-applications";

    @TempDir
    Path folder;

    private static YearChart years(Map<String, Chart> charts, String id) {
        assertThat(charts).containsKey(id);
        return (YearChart) charts.get(id);
    }

    private static String headline(Chart chart) {
        return chart.caption().headline();
    }

    @Test
    void onePointIsNoTrend() {
        Map<String, Chart> charts = new Town(folder)
                .year(2022, "3-requests", Town.received("18"), "4-disputes", "行政复议: [1, 0, 0, 0, 1]")
                .trends();
        assertThat(headline(charts.get(APPLICATIONS))).isEqualTo("2022年收到申请18件，只有这一年有数字");
        assertThat(charts).containsOnlyKeys(APPLICATIONS);
    }

    @Test
    void missingYearsAreGapsWithTheirReason() {
        YearChart chart = years(
                new Town(folder)
                        .body("缺年: {2021: 未收录, 2022: 未发布, 2025: 未收录}")
                        .received(2020, "30")
                        .received(2023, "40")
                        .received(2024, "50")
                        .trends(),
                APPLICATIONS);
        assertThat(chart.timeline().first()).isEqualTo(2020);
        assertThat(chart.timeline().last()).isEqualTo(2025);
        assertThat(chart.timeline().gaps())
                .containsExactly(
                        new Timeline.Gap(2021, 2021, "未收录"),
                        new Timeline.Gap(2022, 2022, "未发布"),
                        new Timeline.Gap(2025, 2025, "未收录"));
        assertThat(headline(chart)).isEqualTo("收到申请由2020年的30件增至2024年的50件，增长67%（2021—2022年没有数字）");
        assertThat(chart.timeline().breaks()).containsExactly(new Timeline.Break(2021, "2021年起：新表式"));
        assertThat(chart.indicators().get(0).cuts()).isEmpty();
    }

    @Test
    void yearsBeforeABodyExistedAreNotPartOfThePicture() {
        YearChart chart = years(
                new Town(folder)
                        .body("缺年: {2020: 机构未设立, 2021: 未收录}")
                        .received(2022, "30")
                        .received(2023, "40")
                        .trends(),
                APPLICATIONS);
        assertThat(chart.timeline().first()).isEqualTo(2021);
    }

    @Test
    void aHiddenReportIsAGap() {
        Town town = new Town(folder).received(2021, "30").received(2022, "99").received(2023, "40");
        YearChart chart = years(town.trendsWithout(2022), APPLICATIONS);
        assertThat(chart.timeline().gaps()).containsExactly(new Timeline.Gap(2022, 2022, "尚未发布"));
        assertThat(headline(chart)).doesNotContain("99");
    }

    @Test
    void aChangeOfScopeInterruptsTheLine() {
        YearChart chart = years(
                new Town(folder)
                        .yearWith(2021, "口径: 本级\n", "3-requests", Town.received("30"))
                        .yearWith(2022, "口径: 本级\n", "3-requests", Town.received("40"))
                        .yearWith(2023, "口径: 汇总\n", "3-requests", Town.received("900"))
                        .trends(),
                APPLICATIONS);
        assertThat(chart.timeline().breaks())
                .containsExactly(new Timeline.Break(2023, "2023年起：口径为汇总，前后不可比"));
        assertThat(chart.indicators().get(0).cuts()).containsExactly(2023);
        assertThat(headline(chart)).isEqualTo("2023年收到申请900件；与2023年以前不可比");
        assertThat(chart.caption().subtitle()).doesNotContain("口径");
    }

    @Test
    void oneScopeIsSaidOnce() {
        YearChart chart = years(
                new Town(folder)
                        .yearWith(2021, "口径: 汇总\n", "3-requests", Town.received("30"))
                        .yearWith(2022, "口径: 汇总\n", "3-requests", Town.received("40"))
                        .trends(),
                APPLICATIONS);
        assertThat(chart.caption().subtitle()).isEqualTo("雁塔区政府信息公开申请的收到、办理和结转，2021—2022年（口径：汇总）");
        assertThat(chart.timeline().breaks()).isEmpty();
    }

    @Test
    void anIncomparableFormInterruptsTheLineWhereItTakesEffect() {
        Town town = new Town(folder).received(2019, "30").received(2022, "40").received(2023, "50");
        YearChart chart = years(town.trends(TrendChartsTest::withoutComparability), APPLICATIONS);
        assertThat(chart.timeline().breaks())
                .containsExactly(new Timeline.Break(2021, "2021年起：新表式，前后不可比"));
        assertThat(chart.indicators().get(0).cuts()).containsExactly(2021);
        assertThat(headline(chart)).isEqualTo("收到申请由2022年的40件增至2023年的50件，增长25%；与2022年以前不可比");
        assertThat(chart.caption().note()).contains("收到申请（2021年起）：另一种数。");
    }

    private static SeriesBook withoutComparability(SeriesBook book) {
        return new SeriesBook(book.series().stream()
                .map(one -> new Series(
                        one.body(),
                        one.definition(),
                        one.points(),
                        one.breaks().stream()
                                .map(b -> new Break(b.before(), b.after(), b.cause(), false, List.of("另一种数")))
                                .toList()))
                .toList());
    }

    @Test
    void stockOfTwoKindsIsNeverCompared() {
        Map<String, Chart> two = new Town(folder.resolve("two"))
                .year(2020, "2-proactive", "规范性文件: [15, 15, 300]")
                .year(2021, "2-proactive", "行政规范性文件: [10, 5, 200]")
                .trends();
        assertThat(two).doesNotContainKey("trend-stock");
        assertThat(headline(two.get("trend-documents"))).isEqualTo("制发规范性文件由2020年的15件减至2021年的10件");
        YearChart four = years(
                new Town(folder.resolve("four"))
                        .year(2019, "2-proactive", "规范性文件: [10, 10, 285]")
                        .year(2020, "2-proactive", "规范性文件: [15, 15, 300]")
                        .year(2021, "2-proactive", "行政规范性文件: [10, 5, 200]")
                        .year(2022, "2-proactive", "行政规范性文件: [10, 60, 150]")
                        .trends(),
                "trend-stock");
        assertThat(headline(four)).isEqualTo("现行有效规范性文件由2021年的200件减至2022年的150件，减少25%");
        assertThat(four.caption().note()).contains("对外公开总数量包括已经废止而仍在公开的");
        assertThat(four.table().rows().get(0).cells().get(0).text()).isEqualTo("表中无此项");
    }

    @Test
    void whatIsMissingBlankOrNotHeldIsNamed() {
        YearChart chart = years(
                new Town(folder)
                        .received(2019, "30")
                        .received(2020, "缺")
                        .received(2021, "~")
                        .year(2022, "4-disputes", "行政复议: [1, 0, 0, 0, 1]")
                        .received(2023, "40")
                        .trends(),
                APPLICATIONS);
        assertThat(chart.table().rows().stream().map(row -> row.cells().get(0).text()))
                .containsExactly("30", "未载", "空白", "未收录", "40");
        assertThat(headline(chart)).isEqualTo("收到申请2019年为30件，2023年为40件，其间各年没有数字");
    }

    @Test
    void derivedFiguresAreMarked() {
        YearChart chart = years(
                new Town(folder)
                        .year(2021, "3-requests", "本年新收政府信息公开申请数量: [9, 1, 0, 0, 0, 0, 缺]")
                        .received(2022, "12")
                        .trends(),
                APPLICATIONS);
        assertThat(chart.table().rows().get(0).cells().get(0).text()).isEqualTo("10");
        assertThat(chart.table().rows().get(0).cells().get(0).mark()).isEqualTo("推");
        assertThat(chart.caption().note()).contains("标“推”的数字由表内勾稽关系推算。");
        assertThat(headline(chart)).isEqualTo("收到申请由2021年的10件增至2022年的12件");
    }

    @Test
    void zerosAreSaidOfTheSeriesThatHaveThem() {
        Map<String, Chart> charts = new Town(folder)
                .year(2021, "4-disputes", "行政复议: [0, 0, 0, 0, 0]\n未经复议直接起诉: [0, 0, 0, 0, 0]\n复议后起诉: [0, 0, 0, 0, 0]")
                .year(2022, "4-disputes", "行政复议: [0, 0, 0, 0, 0]\n未经复议直接起诉: [0, 0, 0, 0, 0]\n复议后起诉: [0, 0, 0, 0, 0]")
                .trends();
        assertThat(headline(charts.get("trend-disputes"))).isEqualTo("2021—2022年行政复议、行政诉讼均为零");
        Map<String, Chart> uneven = new Town(folder.resolve("uneven"))
                .year(2021, "4-disputes", "行政复议: [0, 0, 0, 0, 0]")
                .year(2022, "4-disputes", "行政复议: [0, 0, 0, 0, 0]\n未经复议直接起诉: [0, 0, 0, 0, 0]\n复议后起诉: [0, 0, 0, 0, 0]")
                .trends();
        assertThat(headline(uneven.get("trend-disputes"))).isEqualTo("2021—2022年行政复议均为零");
    }

    @Test
    void theHeadlineSpeaksOfTheLineThatHasSomethingToTell() {
        Map<String, Chart> charts = new Town(folder)
                .year(2021, "4-disputes", "行政复议: [0, 0, 0, 0, 0]\n未经复议直接起诉: [1, 0, 0, 0, 1]\n复议后起诉: [0, 0, 0, 0, 0]")
                .year(2022, "4-disputes", "行政复议: [0, 0, 0, 0, 0]\n未经复议直接起诉: [1, 0, 0, 0, 1]\n复议后起诉: [2, 0, 0, 0, 2]")
                .trends();
        assertThat(headline(charts.get("trend-disputes"))).isEqualTo("行政诉讼由2021年的1件增至2022年的3件");
    }

    @Test
    void aNotePrintedUnderATableGoesWithItsYear() {
        YearChart chart = years(
                new Town(folder)
                        .year(2021, "3-requests", Town.received("30"))
                        .year(2022, "3-requests", "注: 不含垂直管理部门。\n" + Town.received("40"))
                        .trends(),
                APPLICATIONS);
        assertThat(chart.caption().note()).contains("2022年原注：不含垂直管理部门。").doesNotContain("。。");
    }

    @Test
    void aStackWithoutOneOfItsPartsIsNotDrawn() {
        String some = "（一）予以公开: {总计: 10}\n（七）总计: {总计: 30}";
        Map<String, Chart> charts =
                new Town(folder).year(2021, "3-requests", some).year(2022, "3-requests", some).trends();
        assertThat(charts).containsKey(APPLICATIONS).doesNotContainKey("trend-outcomes");
    }
}
