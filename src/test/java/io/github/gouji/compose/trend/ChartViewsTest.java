package io.github.gouji.compose.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.chart.BarChart;
import io.github.gouji.chart.Caption;
import io.github.gouji.chart.Value;
import io.github.gouji.finding.Language;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.table.DataTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A chart as a page shows it. */
class ChartViewsTest {
    private static final Address PAGE = Address.report("a", 2020);
    private static final ChartViews.Drawings DRAWINGS = new ChartViews.Drawings(
            new ChartViews.Drawing(picture("c.png"), picture("c-2x.png"), 720, 410),
            new ChartViews.Drawing(picture("c-narrow.png"), picture("c-narrow-2x.png"), 360, 300));

    private static Address picture(String name) {
        return Address.ofReport("a", 2020, name);
    }

    private static BarChart chart(String subtitle) {
        return new BarChart(
                new Caption("channels", "网站最多", subtitle, "单位：条", "", "横向条形图：网站最多；数据见旁表"),
                List.of("渠道", "条数", "占比"),
                List.of(
                        new BarChart.Bar("网站", Value.derived(40, "40", "推"), "100%", true),
                        new BarChart.Bar("微博", Value.of(0, "0"), "0%", false),
                        new BarChart.Bar("公报", Value.absent("未载"), "", false)));
    }

    @Test
    void thePicturesAreReachedFromThePage() {
        ChartView view = new ChartViews(Language.ZH).view(PAGE, chart("甲县2020年"), DRAWINGS, 2, "#evidence");
        assertThat(view.number()).isEqualTo("图 2");
        assertThat(view.caption()).isEqualTo("甲县2020年，单位：条");
        assertThat(view.alt()).isEqualTo("横向条形图：网站最多；数据见旁表");
        assertThat(view.wide()).isEqualTo(new ChartView.Picture("c.png", "c-2x.png", "720", "410"));
        assertThat(view.narrow()).isEqualTo(new ChartView.Picture("c-narrow.png", "c-narrow-2x.png", "360", "300"));
        assertThat(new ChartViews(Language.ZH).view(Address.HOME, chart(""), DRAWINGS, 1, "#x").wide().src())
                .isEqualTo("a/2020/c.png");
    }

    @Test
    void theTableHoldsTheSameFiguresAndNoEmptyCell() {
        DataTable table = new ChartViews(Language.ZH).view(PAGE, chart(""), DRAWINGS, 2, "#evidence").data();
        assertThat(table.id()).isEqualTo("figure-2");
        assertThat(table.caption()).isEqualTo("网站最多，单位：条");
        assertThat(table.columns()).containsExactly("渠道", "条数", "占比");
        assertThat(table.rows().get(0))
                .isEqualTo(new DataTable.Row(
                        Link.unlinked("网站"),
                        List.of(
                                new DataTable.Cell(
                                        CellState.FIGURE, "40", List.of(new Mark(Mark.Kind.DERIVED, "#evidence"))),
                                new DataTable.Cell(CellState.FIGURE, "100%", List.of())),
                        null));
        assertThat(table.rows().get(1).cells().get(0).state()).isEqualTo(CellState.ZERO);
        assertThat(table.rows().get(2).cells()).extracting(DataTable.Cell::text).containsExactly("未载", "—");
    }
}
