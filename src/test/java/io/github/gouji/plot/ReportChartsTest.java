package io.github.gouji.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.chart.BarChart;
import io.github.gouji.chart.Chart;
import io.github.gouji.chart.FlowChart;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportChartsTest {
    @TempDir
    Path folder;

    private Chart channels(String text) {
        return new Town(folder).year(2022, "channels", text).report(2022).get("channels");
    }

    private static String headline(Chart chart) {
        return chart.caption().headline();
    }

    /** Table 3 with these totals, everything else held too: granted, refused as third party, not held, petition. */
    private static String requests(int granted, int refused, int unavailable, int unprocessed) {
        int all = granted + refused + unavailable + unprocessed;
        StringBuilder rows = new StringBuilder();
        List<String> zero = List.of(
                "部分公开", "属于国家秘密", "其他法律行政法规禁止公开", "危及“三安全一稳定”", "属于三类内部事务信息", "属于四类过程性信息",
                "属于行政执法案卷", "属于行政查询事项", "没有现成信息需要另行制作", "补正后申请内容仍不明确", "重复申请", "要求提供公开出版物",
                "无正当理由大量反复申请", "要求行政机关确认或重新出具已获取信息", "逾期不补正", "逾期不缴费", "3.其他");
        zero.forEach(label -> rows.append(label).append(": [0, 0, 0, 0, 0, 0, 0]\n"));
        row(rows, "予以公开", granted);
        row(rows, "保护第三方合法权益", refused);
        row(rows, "本机关不掌握相关政府信息", unavailable);
        row(rows, "信访举报投诉类申请", unprocessed);
        row(rows, "本年新收政府信息公开申请数量", all + 2);
        row(rows, "上年结转政府信息公开申请数量", 1);
        row(rows, "（七）总计", all);
        row(rows, "结转下年度继续办理", 3);
        return rows.toString();
    }

    private static void row(StringBuilder rows, String label, int number) {
        rows.append(label).append(": [").append(number).append(", 0, 0, 0, 0, 0, ").append(number).append("]\n");
    }

    private Map<String, Chart> ofRequests(String text) {
        return new Town(folder).year(2022, "3-requests", text).report(2022);
    }

    @Test
    void namesTheLargestPartAndTheFirst() {
        Chart chart = ofRequests(requests(30, 10, 50, 10)).get("outcomes");
        assertThat(headline(chart)).isEqualTo("办理的100件申请中，无法提供最多，50件，占50%；予以公开30件，占30%");
        BarChart bars = (BarChart) chart;
        assertThat(bars.bars()).hasSize(6);
        assertThat(bars.bars().stream().filter(BarChart.Bar::highlighted).map(BarChart.Bar::label))
                .containsExactly("无法提供");
        assertThat(chart.caption().subtitle()).isEqualTo("雁塔区2022年政府信息公开申请办理结果");
    }

    @Test
    void saysWhoApplied() {
        BarChart chart = (BarChart) ofRequests(requests(30, 10, 50, 10)).get("applicants");
        assertThat(headline(chart)).isEqualTo("新收的102件申请全部由自然人提出");
        assertThat(chart.bars().stream().map(BarChart.Bar::label))
                .containsExactly("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他组织");
        assertThat(chart.bars().stream().map(b -> b.value().text())).containsExactly("102", "0", "0", "0", "0", "0");
    }

    @Test
    void fewApplicationsMakeNoPictureOfApplicants() {
        assertThat(ofRequests(requests(2, 0, 0, 0))).doesNotContainKey("applicants").containsKey("life");
    }

    @Test
    void disputesStandBeneathTheLifeOfApplicationsAndDivideNothing() {
        Town town = new Town(folder).year(2022, "3-requests", requests(30, 10, 50, 10));
        town.year(2022, "4-disputes", "行政复议: [2, 1, 0, 1, 4]\n未经复议直接起诉: [1, 0, 0, 0, 1]\n复议后起诉: [0, 0, 0, 1, 1]\n");
        FlowChart chart = (FlowChart) town.report(2022).get("life");
        FlowChart.Stage last = chart.stages().get(chart.stages().size() - 1);
        assertThat(last.label()).isEqualTo("复议、诉讼");
        assertThat(last.divides()).isFalse();
        assertThat(last.total()).isEmpty();
        assertThat(last.parts().stream().map(part -> part.name() + part.value().text()))
                .containsExactly("行政复议4", "行政诉讼2");
        assertThat(chart.words()).anyMatch(word -> word.contains("不合计"));
    }

    @Test
    void noDisputesAreNoStage() {
        Town town = new Town(folder).year(2022, "3-requests", requests(30, 10, 50, 10));
        town.year(2022, "4-disputes", "行政复议: [0, 0, 0, 0, 0]\n未经复议直接起诉: [0, 0, 0, 0, 0]\n复议后起诉: [0, 0, 0, 0, 0]\n");
        FlowChart chart = (FlowChart) town.report(2022).get("life");
        assertThat(chart.stages().stream().map(FlowChart.Stage::label)).containsExactly("收到", "年末", "办理结果");
    }

    @Test
    void smallNumbersHaveNoPercentages() {
        Chart chart = ofRequests(requests(10, 4, 3, 2)).get("outcomes");
        assertThat(headline(chart)).isEqualTo("办理的19件申请中，予以公开最多，10件");
        assertThat(chart.words()).noneMatch(word -> word.contains("%"));
    }

    @Test
    void tiesAreTies() {
        Chart chart = ofRequests(requests(8, 8, 1, 1)).get("outcomes");
        assertThat(headline(chart)).isEqualTo("办理的申请中，予以公开、不予公开并列最多，各8件");
    }

    @Test
    void oneOutcomeOfAll() {
        Chart chart = ofRequests(requests(7, 0, 0, 0)).get("outcomes");
        assertThat(headline(chart)).isEqualTo("办理的7件申请，结果全部为予以公开");
    }

    @Test
    void nothingProcessedIsNoPicture() {
        Map<String, Chart> charts = ofRequests(requests(0, 0, 0, 0));
        assertThat(charts).doesNotContainKey("outcomes");
        assertThat(headline(charts.get("life"))).isEqualTo("新收和上年结转的3件申请全部结转下年");
    }

    @Test
    void theLifeOfAnApplicationBalances() {
        FlowChart life = (FlowChart) ofRequests(requests(30, 10, 50, 10)).get("life");
        assertThat(headline(life)).isEqualTo("新收和上年结转的103件申请，当年办理100件，占97%，结转下年3件");
        assertThat(life.stages().stream().map(FlowChart.Stage::total)).containsExactly("103", "103", "100");
        assertThat(life.stages().stream().map(FlowChart.Stage::divides)).containsExactly(false, true, true);
    }

    @Test
    void whatDoesNotBalanceIsNotDrawnAsAFlow() {
        String broken = requests(30, 10, 50, 10).replace("予以公开: [30, 0, 0, 0, 0, 0, 30]", "予以公开: [40, 0, 0, 0, 0, 0, 40]");
        Map<String, Chart> charts = ofRequests(broken);
        assertThat(((FlowChart) charts.get("life")).stages()).hasSize(2);
        Chart outcomes = charts.get("outcomes");
        assertThat(outcomes.words()).noneMatch(word -> word.contains("%"));
        assertThat(outcomes.caption().note()).contains("总计100与各项之和110不等，均照原件，不计占比。");
        String worse = requests(30, 10, 50, 10).replace("结转下年度继续办理: [3,", "结转下年度继续办理: [4,").replace(", 3]\n", ", 4]\n");
        assertThat(ofRequests(worse)).doesNotContainKey("life");
    }

    @Test
    void anOpenPartIsNeverComparedAway() {
        String open = requests(30, 10, 50, 10)
                .replace("本机关不掌握相关政府信息: [50, 0, 0, 0, 0, 0, 50]", "本机关不掌握相关政府信息: [缺, 缺, 缺, 缺, 缺, 缺, 缺]")
                .replace("（七）总计: [100, 0, 0, 0, 0, 0, 100]", "（七）总计: [缺, 缺, 缺, 缺, 缺, 缺, 缺]")
                .replace("本年新收政府信息公开申请数量: [102, 0, 0, 0, 0, 0, 102]", "本年新收政府信息公开申请数量: [缺, 缺, 缺, 缺, 缺, 缺, 缺]");
        Map<String, Chart> charts = ofRequests(open);
        assertThat(headline(charts.get("outcomes"))).isEqualTo("有的办理结果没有数字，不能比较多少");
        assertThat(charts.get("outcomes").words()).contains("未载").noneMatch(word -> word.contains("%"));
        assertThat(charts).doesNotContainKey("life");
    }

    @Test
    void derivedPartsAreMarked() {
        String open = requests(30, 10, 50, 10)
                .replace("本机关不掌握相关政府信息: [50, 0, 0, 0, 0, 0, 50]", "本机关不掌握相关政府信息: [缺, 0, 0, 0, 0, 0, 缺]");
        Chart chart = ofRequests(open).get("outcomes");
        assertThat(headline(chart)).startsWith("办理的100件申请中，无法提供最多，50件");
        assertThat(((BarChart) chart).bars().get(3).value().mark()).isEqualTo("推");
    }

    @Test
    void channelsAreNamedAsTheSupplementNamesThem() {
        Chart chart = channels("政府网站: 600\n政务微信: 300\n其他方式: 100\n总计: 1000");
        assertThat(headline(chart)).isEqualTo("通过政府网站公开的信息最多，600条，占60.0%");
        assertThat(((BarChart) chart).bars().stream().map(BarChart.Bar::label))
                .containsExactly("政府网站", "政务微信", "其他方式");
    }

    @Test
    void channelsBeyondTheListAreParts() {
        Chart chart = channels("政府网站: 300\n新闻客户端: 700\n总计: 1000");
        assertThat(headline(chart)).isEqualTo("通过新闻客户端公开的信息最多，700条，占70.0%");
    }

    @Test
    void channelsWithoutTotalAreSharesOfTheirSum() {
        Chart chart = channels("政府网站: 60\n政务微信: 40");
        assertThat(headline(chart)).isEqualTo("通过政府网站公开的信息最多，60条，占60%");
    }

    @Test
    void channelsOfTheStatisticsTableAreTheSameSeries() {
        Chart chart = new Town(folder)
                .year(2016, "statistics", "1.政府公报公开政府信息数: 10\n2.政府网站公开政府信息数: 60\n3.政务微博公开政府信息数: 30\n"
                        + "4.政务微信公开政府信息数: 0\n5.其他方式公开政府信息数: 0")
                .report(2016)
                .get("channels");
        assertThat(headline(chart)).isEqualTo("通过政府网站公开的信息最多，60条，占60%");
        assertThat(((BarChart) chart).bars().get(0).label()).isEqualTo("政府公报");
    }

    @Test
    void fewCasesAreNoPictureOfDisputes() {
        Map<String, Chart> charts = new Town(folder)
                .year(2022, "4-disputes", "行政复议: [1, 1, 0, 0, 2]\n未经复议直接起诉: [0, 0, 0, 0, 0]\n复议后起诉: [0, 0, 0, 0, 0]")
                .report(2022);
        assertThat(charts).doesNotContainKey("disputes");
    }

    @Test
    void disputesSayHowManyWereCorrected() {
        FlowChart chart = (FlowChart) new Town(folder)
                .year(2022, "4-disputes", "注: 含上年结转。\n行政复议: [3, 2, 0, 0, 5]\n未经复议直接起诉: [2, 0, 0, 0, 2]\n复议后起诉: [0, 0, 0, 0, 0]")
                .report(2022)
                .get("disputes");
        assertThat(headline(chart)).isEqualTo("行政复议5件，其中结果纠正2件；行政诉讼2件，没有结果纠正的");
        assertThat(chart.stages().stream().map(FlowChart.Stage::label)).containsExactly("行政复议", "行政诉讼：未经复议直接起诉");
        assertThat(chart.caption().note()).contains("行政诉讼：复议后起诉为零或空白，未画。").contains("原注：含上年结转。");
    }

    @Test
    void blanksAreNotCalledNone() {
        FlowChart chart = (FlowChart) new Town(folder)
                .year(2022, "4-disputes", "行政复议: [5, ~, ~, ~, 5]\n未经复议直接起诉: [2, 0, 0, 0, 2]\n复议后起诉: ~")
                .report(2022)
                .get("disputes");
        assertThat(headline(chart)).isEqualTo("行政复议5件；未经复议直接起诉2件，没有结果纠正的；复议后起诉空白");
        assertThat(chart.table().rows().get(1).cells().get(1).text()).isEqualTo("空白");
    }

    @Test
    void aFormerNameStandsOverTheReportsOfItsYears() {
        Chart chart = new Town(folder)
                .body("曾用名: [{名称: 雁塔县人民政府, 至: 2022}]")
                .year(2022, "channels", "政府网站: 60")
                .report(2022)
                .get("channels");
        assertThat(chart.caption().subtitle()).startsWith("雁塔县人民政府2022年");
    }

    @Test
    void ofAnExcerptOnlyWhatIsMostlyHeldIsDrawn() {
        Map<String, Chart> charts = ofRequests("（一）予以公开: {总计: 10}\n（七）总计: {总计: 30}");
        assertThat(charts).isEmpty();
    }
}
