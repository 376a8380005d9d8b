package io.github.gouji.render;

import io.github.gouji.view.BodyView;
import io.github.gouji.view.HomeView;
import io.github.gouji.view.ReportView;
import io.github.gouji.view.part.Download;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Html;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.section.Annex;
import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.section.Opening;
import io.github.gouji.view.section.Opening.KeyFigure;
import io.github.gouji.view.section.SectionView;
import io.github.gouji.view.section.SectionView.Heading;
import io.github.gouji.view.section.YearNav;
import io.github.gouji.view.table.DataTable;
import java.util.List;

/** The three page kinds of the first version, filled by hand from the seed of 2020. */
final class SampleViews {
    private static final String TITLE = "遂平县人民政府2020年政府信息公开工作年度报告";

    private SampleViews() {}

    static ReportView report() {
        List<Link> trail = List.of(
                new Link("首页", "../../index.html"),
                new Link("遂平县人民政府", "../index.html"),
                Link.unlinked("2020年"));
        return new ReportView(
                SampleFrame.of("../../", "2020年政府信息公开工作年度报告 – 遂平县人民政府 – " + SampleFrame.SITE, trail,
                        new Frame.Notice(Frame.Notice.Kind.PENDING, "数据待核",
                                "本年数据由原件自动读入，尚未逐格核对，请以原件为准。")),
                years(), opening(), sections(), annex());
    }

    private static YearNav years() {
        return new YearNav(List.of(
                new YearNav.Item(YearNav.Kind.GAP, "2008–2018", null, "未收录"),
                new YearNav.Item(YearNav.Kind.HELD, "2019", "../index.html", null),
                new YearNav.Item(YearNav.Kind.CURRENT, "2020", null, null),
                new YearNav.Item(YearNav.Kind.GAP, "2021", null, "未发布"),
                new YearNav.Item(YearNav.Kind.HELD, "2022", "../index.html", null),
                new YearNav.Item(YearNav.Kind.HELD, "2023", "../index.html", null)),
                new Link("‹ 2019年", "../index.html"), new Link("历年年报", "../index.html"), new Link("2022年 ›", "../index.html"),
                new Link("与2019年对照", "../index.html"));
    }

    private static Opening opening() {
        return new Opening("2020", TITLE,
                List.of(Fact.plain("发布机构", "遂平县人民政府办公室"),
                        new Fact("发布日期", "2021年2月2日", "2021-02-02", null),
                        Fact.plain("统计期限", "2020年1月1日至12月31日"),
                        new Fact("来源", "驻马店市人民政府网站", null, "https://www.zhumadian.gov.cn/"),
                        Fact.plain("表式", "2019年版（国办公开办函〔2019〕60号）")),
                new Opening.Verification(Opening.Verification.State.HOLDS,
                        "表三 161 格：原件所载 145，推算 16。可核的 40 条勾稽关系全部成立。", "#verification"),
                List.of(new KeyFigure("本年新收申请", "18", "件", "#requests-newly_received-total", List.of()),
                        new KeyFigure("办结申请", "21", "件", "#requests-total_processed-total", List.of()),
                        new KeyFigure("上年结转申请", "4", "件", "#requests-carried_over_in-total",
                                List.of(new Mark(Mark.Kind.DERIVED, "#e-carried_over_in-6"))),
                        new KeyFigure("行政复议", "1", "件", "#disputes-4", List.of()),
                        new KeyFigure("行政处罚决定", "201,501", "件", "#proactive-p3-0-3", List.of())));
    }

