package io.github.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.BuildResult;
import io.github.gouji.SampleSite;
import io.github.gouji.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small archives and the sites that they become: first which files, then what is in them. A difference that is meant
 * is written down with {@code -Dgolden.update=true}; to review it is to review the product.
 */
class GoldenSiteTest {
    private static final Path SITES = Path.of("src/test/resources/sites");

    /** The pages of single indicators are many and alike: this one's stands for all. */
    private static final String SERIES = "/series/applications-received/";

    /** The page whose text is the program's own, and the situations that hold it, one for each language of the frame. */
    private static final String OWN_TEXT = "help/index.html";

    private static final Map<String, String> HOLDERS = Map.of("zh-CN", "one-body-two-years", "en", "english-frame");

    @TempDir
    Path folder;

    static List<String> situations() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void theArchiveBecomesItsSite(String situation) throws IOException {
        Path site = folder.resolve("site");
        BuildResult result = SampleSite.build(SITES.resolve(situation).resolve("content"), site);

        assertThat(result.end()).as(result.findings().toString()).isEqualTo(BuildResult.End.WRITTEN);
        Map<String, byte[]> files = read(site);
        Expectation expectation = expectation(situation);
        Map<String, String> pages = pages(files);
        if (!HOLDERS.containsValue(situation)) {
            assertSameText(pages.remove(OWN_TEXT));
        }
        if (Expectation.isUpdate()) {
            expectation.rewrite(list(files), findings(result), pages);
        }
        assertThat(list(files)).isEqualTo(expectation.text(Expectation.FILES));
        assertThat(findings(result)).isEqualTo(expectation.text(Expectation.FINDINGS));
        assertThat(expectation.pages()).isEqualTo(pages.keySet());
        pages.forEach((path, text) -> assertThat(Canonical.of(path, text))
                .as(path)
                .isEqualTo(Canonical.of(path, expectation.text(path))));
    }

    private static Expectation expectation(String situation) {
        return new Expectation(SITES.resolve(situation).resolve("expected"));
    }

    /** Everything between the frame's parts is as in the site that holds the page, but for what the archive did not give. */
    private static void assertSameText(String page) {
        String holder = HOLDERS.get(Canonical.language(page));
        assertThat(Canonical.ownText(page)).isEqualTo(Canonical.ownText(expectation(holder).text(OWN_TEXT)));
    }

    /** What the comparison calls the same and what it does not. */
    @Test
    void anIndentIsNoDifferenceAnAttributeIs() {
        String page = "<!DOCTYPE html><html><body><table><tr><td id=\"a\">1</td></tr></table></body></html>";
        String indented = page.replace("<tr>", "\n  <tr>\n    ");
        assertThat(Canonical.html(indented)).isEqualTo(Canonical.html(page));
        assertThat(Canonical.html(page.replace("id=\"a\"", "id=\"b\""))).isNotEqualTo(Canonical.html(page));
        assertThat(Canonical.html(page.replace(">1<", ">2<"))).isNotEqualTo(Canonical.html(page));
        assertThat(Canonical.json("{\"a\":[1,null]}")).isEqualTo(Canonical.json("{ \"a\": [ 1,\n null ] }"));
        assertThat(Canonical.ownText("<main><p>1</p></main>")).isNotEqualTo(Canonical.ownText("<main><p>2</p></main>"));
        assertThat(Canonical.json("{\"a\":null,\"b\":1}")).isNotEqualTo(Canonical.json("{\"b\":1,\"a\":null}"));
    }

    @Test
    void nothingIsRewrittenWhereCiIsSet() {
        assertThat(Expectation.isUpdate(true, null)).isTrue();
        assertThat(Expectation.isUpdate(false, "true")).isFalse();
        assertThatThrownBy(() -> Expectation.isUpdate(true, "true")).isInstanceOf(IllegalStateException.class);
    }

    private static Map<String, byte[]> read(Path site) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String list(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(f -> f.getKey() + (f.getKey().endsWith(".png") ? " " + Canonical.size(f.getValue()) : "") + "\n")
                .collect(Collectors.joining());
    }

    private static String findings(BuildResult result) {
        return result.findings().stream().map(GoldenSiteTest::line).collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        return finding.place().file() + ":" + finding.place().line() + ":" + finding.place().column() + " "
                + finding.code().id() + "\n";
    }

    /** Pages and data, as far as their content counts; the manifest's sums depend on the pictures' bytes. */
    private static Map<String, String> pages(Map<String, byte[]> files) {
        Map<String, String> pages = new TreeMap<>();
        files.forEach((path, content) -> {
            boolean counts = path.endsWith(".html") || path.endsWith(".json");
            if (counts && (!path.contains("/series/") || path.contains(SERIES))) {
                pages.put(path, new String(content, StandardCharsets.UTF_8));
            }
        });
        return pages;
    }
}
