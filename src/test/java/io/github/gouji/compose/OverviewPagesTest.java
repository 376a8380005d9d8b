package io.github.gouji.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.site.Address;
import io.github.gouji.view.PageView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What holds for every overview page of the sample archive. */
class OverviewPagesTest {
    private static final SampleSite SITE = SampleSite.read();
    private static final Map<Address, PageView> PAGES = SITE.pages();

    @Test
    void everyLinkIsRelativeNamesItsFileAndArrives() {
        for (Map.Entry<Address, PageView> entry : PAGES.entrySet()) {
            Document page = SITE.print(entry.getValue());
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.select("a[href]")).isNotEmpty();
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                if (href.startsWith("#")) {
                    assertThat(ids).contains(href.substring(1));
                    continue;
                }
                assertThat(href).doesNotStartWith("/").doesNotContain("://");
                String file = href.replaceFirst("#.*", "");
                assertThat(file).matches(".*[a-z]\\.[a-z]+");
                if (file.endsWith(".html")) {
                    assertThat(SITE.inventory().existing()).contains(resolved(entry.getKey(), file));
                }
            }
        }
    }

    private static Address resolved(Address from, String link) {
        java.nio.file.Path folder = java.nio.file.Path.of("/" + from.path()).getParent();
        return new Address(folder.resolve(link).normalize().toString().substring(1));
    }

    @Test
    void everyPageHasOneHeadingATitleOfItsOwnAndADescription() {
        Set<String> titles = new TreeSet<>();
        for (PageView view : PAGES.values()) {
            Document page = SITE.print(view);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
            assertThat(page.title()).endsWith(SITE.settings().name());
            assertThat(titles.add(page.title())).isTrue();
        }
        assertThat(titles).hasSize(4);
    }

    @Test
    void noHoleStaysOpenAndNoCellIsEmpty() {
        for (PageView view : PAGES.values()) {
            Document page = SITE.print(view);
            assertThat(page.text()).doesNotContain("{").doesNotContain("null");
            assertThat(page.select("th, td")).allSatisfy(cell -> assertThat(cell.text()).isNotBlank());
        }
    }

    @Test
    void theSampleIsNobodysSite() {
        Document page = SITE.print(SITE.home());
        assertThat(page.select("link[rel=canonical], meta[name^=Site]")).isEmpty();
        assertThat(page.select("footer dt").eachText()).containsExactly("数据许可");
    }

    @Test
    void theWayBackIsShownOnBodies() {
        Document page = SITE.print(SITE.bodyPage("suiping"));
        assertThat(page.select("nav.trail li").eachText()).containsExactly("首页", "遂平县人民政府");
        assertThat(page.select("nav.trail a").attr("href")).isEqualTo("../index.html");
    }
}
