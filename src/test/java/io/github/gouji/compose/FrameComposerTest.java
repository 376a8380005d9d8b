package io.github.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.Detail;
import io.github.gouji.archive.dossier.PublicationTime;
import io.github.gouji.finding.Language;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every page says around itself, and what it keeps silent about. */
class FrameComposerTest {
    private static final Address REPORT = Address.report("suiping", 2020);
    private static final PageKind ARTICLE = new PageKind.Article(
            "遂平县2020年年报",
            Optional.of(new PublicationTime(LocalDate.of(2021, 2, 2), Optional.of(LocalTime.of(17, 5)))),
            Optional.of("遂平县人民政府"));
    private static final Map<Detail, String> GIVEN = Map.of(
            Detail.SITE_NAME, "遂平县人民政府",
            Detail.SITE_DOMAIN, "www.suiping.gov.cn",
            Detail.SITE_ID, "4117280001",
            Detail.COLUMN, "政府信息公开年报",
            Detail.URL, "https://www.suiping.gov.cn/nb",
            Detail.ICP, "豫ICP备12345678号",
            Detail.REPORT_ERROR_LINK, "https://zfwzzc.www.gov.cn/");

    private static Frame frame(Map<Detail, String> details, Address page, PageKind kind, Address... more) {
        ArchiveSettings settings = new ArchiveSettings("年报库", Language.ZH, true, details);
        return new FrameComposer(settings, List.of(more)).frame(page, kind, "题目", "说明", List.of(), List.of());
    }

    private static List<String> names(Frame frame) {
        return frame.head().metas().stream().map(Frame.Meta::name).toList();
    }

    @Test
    void inventsNothing() {
        Frame frame = frame(Map.of(), Address.HOME, new PageKind.Front());
        assertThat(frame.head().metas()).isEmpty();
        assertThat(frame.head().places().canonical()).isNull();
        assertThat(frame.head().places().feed()).isNull();
        assertThat(frame.footer().items()).isEmpty();
        assertThat(frame.footer().links()).containsExactly(new Link("站点地图", "index.html#held"));
    }

    @Test
    void saysHowToCiteEveryPageThatTheArchiveMade() {
        PageKind column = new PageKind.Column(List.of());
        assertThat(frame(Map.of(), Address.body("suiping"), column).footer().citation())
                .isEqualTo("《题目》，载年报库，suiping/index.html。");
        Map<Detail, String> given = Map.of(Detail.ORGANISER, "遂平县人民政府", Detail.URL, "https://www.suiping.gov.cn/nb");
        assertThat(frame(given, Address.body("suiping"), column).footer().citation())
                .isEqualTo("遂平县人民政府：《题目》，载年报库，https://www.suiping.gov.cn/nb/suiping/index.html。");
        assertThat(frame(given, REPORT, ARTICLE).footer().citation()).isNull();
        assertThat(frame(given, Address.NOT_FOUND, new PageKind.Spare()).footer().citation()).isNull();
    }

    @Test
    void declaresTheSiteOnEveryPageAndMoreWhereItApplies() {
        assertThat(names(frame(GIVEN, Address.HOME, new PageKind.Front())))
                .containsExactly("SiteName", "SiteDomain", "SiteIDCode");
        Frame column = frame(GIVEN, Address.body("suiping"), new PageKind.Column(List.of("遂平县人民政府")));
        assertThat(names(column))
                .containsExactly(
                        "SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnType", "ColumnDescription",
                        "ColumnKeywords");
        assertThat(column.head().metas()).contains(new Frame.Meta("ColumnKeywords", "遂平县人民政府,政府信息公开年报"));
        assertThat(frame(GIVEN, REPORT, ARTICLE).head().metas())
                .contains(
                        new Frame.Meta("ColumnName", "政府信息公开年报"),
                        new Frame.Meta("ArticleTitle", "遂平县2020年年报"),
                        new Frame.Meta("PubDate", "2021-02-02 17:05"),
                        new Frame.Meta("ContentSource", "遂平县人民政府"),
                        new Frame.Meta("Url", "https://www.suiping.gov.cn/nb/suiping/2020/index.html"));
    }

