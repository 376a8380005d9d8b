package io.github.gouji.render;

import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import java.util.ArrayList;
import java.util.List;

/** The frame around the sample pages. */
final class SampleFrame {
    static final String SITE = "政府信息公开年报库";

    private SampleFrame() {}

    static Frame of(String root, String title, List<Link> trail, Frame.Notice... more) {
        List<Frame.Notice> notices = new ArrayList<>(List.of(more));
        notices.add(new Frame.Notice(
                Frame.Notice.Kind.SAMPLE, "示例", "本库为演示所建，数据取自已公布的年报，文字为转述，不代替原件。"));
        return new Frame(
                new Frame.Head(
                        "zh-CN",
                        false,
                        title,
                        title + "：历年报告的正文、统计表、图表和可下载的数据。",
                        metas(title),
                        new Frame.Places(root, null, null)),
                new Frame.Masthead(
                        SITE,
                        root + "index.html",
                        List.of(
                                new Frame.Item("历年年报", root + "index.html#held", root.isEmpty()),
                                new Frame.Item("指标走势", root + "index.html#trends", false),
                                new Frame.Item("数据下载", root + "index.html#data", false))),
                trail,
                notices,
                new Frame.Footer(
                        List.of(
                                Fact.plain("主办单位", "遂平县人民政府办公室"),
                                Fact.plain("联系电话", "4926766"),
                                new Fact("党政机关网站标识", "事业单位在线查询", null, "https://bszs.conac.cn/")),
                        List.of(new Link("站点首页", root + "index.html")),
                        "《" + title + "》，载" + SITE + "。"));
    }

    private static List<Frame.Meta> metas(String title) {
        return List.of(
                new Frame.Meta("SiteName", "遂平县人民政府"),
                new Frame.Meta("ColumnName", "政府信息公开年报"),
                new Frame.Meta("ColumnType", "信息公开"),
                new Frame.Meta("ArticleTitle", title),
                new Frame.Meta("PubDate", "2021-02-02"));
    }
}
