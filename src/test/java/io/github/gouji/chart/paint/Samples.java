package io.github.gouji.chart.paint;

import io.github.gouji.chart.BarChart;
import io.github.gouji.chart.BarChart.Bar;
import io.github.gouji.chart.Caption;
import io.github.gouji.chart.Chart;
import io.github.gouji.chart.FlowChart;
import io.github.gouji.chart.FlowChart.Part;
import io.github.gouji.chart.FlowChart.Stage;
import io.github.gouji.chart.Indicator;
import io.github.gouji.chart.Magnitude;
import io.github.gouji.chart.Timeline;
import io.github.gouji.chart.Value;
import io.github.gouji.chart.YearChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Charts of real figures, and of every case that could break a layout. */
final class Samples {
    private static final YearChart.Axis PLAIN = new YearChart.Axis("年份", Magnitude.ONE);
    private static final String SOURCE = "来源：各年度政府信息公开工作年度报告。图旁附同一数据的表格。";
    private static final Timeline.Break FORM_2021 = new Timeline.Break(2021, "2021年起：新版表式");
    private static final Timeline.Break FORM_2019 = new Timeline.Break(2019, "2019年起：新《条例》表式");

    private Samples() {}

    static List<Chart> all() {
        List<Chart> charts = new ArrayList<>(List.of(channels(), outcomes(), life(), lifeSmall()));
        charts.addAll(List.of(applications(), mock(), shanghai(), disputes(), composition(), disputesGrouped()));
        charts.addAll(List.of(single(), zeros(), huge(), twentyYears(), ended(), crowded(), extremes(), five()));
        charts.addAll(List.of(stackOfTwenty(), singleStack(), trailingGap(), breaks(), negative(), decimals(), bare()));
        return charts;
    }

    private static Caption caption(String id, String headline, String subtitle, String unit) {
        return new Caption(id, headline, subtitle, unit, SOURCE, "图：" + headline);
    }

    private static Value number(long amount) {
        return Value.of(amount, String.format(Locale.ROOT, amount < 10000 ? "%d" : "%,d", amount));
    }

    private static Value derived(long amount) {
        return Value.derived(amount, Long.toString(amount), "推");
    }

    private static Indicator line(String name, boolean red, int first, long... values) {
        return line(name, red, first, List.of(), values);
    }

