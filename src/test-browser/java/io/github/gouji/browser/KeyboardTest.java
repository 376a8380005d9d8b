package io.github.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader without a mouse: the skip link comes first, and what has the focus can be seen. */
@ExtendWith(Sample.Supply.class)
class KeyboardTest {
    private static final int STOPS = 14;

    static final String FOCUS = """
            () => {
              const e = document.activeElement;
              const style = getComputedStyle(e);
              const box = e.getBoundingClientRect();
              const x = box.left + Math.min(box.width / 2, 20), y = box.top + box.height / 2;
              const top = document.elementFromPoint(Math.max(x, 1), Math.min(Math.max(y, 1), innerHeight - 2));
              return {
                name: e.tagName + ' ' + e.textContent.trim().slice(0, 30),
                href: e.getAttribute('href') || '',
                outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                inView: box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
                uncovered: !!top && (e.contains(top) || top.contains(e)),
              };
            }""";

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void theSkipLinkComesFirstAndTheFocusIsSeen(ColorScheme scheme, Sample sample) {
        for (int width : new int[] {1280, 375}) {
            Page page = sample.window(width, scheme);
            for (String path : sample.kinds()) {
                page.navigate(sample.address(path));
                for (int stop = 0; stop < STOPS; stop++) {
                    page.keyboard().press("Tab");
                    Map<?, ?> focus = (Map<?, ?>) page.evaluate(FOCUS);
                    String where = path + " at " + width + ", stop " + stop + ": " + focus.get("name");
                    assertThat(List.of(focus.get("outlined"), focus.get("inView"), focus.get("uncovered")))
                            .as(where + " outlined, in view, uncovered")
                            .containsOnly(true);
                    if (stop == 0) {
                        assertThat(focus.get("href")).as(where).isEqualTo("#main");
                    }
                }
            }
            page.context().close();
        }
    }

    /** The arrow keys reach the last column of the widest table on a phone. */
    @Test
    void wideTablesScrollByArrowKeys(Sample sample) {
        Page page = sample.window(375, ColorScheme.LIGHT);
        page.navigate(sample.address("suiping/2020/index.html"));
        page.locator("#requests .scroll").focus();
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.waitForFunction("() => document.querySelector('#requests .scroll').scrollLeft > 40");
        page.context().close();
    }
}