    private static List<SectionView> sections() {
        DataTable channels = SampleTables.plain("channels", "2020年主动公开信息的渠道（条）",
                List.of("渠道", "条数", "占比"),
                new String[] {"政府网站", "4014", "64.1%"}, new String[] {"政务微博", "1598", "25.5%"},
                new String[] {"政务微信", "449", "7.2%"}, new String[] {"其他方式", "203", "3.2%"},
                new String[] {"政府公报", "", ""});
        DataTable kinds = SampleTables.plain("kinds", "2020年主动公开信息的类别（条）", List.of("类别", "条数"),
                new String[] {"概括类信息", "69"}, new String[] {"政务动态类信息", "4027"},
                new String[] {"法规公文类信息", "75"}, new String[] {"其他信息", "2093"}, new String[] {"总计", "6264"});
        DataTable outcomes = SampleTables.plain("outcomes", "2020年办结申请的结果（件）", List.of("结果", "件数"),
                new String[] {"予以公开", "11"}, new String[] {"不予公开", "5"}, new String[] {"无法提供", "4"},
                new String[] {"部分公开", "1"}, new String[] {"其他", "0"});
        return List.of(
                new SectionView(new Heading("overview", "一", "总体情况", null), new Html("""
                        <h3>（一）主动公开</h3>
                        <p>县本级全年主动公开政府信息 <a class="fig" href="#kinds">6264</a> 条。按内容分，政务动态类最多，为 4027 条，其余依次是其他信息 2093 条、法规公文类 75 条、概括类 69 条；按渠道分，政府网站发布 4014 条，约占三分之二，政务微博 1598 条，政务微信 449 条，其他方式 203 条。</p>
                        <h3>（二）依申请公开</h3>
                        <p>全年受理申请 <a class="fig" href="#requests-newly_received-total">18</a> 件：当面 2 件、网络 7 件、信函 9 件；其中 17 件按时办结，1 件结转下年度。连同上年结转的 <a class="fig" href="#requests-carried_over_in-total">4</a><a class="mark derived" href="#e-carried_over_in-6">推<span class="v">算</span></a> 件，全年共办结 21 件。</p>
                        <h3>（三）监督保障</h3>
                        <p>一是调整领导小组，由常务副县长任组长，下设办公室。二是落实责任追究、主动公开、会议列席、重大决策听证、舆情回应等制度。三是把政务公开纳入领导干部学法和公务员培训。详见<a href="https://www.zhumadian.gov.cn/">原件</a>。</p>"""),
                        null, null,
                        List.of(SampleCharts.chart("channels", "图 1", "2020年主动公开信息的渠道，单位：条",
                                "横向条形图：2020年主动公开信息的渠道，政府网站最多，占64.1%；数据见旁表", channels)),
                        List.of(kinds)),
                new SectionView(new Heading("proactive-s", "二", "主动公开政府信息情况", null), null, null,
                        SampleTables.proactive(), List.of(), List.of()),
                new SectionView(new Heading("requests-s", "三", "收到和处理政府信息公开申请情况", null), null, null,
                        SampleRequests.table(),
                        List.of(SampleCharts.chart("outcomes", "图 2", "2020年办结申请的结果，单位：件",
                                "横向条形图：2020年办结的21件申请，予以公开11件，最多；数据见旁表", outcomes)),
                        List.of()),
                new SectionView(new Heading("disputes-s", "四", "政府信息公开行政复议、行政诉讼情况", null), null, null,
                        SampleTables.disputes(), List.of(), List.of()),
                new SectionView(new Heading("problems", "五", "存在的主要问题及改进情况", null), new Html(
                        "<p>存在的不足：公开的内容、形式、程序不够规范，信息公开与日常管理脱节，少数单位缺乏有效的监督检查，政策解读不到位。</p>\n"
                        + "<ol><li>持续推进基层政务公开标准化规范化。</li><li>完善公开制度和流程。</li><li>拓宽公开渠道。</li></ol>"),
                        null, null, List.of(), List.of()),
                new SectionView(new Heading("other", "六", "其他需要报告的事项", null), null, "原件此节只有标题，没有内容。",
                        null, List.of(), List.of()));
    }

