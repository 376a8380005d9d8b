package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.compose.WrittenArchive;
import io.github.gouji.finding.Code;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old addresses lead to the reports, and those that cannot are told. */
class ForwardingTest {
    @TempDir
    Path folder;

    private WrittenArchive archive(String old) {
        return new WrittenArchive(folder.resolve("content"))
                .body("a", "甲县", "")
                .report("a", 2020, "旧址: " + old + "\n");
    }

    @Test
    void anOldAddressLeadsToTheReport() {
        WrittenArchive archive = archive("[art/2021/2/2/art_1.html, zfxxgk/nb.HTM]");
        WrittenSite site = WrittenSite.of(archive, folder.resolve("site"));

        Document page = site.page("art/2021/2/2/art_1.html");
        String target = "../../../../a/2020/index.html";
        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=" + target);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(target);
        assertThat(page.select("main a[href=" + target + "]").text()).isEqualTo("某机关2020年年度报告");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(site.page("zfxxgk/nb.HTM").select("main a").attr("href")).isEqualTo("../a/2020/index.html");
    }

    @Test
    void theCanonicalAddressIsTheNewOne() {
        WrittenArchive archive = archive("old.html").file("archive.yaml", "名称: 库\n网址: https://www.example.gov.cn/nb\n");
        WrittenSite site = WrittenSite.of(archive, folder.resolve("site"));

        assertThat(site.page("old.html").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://www.example.gov.cn/nb/a/2020/index.html");
        assertThat(site.text("sitemap.xml")).contains("<loc>https://www.example.gov.cn/nb/a/2020/index.html</loc>")
                .doesNotContain("old.html")
                .doesNotContain("404");
        assertThat(site.text("robots.txt")).endsWith("Sitemap: https://www.example.gov.cn/nb/sitemap.xml\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/art/1.html",
                "../1.html",
                "https://www.example.gov.cn/1.html",
                "a\\b.html",
                "con.html",
                "1.html?id=2",
                "art/1.jsp",
                "art/1",
                "index.html",
                "A/2020/index.html",
                "a/2020/INDEX.html",
                "a/2020/index.html/x.html",
                "404.html",
                "assets/1.html",
                "search/1.html",
                "manifest-sha256.txt"
            })
    void whatCannotBeAPageOfItsOwnIsAnError(String old) {
        WrittenArchive archive = archive("['" + old + "']");

        assertThat(Inspection.of(archive.path(), "content").findings())
                .filteredOn(f -> f.code() == Code.OLD_ADDRESS || f.code() == Code.VALUE_NOT_ALLOWED)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.isError()).isTrue();
                    assertThat(f.place().toString()).startsWith("content/a/2020/report.yaml:3:");
                    assertThat(f.words()).containsValue(old);
                });
    }

    @Test
    void twoReportsCannotHaveStoodAtOneAddress() {
        WrittenArchive archive = archive("[nb.html]").report("a", 2021, "旧址: [nb.html]\n");

        assertThat(Inspection.of(archive.path(), "content").findings())
                .filteredOn(f -> f.code() == Code.OLD_ADDRESS)
                .hasSize(2);
    }
}
