package io.github.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The tools of these tests see a fault when there is one, so that their silence means something. */
class ToolsTest {
    private static final String GOOD = "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
            + "<title>年度报告</title></head><body><main><h1>年度报告</h1></main></body></html>";
    private static final String BAD = GOOD.replace("</h1>", "</h1><img src=\"data:,\">");

    @Test
    void axeSeesAPictureWithoutText() {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.page(new Browser.NewContextOptions());
            page.setContent(GOOD);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.setContent(BAD);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId)
                    .contains("image-alt");
        }
    }

    @Test
    void theCheckerSeesAPictureWithoutText() throws Exception {
        NuChecker checker = new NuChecker();
        assertThat(checker.errors(GOOD)).isEmpty();
        assertThat(checker.errors(BAD)).singleElement().asString().contains("alt");
    }
}
