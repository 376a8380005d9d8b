package io.github.gouji.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules of the templates that come with the program. */
class BuiltInTemplatesTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern WORD = Pattern.compile("\\bw\\.([a-z][a-z0-9_]*)");

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(TEMPLATES)) {
            for (Path path : walk.filter(p -> p.toString().endsWith(".ftlh")).toList()) {
                texts.put(TEMPLATES.relativize(path).toString(), Files.readString(path));
            }
        }
        return texts;
    }

    @Test
    void theListOfFilesIsTheFolder() throws IOException {
        try (Stream<Path> walk = Files.walk(TEMPLATES)) {
            List<String> files = walk.filter(Files::isRegularFile)
                    .map(p -> TEMPLATES.relativize(p).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("contents.txt"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(TEMPLATES.resolve("contents.txt"))).isEqualTo(files);
        }
    }

    @Test
    void theSetHasNoMistakes() {
        assertThat(TemplateSet.builtIn().problems()).isEmpty();
        assertThat(TemplateSet.builtIn().languages()).containsExactly("en", "zh-CN");
    }

    @Test
    void nothingLeavesEscapingOrHidesMistakesOrComputes() throws IOException {
        Pattern forbidden = Pattern.compile("no_esc|noautoesc|outputformat|<#attempt|\\?interpret|\\?eval|\\?number|<#setting|\\?api|\\?new");
        texts().forEach((name, text) -> assertThat(forbidden.matcher(text).results().map(r -> r.group()).toList())
                .as(name)
                .isEmpty());
    }

    @Test
    void noStyleOrScriptStandsInAPageAndNoWordsInATemplate() throws IOException {
        Pattern forbidden = Pattern.compile("style=|<script(?! src=)|<style|\\son[a-z]+=|\\p{IsHan}");
        texts().forEach((name, text) -> assertThat(forbidden.matcher(text).find()).as(name).isFalse());
    }

    @Test
    void bothLanguagesHaveAllWordsAndNoOthers() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String text : texts().values()) {
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        }
        TemplateSet set = TemplateSet.builtIn();
        assertThat(new TreeSet<>(set.words("zh-CN").orElseThrow().keys())).isEqualTo(used);
        assertThat(new TreeSet<>(set.words("en").orElseThrow().keys())).isEqualTo(used);
    }

    @Test
    void styleSheetsFetchNothingAndStaySmall() throws IOException {
        long size = 0;
        for (String name : List.of("assets/site.css", "assets/print.css")) {
            String css = Files.readString(TEMPLATES.resolve(name));
            assertThat(css).doesNotContain("url(").doesNotContain("@import").doesNotContain("!important");
            size += css.length();
        }
        assertThat(size).isLessThan(30_000);
    }
}
