package io.github.gouji.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeHtmlTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<div\nonclick='x'>",
        "<!-- x --><?php ?><![CDATA[x]]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "`<script>`",
        "```\n</code></pre><script>\n```",
        "[<b onclick=x>](a.html)",
        "|<script>|\n|-|\n|<img src=x>|",
        "## <script>",
        "{{<script>}}{{<script>",
        "[a](<\"onclick=x>)",
        "[a](b.html \"\\\" onmouseover=x\")",
    })
    void showsHtmlAsText(String markdown) {
        Prose prose = Prose.of(markdown);
        String html = NarrativeHtml.render(
                prose.narrative(), f -> "18", new NarrativeHtml.Placement(3, "overview", "表"));
        Document document = Jsoup.parseBodyFragment(html);
        assertThat(document.select("script, img, b, [onclick], [onmouseover], [onerror], [title]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "JavaScript:alert(1)", "&#106;avascript:alert(1)", "javascript&colon;alert(1)",
        "< javascript:alert(1)>", "<java&Tab;script:x>", "java&#10;script:x", "vbscript:x", "data:text/html,x", "file:///etc/passwd",
        "tel:123", "ftp://a/b", "//evil.example/x", "/root.html", "\\\\\\\\evil.example", "http:evil", "http:///x",
        "<>", "mailto:", "mailto:x", "<a\u202Eb>", "<{{a}}>", "https:"
    })
    void refusesTargetsThatAreNotPlain(String target) {
        Prose prose = Prose.of("甲[乙](" + target + ")");
        assertThat(prose.found()).containsExactly("link-unsafe 1:2");
        assertThat(prose.narrative().links()).isEmpty();
        assertThat(prose.html()).isEqualTo("<p>甲乙</p>\n");
    }

    @Test
    void refusesThemInAutolinksDefinitionsAndPicturesToo() {
        assertThat(Prose.of("<javascript:x>").found()).containsExactly("link-unsafe 1:1");
        assertThat(Prose.of("[a]\n\n[a]: javascript:x").found()).containsExactly("link-unsafe 1:1");
        assertThat(Prose.of("![a](javascript:x)").found()).containsExactly("image-as-link 1:1", "link-unsafe 1:1");
        assertThat(Prose.html("<javascript:x>")).isEqualTo("<p>javascript:x</p>\n");
    }

    @Test
    void printsSafeLinks() {
        assertThat(Prose.html("[a](https://a.cn/?b=1&c=2)"))
                .isEqualTo("<p><a href=\"https://a.cn/?b=1&amp;c=2\" rel=\"noopener noreferrer\">a</a></p>\n");
        assertThat(Prose.html("[a](<附件 1|2.pdf>) [b](50%.html) [c](%20.html) [d](#x)"))
                .isEqualTo("<p><a href=\"附件%201%7C2.pdf\">a</a> <a href=\"50%25.html\">b</a> "
                        + "<a href=\"%20.html\">c</a> <a href=\"#x\">d</a></p>\n");
        assertThat(Prose.html("[a](mailto:a@b.cn)")).isEqualTo("<p><a href=\"mailto:a@b.cn\">a</a></p>\n");
        assertThat(Prose.html("<http://a.cn/b.html>。后文"))
                .isEqualTo("<p><a href=\"http://a.cn/b.html\" rel=\"noopener noreferrer\">http://a.cn/b.html</a>。后文</p>\n");
    }

    @Test
    void neverNestsLinks() {
        Document document = Jsoup.parseBodyFragment(Prose.html("[甲![乙](a.png)丙](b.html) ![丁[戊](c.html)](d.png)"));
        assertThat(document.select("a a")).isEmpty();
        assertThat(document.text()).isEqualTo("甲乙丙 丁戊");
    }

    @Test
    void skipsNoHeadingLevel() {
        Document document = Jsoup.parseBodyFragment(Prose.html("### 甲\n\n###### 乙\n\n## 丙\n\n### 丁\n\n#### 戊\n\n##### 己\n\n###### 庚"));
        assertThat(document.select("h3, h4, h5, h6").eachText()).containsExactly("甲", "乙", "丙", "丁", "戊", "己", "庚");
        assertThat(document.select("[id]").stream().map(Element::tagName))
                .containsExactly("h3", "h4", "h3", "h4", "h5", "h6", "h6");
    }

    @Test
    void headingIdsOutliveOtherHeadings() {
        List<String> before = ids("## 甲\n\n## 乙\n\n## 乙");
        List<String> after = ids("## 新\n\n## 甲\n\n## 乙\n\n文\n\n## 乙");
        assertThat(before).doesNotHaveDuplicates().allMatch(id -> id.matches("overview-[0-9a-f]{8}(-2)?"));
        assertThat(after).containsAll(before);
    }

    @Test
    void tablesAreLabelledRegions() {
        String html = Prose.html("||甲|乙|\n|-|:-|-:|\n|丙|1|2|\n\n|丁|\n|:-:|\n|3|\n");
        assertThat(html).startsWith("""
                <div class="scroll" role="region" tabindex="0" aria-labelledby="overview-table-1">
                <table>
                <caption id="overview-table-1">表 1</caption>
                <thead>
                <tr><td></td><th scope="col" class="align-left">甲</th><th scope="col" class="align-right">乙</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">丙</th><td class="align-left">1</td><td class="align-right">2</td></tr>
                </tbody>
                </table>
                </div>
                """);
        assertThat(html).contains("<caption id=\"overview-table-2\">表 2</caption>").doesNotContain("align=");
    }

    @Test
    void listsQuotesAndBreaks() {
        assertThat(Prose.html("- 甲\n  - 乙\n- 丙\n\n> 丁  \n> 戊\n\n1. 己\n\n2. 庚"))
                .isEqualTo("<ul>\n<li>甲\n<ul>\n<li>乙</li>\n</ul></li>\n<li>丙</li>\n</ul>\n"
                        + "<blockquote>\n<p>丁<br>\n戊</p>\n</blockquote>\n"
                        + "<ol>\n<li><p>己</p></li>\n<li><p>庚</p></li>\n</ol>\n");
    }

    @Test
    void holdsNoCharacterThatHtmlForbids() {
        assertThat(Prose.html("甲\u0001\u0000&#xD800;&#1;\uFFFE乙")).isEqualTo("<p>甲\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD乙</p>\n");
    }

    @Test
    void printsTheSameTwice() {
        Prose prose = Prose.of("# 一\n\n## 甲\n\n共{{a}}件，**见：**[乙](b.html)\n\n|丙|\n|-|\n|1|\n");
        assertThat(prose.html()).isEqualTo(prose.html()).isEqualTo(Prose.html("# 一\n\n## 甲\n\n共{{a}}件，**见：**[乙](b.html)\n\n|丙|\n|-|\n|1|\n"));
    }

    private static List<String> ids(String markdown) {
        return Jsoup.parseBodyFragment(Prose.html(markdown)).select("[id]").eachAttr("id");
    }
}
