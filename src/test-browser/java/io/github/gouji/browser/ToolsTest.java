package io.github.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tools of these tests see a fault when there is one, so that their silence means something. */
@ExtendWith(Sample.Supply.class)
class ToolsTest {
    private static final String GOOD = "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
            + "<title>年度报告</title></head><body><main><h1>年度报告</h1></main></body></html>";
    private static final String BAD = GOOD.replace("</h1>", "</h1><img src=\"data:,\">");

    @Test
    void axeSeesAPictureWithoutText(Sample sample) {
        Page page = sample.window(1280, ColorScheme.LIGHT);
        page.setContent(GOOD);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.setContent(BAD);
        assertThat(new AxeBuilder(page).analyze().getViolations()).extracting(Rule::getId).contains("image-alt");
        page.context().close();
    }

    @Test
    void theCheckerSeesAPictureWithoutText() throws Exception {
        NuChecker checker = new NuChecker();
        assertThat(checker.errors(GOOD)).isEmpty();
        assertThat(checker.errors(BAD)).singleElement().asString().contains("alt");
    }

    @Test
    void theMeasureSeesWhatHangsOut(Sample sample) {
        Page page = sample.window(320, ColorScheme.LIGHT);
        page.setContent(GOOD);
        assertThat((List<?>) page.evaluate(PageQualityTest.LOOSE)).isEmpty();
        page.setContent(GOOD.replace("</h1>", "</h1><p id=\"p\" style=\"width:400px\">宽</p>"));
        assertThat(page.evaluate(PageQualityTest.LOOSE).toString()).contains("the page itself", "p#p");
        page.setContent(GOOD.replace("</h1>", "</h1><div id=\"d\" style=\"overflow-x:auto\"><p style=\"width:400px\">宽</p></div>"));
        assertThat(page.evaluate(PageQualityTest.LOOSE).toString()).contains("scrolls: div#d");
        page.context().close();
    }

    @Test
    void theMeasureSeesWhatPaperCutsOff(Sample sample) {
        Page page = sample.window(600, ColorScheme.LIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setContent(GOOD);
        assertThat((List<?>) page.evaluate(PageQualityTest.CUT)).isEmpty();
        page.setContent(GOOD.replace("</h1>", "</h1><nav>导航</nav><div style=\"overflow:hidden\"><p style=\"width:800px\">宽</p></div>"));
        assertThat(page.evaluate(PageQualityTest.CUT).toString()).contains("printed: nav", "cut: div", "too wide: p");
        page.context().close();
    }

    @Test
    void theMeasureSeesAHiddenFocus(Sample sample) {
        Page page = sample.window(1280, ColorScheme.LIGHT);
        page.setContent(GOOD.replace("</h1>", "</h1><a href=\"#a\" style=\"outline:0\">一</a>"
                + "<a href=\"#b\" style=\"position:absolute;left:-99em\">二</a>"));
        page.keyboard().press("Tab");
        assertThat(((Map<?, ?>) page.evaluate(KeyboardTest.FOCUS)).get("outlined")).isEqualTo(false);
        page.keyboard().press("Tab");
        assertThat(((Map<?, ?>) page.evaluate(KeyboardTest.FOCUS)).get("inView")).isEqualTo(false);
        page.context().close();
    }
}