    /** A negative number below minus one thousand stands for an absent figure. */
    private static Indicator line(String name, boolean red, int first, List<Integer> cuts, long... values) {
        List<Indicator.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Value value = values[i] < -1000 ? Value.absent("未载") : number(values[i]);
            points.add(new Indicator.Point(first + i, value));
        }
        return new Indicator(name, points, cuts, red);
    }

    private static Indicator points(String name, boolean red, Object... yearsAndValues) {
        List<Indicator.Point> points = new ArrayList<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            points.add(new Indicator.Point((Integer) yearsAndValues[i], (Value) yearsAndValues[i + 1]));
        }
        return new Indicator(name, points, List.of(), red);
    }

    private static YearChart years(Caption caption, YearChart.Style style, Timeline timeline, Indicator... indicators) {
        return new YearChart(caption, style, timeline, List.of(indicators), List.of(), PLAIN);
    }

    private static Timeline plain(int first, int last) {
        return new Timeline(first, last, List.of(), List.of());
    }

    static BarChart channels() {
        return new BarChart(
                caption("channels", "近三分之二的信息从政府网站公开", "遂平县2020年主动公开信息的渠道", "单位：条"),
                List.of("渠道", "条数", "占比"),
                List.of(
                        new Bar("政府网站", number(4014), "64.1%", true),
                        new Bar("政务微博", number(1598), "25.5%", false),
                        new Bar("政务微信", number(449), "7.2%", false),
                        new Bar("政府公报", Value.absent("未载"), "", false),
                        new Bar("其他方式", number(203), "3.2%", false)));
    }

    static BarChart outcomes() {
        return new BarChart(
                caption("outcomes", "19件办结申请中11件予以公开，1件因“信息不存在”无法提供，无一件被复议纠错", "遂平县2020年办结的政府信息公开申请，按处理结果", "单位：件"),
                List.of("处理结果", "件数"),
                List.of(
                        new Bar("予以公开", number(11), "", true),
                        new Bar("部分公开（区分处理的，只计这一情形，不计其他情形）", derived(5), "", false),
                        new Bar("本机关不掌握相关政府信息", number(1), "", false),
                        new Bar("没有现成信息需要另行制作", derived(2), "", false),
                        new Bar("补正后申请内容仍不明确", number(0), "", false),
                        new Bar("申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", Value.absent("未载"), "", false)));
    }

    static FlowChart life() {
        return new FlowChart(
                caption("life", "收到的申请九成以上当年办结，其中四成公开", "宿迁市2024年政府信息公开申请从收到到复议、诉讼", "单位：件"),
                List.of("环节", "去向", "件数"),
                List.of(
                        new Stage(
                                "收到的申请",
                                "3646",
                                List.of(new Part("本年新收", number(3525), false), new Part("上年结转", number(121), false)),
                                false),
                        new Stage(
                                "年末",
                                "3646",
                                List.of(new Part("本年办结", number(3521), false), new Part("结转下年", number(125), false)),
                                true),
                        new Stage(
                                "办结结果",
                                "3521",
                                List.of(
                                        new Part("予以公开", number(1431), true),
                                        new Part("部分公开", number(471), false),
                                        new Part("不予公开", number(92), false),
                                        new Part("无法提供", number(941), false),
                                        new Part("不予处理", number(117), false),
                                        new Part("其他处理", number(469), false)),
                                true),
                        new Stage(
                                "行政复议（不限于当年申请）",
                                "170",
                                List.of(
                                        new Part("维持", number(88), false),
                                        new Part("纠正", number(18), true),
                                        new Part("其他结果", number(28), false),
                                        new Part("尚未审结", number(36), false)),
                                false),
                        new Stage(
                                "行政诉讼（不限于当年申请）",
                                "122",
                                List.of(
                                        new Part("维持", number(44), false),
                                        new Part("纠正", number(7), true),
                                        new Part("其他结果", number(13), false),
                                        new Part("尚未审结", Value.absent("未载"), false)),
                                false)));
    }

    static FlowChart lifeSmall() {
        return new FlowChart(
                caption("life-small", "18件新收申请全部办结", "遂平县2020年政府信息公开申请", "单位：件"),
                List.of("环节", "去向", "件数"),
                List.of(
                        new Stage(
                                "收到",
                                "18",
                                List.of(new Part("新收", number(18), false), new Part("结转", number(0), false)),
                                false),
                        new Stage(
                                "办结",
                                "18",
                                List.of(new Part("公开", derived(11), true), new Part("其他", derived(7), false)),
                                true)));
    }

    static YearChart applications() {
        return years(
                caption("applications", "新收申请三年间由3511件增至3830件", "宿迁市政府信息公开申请，2023—2025年", "单位：件"),
                YearChart.Style.LINES,
                plain(2023, 2025),
                line("新收申请", true, 2023, 3511, 3525, 3830),
                line("办结", false, 2023, 3486, 3521, -9999));
    }

    static YearChart mock() {
        return years(
                caption("mock", "新收申请九年间从31件升至74件，2020年最低", "政府信息公开申请：新收与办结，2015—2024年", "单位：件"),
                YearChart.Style.LINES,
                new Timeline(2015, 2024, List.of(FORM_2019, FORM_2021), List.of(new Timeline.Gap(2022, 2022, "未收录"))),
                points(
                        "新收",
                        true,
                        2015,
                        number(31),
                        2016,
                        number(28),
                        2017,
                        number(44),
                        2018,
                        number(52),
                        2019,
                        number(39),
                        2020,
                        derived(18),
                        2021,
                        number(27),
                        2023,
                        number(61),
                        2024,
                        number(74)),
                new Indicator(
                        "办结",
                        points(
                                        "办结",
                                        false,
                                        2015,
                                        number(30),
                                        2016,
                                        number(27),
                                        2017,
                                        number(43),
                                        2018,
                                        number(50),
                                        2019,
                                        number(38),
                                        2020,
                                        derived(21),
                                        2021,
                                        number(26),
                                        2023,
                                        number(58),
                                        2024,
                                        number(75))
                                .points(),
                        List.of(2019, 2021),
                        false));
    }

    static YearChart shanghai() {
        return years(
                caption(
                        "shanghai",
                        "2025年新收申请1295件，比2019年多436件；其间五年未收录，不能说是逐年上升",
                        "上海市政府办公厅新收政府信息公开申请，2019—2025年",
                        "单位：件"),
                YearChart.Style.LINES,
                new Timeline(2019, 2025, List.of(FORM_2021), List.of(new Timeline.Gap(2020, 2024, "2020—2024年报告未收录"))),
                points("新收申请", true, 2019, number(859), 2025, number(1295)));
    }

    static YearChart disputes() {
        return years(
                caption("disputes", "行政复议由440件降至259件", "宿迁市因政府信息公开引起的行政复议与行政诉讼，2023—2025年", "单位：件"),
                YearChart.Style.LINES,
                plain(2023, 2025),
                line("行政复议", true, 2023, 440, 170, 259),
                line("行政诉讼", false, 2023, 212, 174, 131));
    }

    static YearChart disputesGrouped() {
        return years(
                caption("disputes-grouped", "行政复议由440件降至259件", "宿迁市因政府信息公开引起的行政复议与行政诉讼，2023—2025年", "单位：件"),
                YearChart.Style.GROUPED,
                plain(2023, 2025),
                line("行政复议", true, 2023, 440, 170, 259),
                line("未经复议直接起诉", false, 2023, 47, 18, -9999),
                line("复议后起诉", false, 2023, 165, 104, 76));
    }

    static YearChart composition() {
        Indicator total = line("办结合计", false, 2023, 3486, 3521);
        return new YearChart(
                caption("composition", "予以公开的申请由1191件增至1431件", "宿迁市办结的政府信息公开申请，按处理结果，2023—2024年", "单位：件"),
                YearChart.Style.STACKED,
                plain(2023, 2024),
                List.of(
                        line("予以公开", true, 2023, 1191, 1431),
                        line("部分公开", false, 2023, 328, 471),
                        line("不予公开", false, 2023, 142, 92),
                        line("无法提供", false, 2023, 1078, 941),
                        line("不予处理", false, 2023, 406, 117),
                        line("其他处理", false, 2023, 341, 469)),
                List.of(total),
                PLAIN);
    }

    static YearChart single() {
        return years(
                caption("single", "2020年新收申请18件", "遂平县新收政府信息公开申请，2020年", "单位：件"),
                YearChart.Style.LINES,
                plain(2020, 2020),
                points("新收申请", true, 2020, derived(18)));
    }

    static YearChart zeros() {
        return years(
                caption("zeros", "七年间没有一件行政复议和行政诉讼", "雁塔区某街道，2019—2025年", "单位：件"),
                YearChart.Style.LINES,
                plain(2019, 2025),
                line("行政复议", false, 2019, 0, 0, 0, 0, 0, 0, 0),
                line("行政诉讼", false, 2019, 0, 0, 0, 0, 0, 0, 0));
    }

    static YearChart huge() {
        return new YearChart(
                caption("huge", "行政处罚决定282万件，行政强制只有2万件", "宿迁市行政管理事项处理决定数量，2023—2024年", "单位：件"),
                YearChart.Style.LINES,
                plain(2023, 2024),
                List.of(
                        line("行政许可", false, 2023, 1808595, 1573179),
                        line("行政处罚", true, 2023, 2822652, 2676474),
                        line("行政强制", false, 2023, 20163, 29351)),
                List.of(),
                new YearChart.Axis("年份", new Magnitude(10_000, "万")));
    }

    static YearChart twentyYears() {
        return years(
                caption("twenty", "二十年间新收申请先升后降，2018年最多", "某县新收政府信息公开申请，2006—2025年", "单位：件"),
                YearChart.Style.LINES,
                new Timeline(
                        2006,
                        2025,
                        List.of(FORM_2019, FORM_2021),
                        List.of(new Timeline.Gap(2012, 2012, "未收录"), new Timeline.Gap(2022, 2023, "未发布"))),
                points(
                        "新收申请",
                        true,
                        2006,
                        number(3),
                        2007,
                        number(12),
                        2008,
                        number(31),
                        2009,
                        number(44),
                        2010,
                        number(40),
                        2011,
                        number(58),
                        2013,
                        number(77),
                        2014,
                        number(93),
                        2015,
                        number(131),
                        2016,
                        number(120),
                        2017,
                        number(144),
                        2018,
                        number(186),
                        2019,
                        number(139),
                        2020,
                        derived(118),
                        2021,
                        number(127),
                        2024,
                        number(161),
                        2025,
                        number(99)));
    }

    static YearChart ended() {
        return years(
                caption("ended", "收费自2019年起不再按原口径统计", "某县检索、复制、邮寄等收费与减免，2014—2021年", "单位：元"),
                YearChart.Style.LINES,
                new Timeline(2014, 2021, List.of(FORM_2019), List.of()),
                line("检索复制收费", false, 2014, 120, 340, 90, 60, 30, -9999, -9999, -9999),
                line("信息处理费", true, 2014, -9999, -9999, -9999, -9999, -9999, -9999, 100, 200));
    }

    static YearChart crowded() {
        return years(
                caption("crowded", "五项指标在2025年几乎相同", "用来看标注是否相碰，2019—2025年", "单位：件"),
                YearChart.Style.LINES,
                plain(2019, 2025),
                line("予以公开", true, 2019, 10, 20, 30, 40, 50, 51, 52),
                line("部分公开", false, 2019, 12, 18, 33, 38, 49, 52, 51),
                line("不予公开的政府信息", false, 2019, 90, 80, 70, 60, 55, 53, 50),
                line("无法提供", false, 2019, 40, 41, 44, 46, 48, 50, 49),
                line("不予处理", false, 2019, 0, 9, 18, 27, 36, 45, 48));
    }

    static YearChart five() {
        return years(
                caption("five", "小数与大数在同一张图里", "很小的数在很大的数旁边，2021—2025年", "单位：件"),
                YearChart.Style.LINES,
                plain(2021, 2025),
                line("大", false, 2021, 98000, 120000, 90000, 110000, 123456),
                line("小", true, 2021, 1, 0, 3, 2, 1));
    }

    static BarChart extremes() {
        return new BarChart(
                caption("extremes", "最大的是最小的282万倍", "很小的数在很大的数旁边", ""),
                List.of("事项", "数量", "占比"),
                List.of(
                        new Bar("行政处罚", number(2822652), "99.3%", true),
                        new Bar("行政强制", number(20163), "0.7%", false),
                        new Bar("规章", number(1), "0.0%", false),
                        new Bar("行政规范性文件", number(0), "0.0%", false)));
    }

    static YearChart stackOfTwenty() {
        List<Indicator.Point> one = new ArrayList<>();
        List<Indicator.Point> two = new ArrayList<>();
        List<Indicator.Point> sum = new ArrayList<>();
        for (int year = 2006; year <= 2025; year++) {
            int a = (year * 37) % 90 + 10;
            int b = (year * 53) % 40;
            if (year != 2015) {
                one.add(new Indicator.Point(year, number(a)));
                two.add(new Indicator.Point(year, year == 2020 ? derived(b) : number(b)));
                sum.add(new Indicator.Point(year, number(a + b)));
            }
        }
        return new YearChart(
                caption("stack-twenty", "二十年的公开与不公开", "某县办结申请，2006—2025年", "单位：件"),
                YearChart.Style.STACKED,
                new Timeline(2006, 2025, List.of(FORM_2019, FORM_2021), List.of(new Timeline.Gap(2015, 2015, "未收录"))),
                List.of(new Indicator("公开", one, List.of(), false), new Indicator("未公开", two, List.of(), false)),
                List.of(new Indicator("合计", sum, List.of(), false)),
                PLAIN);
    }

    static YearChart singleStack() {
        return years(
                caption("single-stack", "规范性文件：2023年清理489件", "宿迁市制发的行政规范性文件，2023—2025年", "单位：件"),
                YearChart.Style.STACKED,
                plain(2023, 2025),
                line("本年制发", false, 2023, 109, 50, 61));
    }

    static YearChart trailingGap() {
        return years(
                caption("trailing", "最近两年的报告未发布", "某镇新收政府信息公开申请，2020—2025年", "单位：件"),
                YearChart.Style.LINES,
                new Timeline(
                        2019,
                        2025,
                        List.of(),
                        List.of(new Timeline.Gap(2019, 2019, "机构未设立"), new Timeline.Gap(2024, 2025, "未发布"))),
                line("新收申请", true, 2020, 3, 1, 2, 5),
                line("办结", false, 2020, 3, 1, 2, 4));
    }

    static YearChart breaks() {
        return years(
                caption("breaks", "四处口径变化，标注互不相碰", "某市新收申请，2016—2023年", "单位：件"),
                YearChart.Style.LINES,
                new Timeline(
                        2016,
                        2023,
                        List.of(
                                new Timeline.Break(2018, "2018年起：含垂直管理部门"),
                                FORM_2019,
                                new Timeline.Break(2020, "2020年起：机构改革后口径"),
                                FORM_2021,
                                new Timeline.Break(2023, "2023年起：汇总口径")),
                        List.of()),
                line("新收申请", true, 2016, List.of(2018, 2019, 2020, 2021, 2023), 100, 120, 180, 90, 130, 150, 170, 260));
    }

    static YearChart negative() {
        return years(
                caption("negative", "行政许可事项净减14项", "本年增减，2019—2021年", "单位：项"),
                YearChart.Style.LINES,
                plain(2019, 2021),
                line("增减", true, 2019, 6, -14, 0));
    }

    static YearChart decimals() {
        Indicator fees = points(
                "收费金额",
                true,
                2023,
                new Value.Known(new java.math.BigDecimal("59237.2449"), "59,237.2449", ""),
                2024,
                new Value.Known(new java.math.BigDecimal("72701.2578"), "72,701.2578", ""),
                2025,
                Value.absent("未载"));
        return years(
                caption("decimals", "收费金额增加两成", "宿迁市行政事业性收费，2023—2025年", "单位：万元"),
                YearChart.Style.LINES,
                plain(2023, 2025),
                fees);
    }

    static YearChart bare() {
        return years(
                new Caption("bare", "Applications rose from 3,511 to 3,830 in three years", "", "", "", ""),
                YearChart.Style.GROUPED,
                plain(2024, 2024),
                line("Received", true, 2024, 3525));
    }
}
