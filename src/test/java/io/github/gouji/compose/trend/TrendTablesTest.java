package io.github.gouji.compose.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.compose.SampleSite;
import io.github.gouji.compose.WrittenArchive;
import io.github.gouji.series.Series;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.table.DataTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of trends: states, marks with their evidence, gaps and breaks. */
class TrendTablesTest {
    private static final Address PAGE = Address.body("a");

    @TempDir
    private Path folder;

    private WrittenArchive archive;

    @BeforeEach
    void begin() {
        archive = new WrittenArchive(folder).body("a", "甲县", "");
    }

    private DataTable table(String... ids) {
        SampleSite site = SampleSite.read(folder);
        List<Series> shown = Arrays.stream(ids)
                .map(id -> site.book("a").series(id).orElseThrow())
                .toList();
        return new TrendTables(site.inventory()).table(PAGE, site.body("a"), "t", "甲县", shown);
    }

    @Test
    void aFigureIsShownAsPrintedAndADerivedOneLeadsToItsEvidence() {
        archive.report("a", 2021, "")
                .received("a", 2021, "[\"1,200\", 0, 0, 0, 0, 0, \"1,200\"]")
                .report("a", 2022, "")
                .received("a", 2022, "[\"11,000\", 0, 0, 0, 0, 300, 缺]");
        DataTable table = table("applications-received");
        assertThat(table.caption()).isEqualTo("甲县（件）");
        assertThat(table.columns()).containsExactly("年度", "收到申请");
        assertThat(table.rows().get(0).cells())
                .containsExactly(new DataTable.Cell(CellState.FIGURE, "1,200", List.of()));
        assertThat(table.rows().get(1).cells())
                .containsExactly(new DataTable.Cell(
                        CellState.FIGURE,
                        "11,300",
                        List.of(new Mark(Mark.Kind.DERIVED, "2022/index.html#e-requests-newly_received-total"))));
        assertThat(table.rows().get(1).before()).isNull();
        assertThat(table.notes()).hasSize(1).first().asString().startsWith("推：");
    }

    @Test
    void aMissingFigureIsNotANumber() {
        archive.report("a", 2021, "")
                .received("a", 2021, "[3, 0, 0, 0, 0, 0, 3]")
                .report("a", 2022, "")
                .received("a", 2022, "[缺, 0, 0, 0, 0, 300, 缺]");
        DataTable table = table("applications-received");
        assertThat(table.rows().get(1).cells())
                .containsExactly(new DataTable.Cell(CellState.MISSING, "", List.of()));
        assertThat(table.notes()).containsExactly("未载：原件应有此数而今不存，也无法推出。");
    }

    @Test
    void aChangeOfScopeSeparatesTheYears() {
        archive.report("a", 2021, "口径: 本级\n")
                .received("a", 2021, "[3, 0, 0, 0, 0, 0, 3]")
                .report("a", 2022, "口径: 汇总\n")
                .received("a", 2022, "[40, 0, 0, 0, 0, 0, 40]");
        assertThat(table("applications-received").rows().get(1).before()).isEqualTo("统计口径改变，前后不可比");
        SampleSite site = SampleSite.read(folder);
        assertThat(site.bodyPage("a").notes()).containsExactly("2021年与2022年统计口径不同，以下指标前后不可比：收到申请。");
        assertThat(site.bodyPage("a").years().get(0).remark()).isEqualTo("节录；口径：汇总");
    }

    @Test
    void yearsAroundAreNotForgotten() {
        archive.body("a", "甲县", "起年: 2019\n缺年: {2023: 未发布}\n")
                .report("a", 2021, "")
                .received("a", 2021, "[3, 0, 0, 0, 0, 0, 3]");
        assertThat(table("applications-received").notes()).containsExactly("2019—2020年未收录。", "2022年未收录。", "2023年未发布。");
    }

    @Test
    void unitsStandInTheHeadsWhereTheyDiffer() {
        archive.report("a", 2021, "")
                .received("a", 2021, "[3, 0, 0, 0, 0, 0, 3]")
                .file("a/2021/2-proactive.yaml", "行政事业性收费: {本年收费金额: 12.5}\n");
        DataTable table = table("applications-received", "fee-amount");
        assertThat(table.caption()).isEqualTo("甲县");
        assertThat(table.columns()).containsExactly("年度", "收到申请（件）", "行政事业性收费金额（万元）");
        assertThat(table.rows().get(0).cells().get(1).text()).isEqualTo("12.5");
    }

    @Test
    void correctionsAreCountedInTheListOfYears() {
        archive.report("a", 2021, "更正: [{日期: 2022-03-01, 位置: 3-requests/本年新收政府信息公开申请数量/总计, 原值: 2, 现值: 3, 原因: 漏计}]\n")
                .received("a", 2021, "[3, 0, 0, 0, 0, 0, 3]");
        assertThat(SampleSite.read(folder).bodyPage("a").years().get(0).remark()).isEqualTo("节录；更正1处");
    }

    @Test
    void anIdentityThatDoesNotHoldIsMarked() {
        archive.report("a", 2021, "状态: 待核\n").received("a", 2021, "[3, 0, 0, 0, 0, 0, 4]");
        DataTable.Cell cell = table("applications-received").rows().get(0).cells().get(0);
        assertThat(cell.marks()).containsExactly(new Mark(Mark.Kind.DISPUTED, "2021/index.html#f1"));
        assertThat(SampleSite.read(folder).bodyPage("a").years().get(0).remark()).endsWith("勾稽不符1条");
    }
}
