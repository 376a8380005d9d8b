package io.github.gouji.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Html;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may see, where its mistakes are said to be, and that it always ends. */
class TemplateSetTest {
    @TempDir
    Path folder;

    private Path secret;

    /** A page with everything that a view may and may not hold. */
    public record Probe(String text, Html html, CellState state, List<Inner> list, String absent, Object path) {
        public String helper() {
            return "reached";
        }
    }

    /** A record within a page. */
    public record Inner(String label) {}

    @BeforeEach
    void makeSecret() throws IOException {
        secret = Files.writeString(folder.resolveSibling(folder.getFileName() + "-secret.txt"), "secret");
    }

    private Rendering render(String template) throws IOException {
        write("probe.ftlh", template);
        TemplateSet set = TemplateSet.over(folder);
        assertThat(set.problems()).isEmpty();
        Probe probe = new Probe(
                "a < b", new Html("<b>bold</b>"), CellState.NOT_HELD, List.of(new Inner("x"), new Inner("y")), null, secret);
        return set.render("probe.ftlh", probe, set.words("zh-CN").orElseThrow());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void recordsListsEnumsAndWordsAreReadable() throws IOException {
        Rendering page = render("${page.text}|${page.html}|${page.state}|<#list page.list as i>${i.label}</#list>|${w.colon}");
        assertThat(page.problems()).isEmpty();
        assertThat(page.text()).isEqualTo("a &lt; b|<b>bold</b>|not_held|xy|\uFF1A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.class",
                "page.class.protectionDomain",
                "page.hashCode()",
                "page.helper()",
                "page.path",
                "page.path.toFile().length()",
                "page?api.text",
                "page.list.class",
                "'freemarker.template.utility.Execute'?new()('id')",
                "'freemarker.template.utility.ObjectConstructor'?new()('java.io.File','/')",
                "page",
                "w.class",
                "statics",
            })
    void classesMethodsPathsAndOtherObjectsAreClosed(String expression) throws IOException {
        Rendering page = render("before ${" + expression + "} after");
        assertThat(page.succeeded()).isFalse();
        assertThat(page.text()).doesNotContain("secret").doesNotContain("reached");
        assertThat(page.problems()).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo("probe.ftlh");
            assertThat(p.line()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"../", "/", "../../", "file:///", "http://127.0.0.1/"})
    void noFileOutsideTheSetCanBeIncluded(String way) throws IOException {
        Rendering page = render("<#include '" + way + secret.getFileName() + "'>");
        assertThat(page.succeeded()).isFalse();
        assertThat(page.text()).doesNotContain("secret");
    }

    @Test
    void aFileMadeLaterIsNotReadAnyMore() throws IOException {
        write("probe.ftlh", "<#include 'late.ftlh'>");
        TemplateSet set = TemplateSet.over(folder);
        write("late.ftlh", "late");
        Rendering page = set.render("probe.ftlh", new Inner("x"), set.words("en").orElseThrow());
        assertThat(page.succeeded()).isFalse();
    }

    @Test
    void allMistakesOfAPageAreReportedAtOnceWithTheirPlaces() throws IOException {
        write("macros/part.ftlh", "line one\n  ${page.inPart}");
        Rendering page = render("${page.first}\n\n  ${page.absent}\n<#list page.list as i>${i.none}</#list>\n"
                + "<#include 'macros/part.ftlh'>\n${w.no_such_word}\n${page.text?number}");
        assertThat(page.problems())
                .extracting(p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.kind())
                .containsExactly(
                        "macros/part.ftlh:2:5 MISSING_VALUE",
                        "probe.ftlh:1:3 MISSING_VALUE",
                        "probe.ftlh:3:5 MISSING_VALUE",
                        "probe.ftlh:4:25 MISSING_VALUE",
                        "probe.ftlh:6:3 MISSING_VALUE",
                        "probe.ftlh:7:1 FAILED");
        assertThat(page.problems().get(1).message()).contains("page.first").doesNotContain("\n").doesNotContain("Tip");
    }

    @Test
    void attemptHidesNoMistake() throws IOException {
        Rendering page = render("<#attempt>${page.none}<#recover>fine</#attempt>");
        assertThat(page.problems()).singleElement().extracting(TemplateProblem::kind)
                .isEqualTo(TemplateProblem.Kind.MISSING_VALUE);
    }

    @Test
    void syntaxMistakesOfAllFilesAreKnownBeforeAnythingIsPrinted() throws IOException {
        write("home.ftlh", "<#if true>\nnever closed");
        write("macros/chart.ftlh", "fine\n   ${unclosed");
        write("words/en.properties", "# comment\nfine = yes\nno equals sign\nfine = again\n");
        Files.write(folder.resolve("body.ftlh"), "\u9057\u5E73".getBytes("GB18030"));
        assertThat(TemplateSet.over(folder).problems())
                .extracting(p -> p.file() + ":" + p.line() + " " + p.kind())
                .containsExactly(
                        "body.ftlh:1 ENCODING", "home.ftlh:2 SYNTAX", "macros/chart.ftlh:2 SYNTAX",
                        "words/en.properties:3 SYNTAX", "words/en.properties:4 SYNTAX");
    }

    @Test
    void aFolderLiesFileByFileAndWordByWordOverTheBuiltInSet() throws IOException {
        write("macros/annex.ftlh", "<#macro figures list>ours</#macro><#macro annex a></#macro>");
        write("words/zh-CN.properties", "newest = \u65B0");
        write("assets/logo.svg", "<svg/>");
        write("notes.docx", "?");
        TemplateSet set = TemplateSet.over(folder);
        Words words = set.words("zh-CN").orElseThrow();
        Rendering page = set.render(SampleViews.home(), words);
        assertThat(page.problems()).isEmpty();
        assertThat(page.text()).contains("ours").contains("\u65B0</h2>").contains("<header class=\"masthead\">");
        assertThat(words.keys()).isEqualTo(TemplateSet.builtIn().words("zh-CN").orElseThrow().keys());
        assertThat(set.assets()).extracting(Asset::address)
                .containsExactly("assets/icon.svg", "assets/logo.svg", "assets/print.css", "assets/search.js", "assets/site.css");
        assertThat(set.overridden("macros/annex.ftlh")).isTrue();
        assertThat(set.overridden("home.ftlh")).isFalse();
        assertThat(set.unused()).containsExactly("notes.docx");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsChangeNothing() throws IOException {
        assertThat(render("\uFEFFone\r\n${page.text}\r\n").text()).isEqualTo("one\na &lt; b\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "\n<#list 1.. as i>0123456789</#list>",
                "<#macro m><@m/></#macro>\n<@m/>",
                "<#macro m>x<#list 1.. as i></#list></#macro>${page.text}<@m/>",
                "<#function f n><#return f(n + 1)></#function>${f(1)}",
            })
    void aTemplateThatDoesNotEndIsStopped(String template) throws IOException {
        Rendering page = render(template);
        assertThat(page.problems()).anySatisfy(p -> {
            assertThat(p.kind()).isEqualTo(TemplateProblem.Kind.RUNAWAY);
            assertThat(p.file()).isEqualTo("probe.ftlh");
        });
    }

    @Test
    void aMistakeInAnEndlessLoopIsReportedOnceAndEndsIt() throws IOException {
        assertThat(render("<#list 1.. as i>${page.none}</#list>").problems()).singleElement()
                .extracting(TemplateProblem::kind)
                .isEqualTo(TemplateProblem.Kind.MISSING_VALUE);
    }

    @Test
    void aMissingTemplateIsAProblemAndNotAnException() {
        TemplateSet set = TemplateSet.builtIn();
        Rendering page = set.render("none.ftlh", new Inner("x"), set.words("en").orElseThrow());
        assertThat(page.problems()).singleElement().extracting(TemplateProblem::file).isEqualTo("none.ftlh");
    }

    @Test
    void mapsAndNumbersPrintWithoutALocale() throws IOException {
        write("probe.ftlh", "${page.path.years} ${page.path.year}");
        TemplateSet set = TemplateSet.over(folder);
        Probe probe = new Probe("", new Html(""), CellState.ZERO, List.of(), null, Map.of("years", 2020, "year", 1234.5));
        assertThat(set.render("probe.ftlh", probe, set.words("en").orElseThrow()).text()).isEqualTo("2020 1234.5");
    }

    @Test
    void assetsComeAsTheyAre() {
        assertThat(TemplateSet.builtIn().assets()).allSatisfy(asset -> assertThat(
                        new String(asset.bytes(), StandardCharsets.UTF_8))
                .isNotBlank());
    }
}