    @Test
    void aReportWithoutColumnOrDateHasNoTagForThem() {
        PageKind bare = new PageKind.Article("遂平县2020年年报", Optional.empty(), Optional.empty());
        assertThat(names(frame(Map.of(), REPORT, bare))).containsExactly("ArticleTitle");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.gov.cn,https://a.gov.cn/suiping/2020/index.html",
        "http://a.gov.cn/x/,http://a.gov.cn/x/suiping/2020/index.html",
        "www.a.gov.cn,",
    })
    void isCanonicalOnlyWithAnAddress(String url, String canonical) {
        Frame frame = frame(Map.of(Detail.URL, url), REPORT, ARTICLE);
        assertThat(frame.head().places().canonical()).isEqualTo(canonical);
    }

    @Test
    void leadsOnlyToPagesThatExist() {
        assertThat(frame(GIVEN, REPORT, ARTICLE).masthead().navigation())
                .containsExactly(
                        new Frame.Item("首页", "../../index.html", false),
                        new Frame.Item("收录情况", "../../index.html#held", false));
        Frame full = frame(
                GIVEN, Address.ABOUT, new PageKind.Column(List.of()), Address.ABOUT, Address.FINDINGS, Address.SEARCH,
                Address.compare(2023), Address.compare(2024), Address.ARCHIVE_ZIP, Address.FEED);
        assertThat(full.masthead().navigation())
                .extracting(Frame.Item::href)
                .containsExactly(
                        "../index.html",
                        "../index.html#held",
                        "../compare/2024/index.html",
                        "../index.html#data",
                        "../findings/index.html",
                        "../search/index.html",
                        "index.html");
        assertThat(full.masthead().navigation()).filteredOn(Frame.Item::current).hasSize(1);
        assertThat(full.head().places().feed()).isEqualTo("../feed.xml");
    }

    @Test
    void everyComparisonIsUnderOneEntry() {
        Frame frame = frame(
                GIVEN, Address.compare(2023), new PageKind.Column(List.of()), Address.compare(2023), Address.compare(2024));
        assertThat(frame.masthead().navigation())
                .contains(new Frame.Item("机构比较", "../2024/index.html", true));
    }

    @Test
    void theFooterShowsWhatWasGiven() {
        Frame.Footer footer = frame(GIVEN, REPORT, ARTICLE).footer();
        assertThat(footer.items())
                .containsExactly(Fact.plain("网站标识码", "4117280001"), Fact.plain("ICP备案编号", "豫ICP备12345678号"));
        assertThat(footer.links())
                .containsExactly(
                        new Link("站点地图", "../../index.html#held"),
                        new Link("我为政府网站找错", "https://zfwzzc.www.gov.cn/"));
    }

    @Test
    void theNameOfTheArchiveStandsBehindTheTitleOnce() {
        ArchiveSettings settings = new ArchiveSettings("年报库", Language.EN, true, Map.of());
        FrameComposer frames = new FrameComposer(settings, Set.of());
        Frame body = frames.frame(
                Address.body("a"), new PageKind.Column(List.of()), "甲", "", frames.trail(Address.body("a"), List.of(), "甲"),
                List.of());
        assertThat(body.head().title()).isEqualTo("甲 – 年报库");
        assertThat(body.head().language()).isEqualTo("en");
        assertThat(body.head().foreign()).isTrue();
        assertThat(body.trail()).containsExactly(new Link("Home", "../index.html"), Link.unlinked("甲"));
        Frame home = frames.frame(Address.HOME, new PageKind.Front(), "年报库", "", List.of(), List.of());
        assertThat(home.head().title()).isEqualTo("年报库");
    }
}
