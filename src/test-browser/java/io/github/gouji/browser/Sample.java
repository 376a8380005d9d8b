package io.github.gouji.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.gouji.BuildResult;
import io.github.gouji.SampleSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The built sample, a server for it and a browser: made once, handed to every test that asks for it. */
final class Sample implements AutoCloseable {
    /** So many steps from the longest page of a kind to the shortest. */
    private static final int FEW = 3;

    private static final Pattern KIND = Pattern.compile("<body class=\"([^\"]+)\"");

    /** One for each JVM that tests. */
    private final Path site = Path.of("target", "browser", "site" + System.getProperty("browser.fork", ""));
    private final List<String> pages;
    private final SiteServer server;
    private final Chromium chromium;

    private Sample() {
        BuildResult result = SampleSite.build(SampleSite.CONTENT, site);
        if (result.end() != BuildResult.End.WRITTEN) {
            throw new IllegalStateException(result.findings().toString());
        }
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(f -> f.toString().endsWith(".html"))
                    .map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            server = new SiteServer(site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        chromium = new Chromium();
    }

    /** Every page of the site, by its path in the site. */
    List<String> pages() {
        return pages;
    }

    /** One page of each kind, the longest. */
    Collection<String> kinds() {
        return byKind().values().stream().map(pagesOfKind -> pagesOfKind.get(0)).toList();
    }

    /** A few pages of each kind from the longest to the shortest; in the night every page. */
    List<String> variety() {
        if (Boolean.getBoolean("browser.all")) {
            return pages;
        }
        List<String> chosen = new ArrayList<>();
        for (List<String> ofKind : byKind().values()) {
            int last = ofKind.size() - 1;
            IntStream.rangeClosed(0, FEW)
                    .map(i -> last * i / FEW)
                    .distinct()
                    .forEach(i -> chosen.add(ofKind.get(i)));
        }
        return chosen;
    }

    /** The pages of each kind, the longest first. */
    private Map<String, List<String>> byKind() {
        Map<String, List<String>> kinds = new TreeMap<>();
        for (String page : pages) {
            Matcher matcher = KIND.matcher(html(page));
            if (matcher.find()) {
                kinds.computeIfAbsent(matcher.group(1), kind -> new ArrayList<>()).add(page);
            }
        }
        kinds.values().forEach(ofKind ->
                ofKind.sort(Comparator.comparing((String page) -> -html(page).length()).thenComparing(page -> page)));
        return kinds;
    }

    String html(String page) {
        try {
            return Files.readString(site.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a page is served. */
    String address(String page) {
        return server.base() + page;
    }

    /** Where everything is served. */
    String base() {
        return server.base();
    }

    /** Where a page lies on this disk. */
    String file(String page) {
        return site.resolve(page).toAbsolutePath().toUri().toString();
    }

    /** Where a picture of a page is kept for people to look at. */
    Path shot(String page, String variant) {
        return Path.of("target", "browser", "shots", page.replace('/', '_') + "." + variant + ".png");
    }

    /** An empty page in a window of that width. */
    Page window(int width, ColorScheme scheme) {
        return window(new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    }

    Page window(Browser.NewContextOptions options) {
        Page page = chromium.page(options.setLocale("zh-CN"));
        page.setDefaultTimeout(30_000);
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }

    /** Hands the one sample to whoever asks; JUnit closes it after the last test. */
    static final class Supply implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Sample.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Sample.class))
                    .computeIfAbsent(Sample.class, type -> new Sample(), Sample.class);
        }
    }
}
