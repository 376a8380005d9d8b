package io.github.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.github.gouji.WrittenSite;
import io.github.gouji.compose.WrittenArchive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search finds what is there, from a disk, in a small archive and in one whose index is in many files. */
class SearchTest {
    private static final int LONG = 12_000;

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    /** The addresses that a query finds, without the way to them; nothing may be said on the console. */
    private static List<String> found(WrittenSite site, String query) {
        Page page = chromium.page(new Browser.NewContextOptions());
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(site.file("search/index.html").toUri() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        page.waitForFunction("/\\d|。|\\u6ca1/.test(document.getElementById('status').textContent)"
                + " && !document.getElementById('status').textContent.endsWith('…')");
        List<String> links = new ArrayList<>();
        page.locator("#found li > a").all().forEach(a -> links.add(a.getAttribute("href").replace("../", "")));
        assertThat(complaints).isEmpty();
        page.context().close();
        return links;
    }

    private static WrittenSite small() {
        return WrittenSite.of(Path.of("content"), folder.resolve("small"));
    }

    private static WrittenSite large() {
        WrittenArchive archive = new WrittenArchive(folder.resolve("content")).body("a", "甲县", "").body("b", "乙县", "");
        String often = "政府信息公开工作。".repeat(LONG / 9);
        for (int year = 1990; year < 2014; year++) {
            archive.report("a", year, "表式: free\n").file("a/" + year + "/1-text.md", "# 概述\n" + often + "\n");
            archive.report("b", year, "表式: free\n")
                    .file("b/" + year + "/1-text.md", "# 概述\n" + often + (year == 1997 ? "仅此一处，" : "并非此处，") + "\n");
        }
        return WrittenSite.of(archive, folder.resolve("large"));
    }

    @Test
    void aWordLeadsToItsSection() {
        WrittenSite site = small();
        assertThat(site.file("search/grams-0.js")).doesNotExist();

        assertThat(found(site, "遂平")).contains("suiping/index.html");
        assertThat(found(site, "行政复议 遂平")).contains("suiping/2020/index.html#section-disputes");
        assertThat(found(site, "没有这样的话")).isEmpty();
        assertThat(found(site, "２０２０")).isEqualTo(found(site, "2020")).isNotEmpty();
    }

    @Test
    void aResultOpensAtTheRightPlace() {
        WrittenSite site = small();
        Page page = chromium.page(new Browser.NewContextOptions());
        page.navigate(site.file("search/index.html").toUri().toString());
        page.locator("#q").fill("行政诉讼");
        page.keyboard().press("Enter");
        page.locator("#found li mark").first().waitFor();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        String place = page.locator("#found li:has(mark) > a").first().getAttribute("href");
        page.locator("#found li:has(mark) > a").first().click();
        page.waitForURL(url -> url.contains("#section-"));
        assertThat(page.locator(place.substring(place.indexOf('#'))).innerText()).contains("行政诉讼");
        page.context().close();
    }

    @Test
    void aLargeArchiveIsSearchedFileByFile() {
        WrittenSite site = large();
        assertThat(site.file("search/grams-0.js")).isRegularFile();

        assertThat(found(site, "仅此一处")).containsExactly("b/1997/index.html#section-text");
        assertThat(found(site, "此处 仅")).as("both words in one report").isEmpty();
        assertThat(found(site, "公开工作")).as("the newest first, ten reports at a time").hasSize(10)
                .startsWith("b/2013/index.html#section-text");
        assertThat(found(site, "作政")).as("neighbours of two sentences").isEmpty();
    }
}