    private static Annex annex() {
        List<Annex.Evidence> evidence = SampleRequests.derived().stream()
                .map(d -> new Annex.Evidence("e-" + d[0] + "-" + d[1],
                        new Link("表三 " + d[3] + " · " + d[4], "#requests-" + d[0] + "-" + d[5]), d[2],
                        "该行、该列的勾稽关系合在一起只容这一个值：各列相加等于总计，第一项加第二项等于第三项加第四项。"))
                .toList();
        return new Annex(evidence,
                List.of(new Annex.IdentityLine("第一项加第二项之和，等于第三项加第四项之和（逐列）", "7", "0", "0"),
                        new Annex.IdentityLine("总计等于自然人与五类组织之和（逐行）", "23", "0", "0"),
                        new Annex.IdentityLine("（七）总计等于（一）至（六）之和（逐列）", "7", "0", "0"),
                        new Annex.IdentityLine("行政复议、行政诉讼总计等于四种结果之和", "3", "0", "0"),
                        new Annex.IdentityLine("本年新公开数量不大于对外公开总数量", "2", "0", "0")),
                List.of(new Annex.Reading("reading-disputes", "表四", List.of(new Annex.Entry("about-disputes-1",
                        new Link("结果纠正", "#disputes-1"), null, List.of("撤销、变更、确认违法或者责令履行等。"))))),
                List.of(new Annex.FindingLine("f1", Annex.FindingLine.Kind.CONFIRMED,
                        "行政复议“结果纠正”与正文所说不符，经核对原件第4页确是此数。",
                        List.of(new Link("表四 行政复议 · 结果纠正", "#disputes-1")))),
                List.of(new Annex.CorrectionLine("k1", new Link("表四 行政复议 · 结果纠正", "#disputes-1"),
                        "2021年3月1日", "0", "1", "统计时漏计一件。")),
                new Annex.Sources(
                        List.of(new Fact("原网页", "遂平县人民政府2020年政府信息公开工作年度报告", null, "https://www.zhumadian.gov.cn/"),
                                Fact.plain("取得日期", "2024年5月6日"), Fact.plain("收录范围", "全文")),
                        List.of(new Download("original.pdf", "原件", "PDF", "1 KB",
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                        List.of(new Download("report.xlsx", "三张统计表", "XLSX", "1 KB", null),
                                new Download("data.csv", "表三逐格数据", "CSV", "1 KB", null),
                                new Download("data.json", "全部数据与来历", "JSON", "1 KB", null)),
                        "遂平县人民政府：《" + TITLE + "》，2021年2月2日发布，载" + SampleFrame.SITE + "，suiping/2020/index.html。",
                        new Link("4926766", null)));
    }

    static BodyView body() {
        DataTable trend = SampleTables.plain("received", "政府信息公开申请：新收与办结（件）",
                List.of("年度", "新收", "上年结转", "办结"),
                new String[] {"2019", "25", "2", "23"}, new String[] {"2020", "18", "4", "21"},
                new String[] {"2021", "", "", ""}, new String[] {"2022", "61", "1", "58"});
        List<DataTable.Row> rows = new java.util.ArrayList<>(trend.rows());
        DataTable.Row last = rows.get(2);
        rows.set(2, new DataTable.Row(last.head(), last.cells(), "2021年起用新版表式"));
        DataTable broken = new DataTable(trend.id(), trend.caption(), trend.columns(), rows,
                List.of("2021年报告未发布，图中留空。"), trend.download());
        ChartView chart = SampleCharts.chart("received", "图 1", "政府信息公开申请：新收与办结，2019—2022年，单位：件",
                "折线图：新收申请从2019年25件升到2022年61件，2020年最低；数据见旁表", broken);
        return new BodyView(
                SampleFrame.of("../", "遂平县人民政府历年政府信息公开年报 – " + SampleFrame.SITE,
                        List.of(new Link("首页", "../index.html"), Link.unlinked("遂平县人民政府"))),
                new BodyView.Profile("遂平县人民政府", "收录 2019 至 2023 年年度报告 4 份；2008 至 2018 年未收录，2021 年未发布。",
                        List.of(Fact.plain("层级", "县级"), Fact.plain("区划代码", "411728"),
                                Fact.plain("上级", "驻马店市人民政府"))),
                List.of(new BodyView.YearLine("2020", new Link(TITLE, "2020/index.html"), "2021年2月2日", "2019年版", "数据待核"),
                        new BodyView.YearLine("2008–2019", Link.unlinked("未收录"), "", "", "")),
                List.of(chart), List.of("虚竖线处表式更换，前后口径见各图说明。"),
                List.of(new Link("收到申请", "series/applications-received/index.html")),
                List.of(new Download("figures.csv", "历年全部数据", "CSV", "1 KB", null)));
    }

    static HomeView home() {
        BodyView body = body();
        ChartView chart = body.trends().get(0);
        ChartView here = SampleCharts.chart("suiping/received", chart.number(), chart.caption(), chart.alt(),
                new DataTable(chart.data().id(), chart.data().caption(), chart.data().columns(), chart.data().rows(),
                        chart.data().notes(), new Download("suiping/figures.csv", "同一数据", "CSV", "1 KB", null)));
        List<HomeView.Holding> years = List.of(
                new HomeView.Holding("未收录", null, "未收录"),
                new HomeView.Holding("全文", "suiping/2020/index.html", "全文：遂平县人民政府2020年年报"),
                new HomeView.Holding("未发布", null, "未发布"),
                new HomeView.Holding("未收录", null, "未收录"),
                new HomeView.Holding("未收录", null, "未收录"),
                new HomeView.Holding("未收录", null, "未收录"));
        return new HomeView(SampleFrame.of("", SampleFrame.SITE, List.of()),
                new HomeView.Front(SampleFrame.SITE, "收录三个机构历年的政府信息公开工作年度报告：正文、法定统计表、图表，"
                        + "每个数据都标明是原件所载还是推算所得，并可下载核对。",
                        List.of(new KeyFigure("机构", "3", "个", "#held", List.of()),
                                new KeyFigure("年报", "6", "份", "#held", List.of()),
                                new KeyFigure("数据", "1,012", "格", null, List.of()),
                                new KeyFigure("成立的勾稽关系", "190", "条", null, List.of()))),
                new HomeView.Newest(new Link(TITLE, "suiping/2020/index.html"),
                        List.of(Fact.plain("机构", "遂平县人民政府"), new Fact("发布日期", "2021年2月2日", "2021-02-02", null)),
                        List.of(new KeyFigure("本年新收申请", "18", "件", "suiping/2020/index.html#requests-newly_received-total", List.of()),
                                new KeyFigure("办结申请", "21", "件", "suiping/2020/index.html#requests-total_processed-total", List.of()),
                                new KeyFigure("行政复议", "1", "件", "suiping/2020/index.html#disputes-4", List.of()))),
                new HomeView.Matrix("各机构各年度年报的收录情况", List.of("2019", "2020", "2021", "2022", "2023", "2024"),
                        List.of(new HomeView.Line(new Link("遂平县人民政府", "suiping/index.html"), years),
                                new HomeView.Line(new Link("宿迁市人民政府", "suiping/index.html"), years),
                                new HomeView.Line(new Link("上海市人民政府办公厅", "suiping/index.html"), years)),
                        List.of("“未发布”指原机构没有公布，“未收录”指本库尚未收入。")),
                List.of(new HomeView.Trend(new Link("遂平县人民政府", "suiping/index.html"), here)),
                List.of(new Download("archive.zip", "全部数据", "ZIP", "1 KB", null)));
    }
}
