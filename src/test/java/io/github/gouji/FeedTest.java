package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.compose.WrittenArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The feed of reports and corrections, and what else stands at the root of a site. */
class FeedTest {
    @TempDir
    Path folder;

    private WrittenArchive archive() {
        return new WrittenArchive(folder.resolve("content"))
                .body("a", "甲<县>&", "")
                .report("a", 2020, "发布日期: 2021-02-02 17:18\n")
                .report("a", 2021, "")
                .report("a", 2022, "发布日期: 2023-01-20\n状态: {值: 已撤回, 日期: 2024-03-01, 原因: 数据有误}\n")
                .report("a", 2023, """
                        发布日期: 2024-01-20
                        更正: [{日期: 2024-05-06, 位置: 3-requests/本年新收政府信息公开申请数量/总计, 原值: 7, 现值: 6, 原因: 重复计算}]
                        """)
                .received("a", 2023, "[1, 1, 1, 1, 1, 1, 6]");
    }

    @Test
    void everyReportAndCorrectionIsAnEntryWithATimeOfItsOwn() {
        Document feed = WrittenSite.of(archive(), folder.resolve("site")).xml("feed.xml");

        assertThat(feed.select("entry > title").eachText())
                .containsExactly(
                        "更正：某机关2023年年度报告",
                        "已撤回：某机关2022年年度报告",
                        "某机关2023年年度报告",
                        "某机关2021年年度报告",
                        "某机关2020年年度报告");
        assertThat(feed.select("entry > updated").eachText())
                .containsExactly(
                        "2024-05-06T00:00:00+08:00",
                        "2024-03-01T00:00:00+08:00",
                        "2024-01-20T00:00:00+08:00",
                        "2021-12-31T23:59:59+08:00",
                        "2021-02-02T17:18:00+08:00");
        assertThat(feed.selectFirst("feed > updated").text()).isEqualTo("2024-05-06T00:00:00+08:00");
        assertThat(feed.select("entry summary").get(0).text())
                .contains("原值 7，现值 6", "重复计算");
        assertThat(feed.select("entry summary").get(1).text()).contains("2024年3月1日撤回", "数据有误");
        assertThat(feed.select("entry summary").get(3).text()).contains("甲<县>&", "发布日期未载");
        assertThat(feed.select("entry").get(3).select("published")).isEmpty();
    }

    @Test
    void theFeedIsWellFormedAndHasWhatAtomWants() throws IOException, ParserConfigurationException, SAXException {
        WrittenSite site = WrittenSite.of(archive(), folder.resolve("site"));
        var parsed = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(site.file("feed.xml").toFile());
        assertThat(parsed.getDocumentElement().getNodeName()).isEqualTo("feed");
        Document feed = site.xml("feed.xml");
        for (Element part : feed.select("feed, entry")) {
            assertThat(part.select("> id, > title, > updated")).hasSize(3);
            assertThat(OffsetDateTime.parse(part.selectFirst("> updated").text())).isNotNull();
        }
        List<String> ids = feed.select("id").eachText();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(feed.select("feed > author > name").text()).isEqualTo("试验库");
        for (String href : feed.select("entry > link").eachAttr("href")) {
            assertThat(site.file(href.replaceFirst("#.*", ""))).isRegularFile();
        }
        assertThat(feed.select("link[rel=self]")).isEmpty();
    }

    @Test
    void withAnAddressOfItsOwnEverythingIsAbsolute() {
        WrittenArchive archive = archive().file("archive.yaml", "名称: 库\n网址: https://www.example.gov.cn/nb/\n");
        Document feed = WrittenSite.of(archive, folder.resolve("site")).xml("feed.xml");

        assertThat(feed.select("link[rel=self]").attr("href")).isEqualTo("https://www.example.gov.cn/nb/feed.xml");
        assertThat(feed.select("id").eachText()).allMatch(id -> id.startsWith("https://www.example.gov.cn/nb/"));
        assertThat(feed.select("link").eachAttr("href")).allMatch(h -> h.startsWith("https://www.example.gov.cn/nb/"));
    }

    @Test
    void withAnAddressOfItsOwnTheMissingPageLeadsHomeFromAnyDepth() {
        WrittenArchive archive = archive().file("archive.yaml", "名称: 库\n网址: https://www.example.gov.cn/nb/\n");
        Document missing = WrittenSite.of(archive, folder.resolve("site")).page("404.html");

        assertThat(missing.select("main a").eachAttr("href"))
                .containsExactly("https://www.example.gov.cn/nb/index.html", "index.html", "search/index.html", "a/index.html");
    }

    @Test
    void anEmptyArchiveHasNoFeedAndSaysSoNowhere() {
        WrittenArchive archive = new WrittenArchive(folder.resolve("content")).body("a", "甲县", "");
        WrittenSite site = WrittenSite.of(archive, folder.resolve("site"));

        assertThat(site.file("feed.xml")).doesNotExist();
        assertThat(site.page("index.html").select("[type=application/atom+xml]")).isEmpty();
        assertThat(site.file("sitemap.xml")).doesNotExist();
        assertThat(site.text("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
        assertThat(site.page("404.html").select("h1").text()).isEqualTo("没有这个页面");
        assertThat(site.page("search/index.html").select("h1")).hasSize(1);
        assertThat(Files.exists(site.file("compare"))).isFalse();
    }

    @Test
    void theMissingPageLeadsToEveryBody() {
        WrittenSite site = WrittenSite.of(archive(), folder.resolve("site"));

        assertThat(site.page("404.html").select("main a").eachAttr("href"))
                .containsExactly("index.html", "search/index.html", "a/index.html");
    }
}
