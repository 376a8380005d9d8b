package io.github.gouji.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "　　\n\u00A0\n", "# 一、总体情况", "\uFEFF"})
    void whatHasNoBodyIsEmpty(String markdown) {
        Prose prose = Prose.of(markdown);
        assertThat(prose.narrative().isEmpty()).isTrue();
        assertThat(prose.html()).isEmpty();
        assertThat(prose.findings()).isEmpty();
    }

    @Test
    void keepsThePrintedHeadingOutOfTheBody() {
        Prose prose = Prose.of("# 一、**总体**情况 #\n正文。");
        Passage heading = prose.narrative().heading().orElseThrow();
        assertThat(heading.text()).isEqualTo("一、总体情况");
        assertThat(heading.place()).isEqualTo(new Place(Prose.FILE, 1, 3));
        assertThat(NarrativeHtml.heading(prose.narrative(), f -> "")).isEqualTo("一、<strong>总体</strong>情况");
        assertThat(prose.html()).isEqualTo("<p>正文。</p>\n");
        assertThat(Prose.of("## （一）\n").narrative().heading()).isEmpty();
        assertThat(Prose.of("正文。\n\n# 一").narrative().heading()).isEmpty();
    }

    @Test
    void dropsWhatChineseTextDoesNotHave() {
        assertThat(Prose.html("　　一是公开。\n二是\n规范，共\n{{a}}\n件 ok\nyes"))
                .isEqualTo("<p>一是公开。二是规范，共<b>a</b>件 ok yes</p>\n");
        assertThat(Prose.html("&emsp;&emsp;一是")).isEqualTo("<p>一是</p>\n");
    }

    @Test
    void indentedAndBlankLookingLinesDivideParagraphs() {
        assertThat(Prose.html("　　一是。\n　　二是。\n　\n三是。"))
                .isEqualTo("<p>一是。</p>\n<p>二是。</p>\n<p>三是。</p>\n");
        assertThat(Prose.html("- 甲\n　　乙")).isEqualTo("<ul>\n<li><p>甲</p>\n<p>乙</p></li>\n</ul>\n");
    }

    @Test
    void aLineOfDashesIsARuleAndEqualSignsAreText() {
        assertThat(Prose.html("文字\n---\n甲\n===")).isEqualTo("<p>文字</p>\n<hr>\n<p>甲 ===</p>\n");
    }

    @Test
    void fourSpacesMakeNoCode() {
        assertThat(Prose.html("    甲\n\n\t乙")).isEqualTo("<p>甲</p>\n<p>乙</p>\n");
    }

    @Test
    void chineseNumberingIsNoList() {
        assertThat(Prose.html("1.强化\n\n1、规范\n\n3. 甲\n4. 乙"))
                .isEqualTo("<p>1.强化</p>\n<p>1、规范</p>\n<ol start=\"3\">\n<li>甲</li>\n<li>乙</li>\n</ol>\n");
    }

    @Test
    void aDefinitionThatServesNoLinkIsShown() {
        Prose prose = Prose.of("[注]: 本报告的数据截至年底\n\n[办法][1]\n\n[1]: a.html\n");
        assertThat(prose.html())
                .isEqualTo("<p>[注]: 本报告的数据截至年底</p>\n<p><a href=\"a.html\">办法</a></p>\n");
        assertThat(prose.narrative().passages().get(0).placeAt(1)).isEqualTo(new Place(Prose.FILE, 1, 2));
        assertThat(Prose.of("[注]: 共{{a/b}}件").found()).containsExactly("figure-syntax 1:7");
    }

    @Test
    void cellsBeyondTheHeadAreReported() {
        Prose prose = Prose.of("|甲|乙|\n|-|-|\n|1|2|3|\n|1|\n|1|2||\n");
        assertThat(prose.found()).containsExactly("table-extra-cells 3:5");
    }

    @Test
    void picturesBecomeLinks() {
        Prose prose = Prose.of("见![图一](attachments/a.png \"题\")和![](b.png)");
        assertThat(prose.html())
                .isEqualTo("<p>见<a href=\"attachments/a.png\">图一</a>和<a href=\"b.png\">b.png</a></p>\n");
        assertThat(prose.found()).containsExactly("image-as-link 1:2", "image-as-link 1:31");
        assertThat(prose.narrative().links()).extracting(Link::target).containsExactly("attachments/a.png", "b.png");
    }

    @Test
    void plainTextPrintsTheFigures() {
        Narrative narrative = Prose.of("# 题\n收到**{{a}}**件。\n\n- 甲\n\n|乙|\n|-|\n|{{b}}|\n").narrative();
        assertThat(narrative.text(f -> "<" + f.expression() + ">")).isEqualTo("收到<a>件。\n甲\n乙\n<b>");
    }

    @Test
    void givesTheLinksWithWordsAndPlace() {
        Narrative narrative = Prose.of("见[《办法》](attachments/a.pdf)和<mailto:a@b.cn>").narrative();
        assertThat(narrative.links())
                .containsExactly(
                        new Link("attachments/a.pdf", "《办法》", new Place(Prose.FILE, 1, 2)),
                        new Link("mailto:a@b.cn", "mailto:a@b.cn", new Place(Prose.FILE, 1, 28)));
        assertThat(narrative.links()).extracting(Link::isExternal).containsExactly(false, true);
    }

    @Test
    void aTableWithTooManyCellsIsAFinding() {
        String markdown = "|a".repeat(400) + "\n" + "|-".repeat(400) + "\n" + "|b|\n".repeat(400);
        assertThat(Prose.of(markdown).found()).containsExactly("file-unreadable 0:0");
    }
}
