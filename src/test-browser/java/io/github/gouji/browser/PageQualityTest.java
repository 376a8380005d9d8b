package io.github.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every page promises whatever it holds: readable in any scheme and width, on paper too. */
@ExtendWith(Sample.Supply.class)
class PageQualityTest {
    private static final int DESKTOP = 1280;
    private static final int PHONE = 375;
    private static final int NARROWEST = 320;
    /** The width of the text on A4 with our margins, in CSS pixels. */
    private static final int PAPER = 672;

    /** What hangs out of the window without a box of its own to scroll in, and boxes that scroll without a name. */
    static final String LOOSE = """
            () => {
              const width = document.documentElement.clientWidth;
              const found = [];
              if (document.documentElement.scrollWidth > width) found.push('the page itself');
              const name = e => e.tagName.toLowerCase() + '#' + e.id + '.' + e.className;
              for (const e of document.querySelectorAll('body *')) {
                const style = getComputedStyle(e);
                const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
                if (scrolls && e.scrollWidth > e.clientWidth + 1) {
                  const label = document.getElementById(e.getAttribute('aria-labelledby'));
                  const labelled = e.getAttribute('role') === 'region' && e.tabIndex === 0 && label;
                  if (!labelled || !e.querySelector('table')) found.push('scrolls: ' + name(e));
                }
                const hidden = e.closest('.v, .skip');
                if (!hidden && !e.closest('.scroll') && e.getBoundingClientRect().right > width + 1) found.push(name(e));
              }
              return found;
            }""";

    /** What on paper is cut off or wider than the sheet, and controls that paper has no use for. */
    static final String CUT = """
            () => {
              const width = document.documentElement.clientWidth;
              const found = [];
              if (document.documentElement.scrollWidth > width + 1) found.push('the page itself');
              for (const e of document.querySelectorAll('body *')) {
                const box = e.getBoundingClientRect();
                if (!box.height || e.closest('.v')) continue;
                const clips = /auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX);
                const name = e.tagName.toLowerCase() + '#' + e.id + '.' + e.className;
                if (clips && e.scrollWidth > e.clientWidth + 2) found.push('cut: ' + name);
                if (box.right > width + 1) found.push('too wide: ' + name);
                if (e.matches('nav')) found.push('printed: ' + name);
              }
              return found;
            }""";

    @Test
    void axeFindsNothingOnAnyKindOfPage(Sample sample) {
        List<String> violations = new ArrayList<>();
        for (int width : new int[] {DESKTOP, PHONE}) {
            for (ColorScheme scheme : schemes(width)) {
                Page page = sample.window(width, scheme);
                for (String path : sample.kinds()) {
                    page.navigate(sample.address(path));
                    String variant = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                    for (Rule rule : axe(page).analyze().getViolations()) {
                        violations.add(path + " " + variant + " " + rule.getId() + " "
                                + rule.getNodes().get(0).getHtml());
                    }
                    page.screenshot(new Page.ScreenshotOptions().setPath(sample.shot(path, variant)));
                }
                page.context().close();
            }
        }
        assertThat(sample.kinds()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(violations).isEmpty();
    }

    /** Each width and each scheme once; the night looks at all combinations. */
    private static List<ColorScheme> schemes(int width) {
        if (Boolean.getBoolean("browser.all")) {
            return List.of(ColorScheme.LIGHT, ColorScheme.DARK);
        }
        return List.of(width == DESKTOP ? ColorScheme.LIGHT : ColorScheme.DARK);
    }

    /** To report what passes too takes longer than to look. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    @Test
    void onlyNamedTableRegionsScrollSideways(Sample sample) {
        Page page = sample.window(NARROWEST, ColorScheme.LIGHT);
        for (String path : sample.variety()) {
            page.navigate(sample.address(path));
            assertThat((List<?>) page.evaluate(LOOSE)).as(path).isEmpty();
        }
        page.context().close();
    }

    @Test
    void nothingIsCutOffOnPaper(Sample sample) {
        Page page = sample.window(PAPER, ColorScheme.DARK);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String path : sample.variety()) {
            page.navigate(sample.address(path));
            assertThat((List<?>) page.evaluate(CUT)).as(path).isEmpty();
        }
        for (String path : sample.kinds()) {
            page.navigate(sample.address(path));
            String ink = (String) page.evaluate("() => getComputedStyle(document.querySelector('h1')).color");
            assertThat(ink).as("a dark screen prints black on white").isEqualTo("rgb(0, 0, 0)");
            page.screenshot(new Page.ScreenshotOptions().setPath(sample.shot(path, "print")).setFullPage(true));
        }
        page.context().close();
    }
}
