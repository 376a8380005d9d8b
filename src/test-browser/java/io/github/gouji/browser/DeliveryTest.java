package io.github.gouji.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same pages from a server's sub-path, from a disk and without scripts, and nothing from anywhere else. */
@ExtendWith(Sample.Supply.class)
class DeliveryTest {
    private static final String LISTS =
            "[...document.querySelectorAll('main a[href]')].map(a => a.textContent.trim() + ' ' + a.getAttribute('href'))";

    private static final String TEXT = "() => document.body.innerText";
    private static final String BROKEN = """
            async () => {
              for (const image of document.images) image.loading = 'eager';
              await Promise.all([...document.images].map(image => image.decode().catch(() => 0)));
              return [...document.images].filter(image => !image.naturalWidth).map(image => image.currentSrc);
            }""";

    @Test
    @SuppressWarnings("unchecked")
    void pagesAreTheSameFromDiskAndWithoutScripts(Sample sample) {
        Page served = sample.window(1280, ColorScheme.LIGHT);
        Page disk = sample.window(1280, ColorScheme.LIGHT);
        Page plain = sample.window(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setJavaScriptEnabled(false));
        List<String> foreign = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        List<String> noise = new ArrayList<>();
        for (Page page : List.of(served, disk)) {
            page.onRequest(r -> {
                if (!r.url().startsWith(sample.base()) && !r.url().startsWith(sample.file(""))) {
                    foreign.add(r.url());
                }
            });
            page.onResponse(r -> {
                if (r.status() >= 400) {
                    failed.add(r.status() + " " + r.url());
                }
            });
            page.onRequestFailed(r -> failed.add(r.failure() + " " + r.url()));
            page.onConsoleMessage(m -> noise.add(m.text()));
            page.onPageError(noise::add);
        }
        for (String path : sample.variety()) {
            served.navigate(sample.address(path));
            String text = (String) served.evaluate(TEXT);
            assertThat(text).as(path).isNotBlank();
            disk.navigate(sample.file(path));
            assertThat(disk.evaluate(TEXT)).as(path + " from disk").isEqualTo(text);
            plain.navigate(sample.address(path));
            String unscripted = (String) plain.evaluate(TEXT);
            if (path.startsWith("search/")) {
                // Only the search form needs a script: the lists to browse are all there without it.
                List<String> lists = (List<String>) plain.evaluate(LISTS);
                assertThat(lists).isNotEmpty().isEqualTo(served.evaluate(LISTS));
            } else {
                assertThat(unscripted).as(path + " without scripts").isEqualTo(text);
            }
            assertThat((List<?>) served.evaluate(BROKEN)).as(path).isEmpty();
        }
        for (Page page : List.of(served, disk, plain)) {
            page.context().close();
        }
        assertThat(foreign).as("requests to other hosts").isEmpty();
        assertThat(failed).as("requests without an answer").isEmpty();
        assertThat(noise).as("messages on the console").isEmpty();
    }
}
