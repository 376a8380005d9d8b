package io.github.gouji.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTableTest {
    private static final Caption CAPTION = new Caption("c", "标题", "", "", "", "");
    private static final YearChart.Axis AXIS = new YearChart.Axis("年份", Magnitude.ONE);

    private static Indicator indicator(String name, Object... yearsAndValues) {
        List<Indicator.Point> points = new java.util.ArrayList<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            points.add(new Indicator.Point((Integer) yearsAndValues[i], (Value) yearsAndValues[i + 1]));
        }
        return new Indicator(name, points, List.of(), false);
    }

    private static YearChart chart(Timeline timeline, Indicator... indicators) {
        return new YearChart(CAPTION, YearChart.Style.LINES, timeline, List.of(indicators), List.of(), AXIS);
    }

    private static ChartTable.Row row(String head, String... cells) {
        return new ChartTable.Row(
                head, java.util.Arrays.stream(cells).map(ChartTableTest::cell).toList());
    }

    private static ChartTable.Cell cell(String text) {
        int mark = text.indexOf('/');
        return mark < 0
                ? new ChartTable.Cell(text, "", false)
                : new ChartTable.Cell(text.substring(0, mark), text.substring(mark + 1), false);
    }

    @Test
    void barsGiveLabelValueAndShare() {
        BarChart chart = new BarChart(
                CAPTION,
                List.of("渠道", "条数", "占比"),
                List.of(
                        new BarChart.Bar("政府网站", Value.of(4014, "4014"), "64.1%", true),
                        new BarChart.Bar("其他", Value.derived(203, "203", "推"), "3.2%", false),
                        new BarChart.Bar("政府公报", Value.absent("未载"), "", false)));
        assertThat(chart.table())
                .isEqualTo(new ChartTable(
                        List.of("渠道", "条数", "占比"),
                        List.of(row("政府网站", "4014", "64.1%"), row("其他", "203/推", "3.2%"), row("政府公报", "未载", ""))));
    }

    @Test
    void yearsGiveEveryYearAndTheWordsOfGaps() {
        Timeline timeline = new Timeline(2019, 2022, List.of(), List.of(new Timeline.Gap(2020, 2021, "未收录")));
        YearChart chart = chart(
                timeline,
                indicator("新收", 2019, Value.of(859, "859"), 2022, Value.derived(7, "7", "推")),
                indicator("办结", 2019, Value.of(805, "805"), 2022, Value.absent("未载")));
        assertThat(chart.table())
                .isEqualTo(new ChartTable(
                        List.of("年份", "新收", "办结"),
                        List.of(
                                row("2019", "859", "805"),
                                row("2020", "未收录", "未收录"),
                                row("2021", "未收录", "未收录"),
                                row("2022", "7/推", "未载"))));
    }

    @Test
    void stagesGiveARowForEachPart() {
        FlowChart chart = new FlowChart(
                CAPTION,
                List.of("环节", "去向", "件数"),
                List.of(new FlowChart.Stage(
                        "收到",
                        "20",
                        List.of(
                                new FlowChart.Part("新收", Value.of(18, "18"), false),
                                new FlowChart.Part("结转", Value.of(2, "2"), false)),
                        false)));
        assertThat(chart.table().rows()).containsExactly(stage("收到", "新收", "18"), stage("收到", "结转", "2"));
        assertThat(chart.words()).contains("标题", "收到", "20", "新收", "18", "结转", "2");
    }

    @Test
    void aYearMayNotBePassedOverInSilence() {
        Timeline timeline = new Timeline(2019, 2021, List.of(), List.of());
        Indicator holed = indicator("新收", 2019, Value.of(1, "1"), 2021, Value.of(2, "2"));
        assertThatThrownBy(() -> chart(timeline, holed)).hasMessageContaining("新收 2020");
        Indicator outside = indicator(
                "新收", 2018, Value.of(1, "1"), 2019, Value.of(1, "1"), 2020, Value.of(1, "1"), 2021, Value.of(1, "1"));
        assertThatThrownBy(() -> chart(timeline, outside)).hasMessageContaining("2018");
    }

    @Test
    void whatCannotBeDrawnHonestlyIsRefused() {
        assertThatThrownBy(() -> new BarChart.Bar("x", Value.of(-1, "-1"), "", false))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new BarChart(CAPTION, List.of("a", "b"), List.of()))
                .hasMessageContaining("without bars");
        assertThatThrownBy(() -> new Timeline(2020, 2021, List.of(new Timeline.Break(2020, "x")), List.of()))
                .hasMessageContaining("outside");
        assertThatThrownBy(() -> new Timeline(2020, 2021, List.of(), List.of(new Timeline.Gap(2019, 2020, "x"))))
                .hasMessageContaining("outside");
        assertThatThrownBy(() -> indicator("x", 2020, Value.of(1, "1"), 2020, Value.of(1, "1")))
                .hasMessageContaining("order");
        assertThatThrownBy(() -> new ChartTable(List.of("a", "b"), List.of(row("x"))))
                .hasMessageContaining("0 cells");
    }

    /** A row whose first cell is a name and no figure. */
    private static ChartTable.Row stage(String head, String name, String figure) {
        return new ChartTable.Row(
                head, List.of(new ChartTable.Cell(name, "", true), new ChartTable.Cell(figure, "", false)));
    }
}
