package io.github.gouji.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StrongTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "**标题：**这是                 | <strong>标题：</strong>这是",
        "**标题:**这是                  | <strong>标题:</strong>这是",
        "**共计：**18件                 | <strong>共计：</strong>18件",
        "**共计：**{{a}}件              | <strong>共计：</strong><b>a</b>件",
        "的**《办法》**                 | 的<strong>《办法》</strong>",
        "的**《办法》**的               | 的<strong>《办法》</strong>的",
        "**“放管服”**改革               | <strong>“放管服”</strong>改革",
        "2020年**“互联网+”**行动        | 2020年<strong>“互联网+”</strong>行动",
        "**一是。**二**三**             | <strong>一是。</strong>二<strong>三</strong>",
        "**甲**乙：**丙**               | <strong>甲</strong>乙：<strong>丙</strong>",
        "**[甲](u)**，乙：**丙**        | <strong><a href=\"u\">甲</a></strong>，乙：<strong>丙</strong>",
        "**（一）情况。**全年           | <strong>（一）情况。</strong>全年",
        "**办理{{a}}件；**其余          | <strong>办理<b>a</b>件；</strong>其余",
        "**A&amp;B。**乙                | <strong>A&amp;B。</strong>乙",
        "第一，**“放管服”**，           | 第一，<strong>“放管服”</strong>，",
        "a**b**c                        | a<strong>b</strong>c",
        "2 ** 3 ** 4                    | 2 ** 3 ** 4",
        "\\*\\*甲\\*\\*                     | **甲**",
        "138****1234和139****5678       | 138****1234和139****5678",
        "申请人张**、李**要求公开       | 申请人张**、李**要求公开",
        "*斜*和***粗斜***               | <em>斜</em>和<em><strong>粗斜</strong></em>",
    })
    void worksNextToChinesePunctuation(String markdown, String inner) {
        assertThat(Prose.html(markdown)).isEqualTo("<p>" + inner + "</p>\n");
    }

    @Test
    void mayRunOverALineEnd() {
        assertThat(Prose.html("**一是\n二是。**三是")).isEqualTo("<p><strong>一是二是。</strong>三是</p>\n");
    }

    @Test
    void whatStaysLiteralIsAWarningAtItsPlace() {
        assertThat(Prose.of("无\n\n甲**`乙`。**丙").found())
                .containsExactly("markup-literal 3:2", "markup-literal 3:8");
        assertThat(Prose.of("\\*\\*甲\\*\\*，138****1234").found()).isEmpty();
        assertThat(Prose.of("`**`和\n\n```\n**\n```").found()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    /** Without Chinese characters the standard decides, whatever stands around the asterisks. */
    @ParameterizedTest
    @MethodSource("seeds")
    void leavesOtherTextToTheStandard(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] parts = {"a", "b ", " ", ".", "(", ")", "**", "**", "**", "*", "***", "\"", "[x](u)", "`c`", "_"};
        StringBuilder text = new StringBuilder("x");
        String previous = "";
        for (int i = 0; i < 12; i++) {
            String part = parts[random.nextInt(parts.length)];
            // Four asterisks in a row are a mask with us.
            if (!(part.startsWith("*") && previous.startsWith("*"))) {
                text.append(part);
                previous = part;
            }
        }
        String standard = HtmlRenderer.builder().build().render(Parser.builder().build().parse(text.toString()));
        assertThat(shape(Prose.html(text.toString()))).as(text.toString()).isEqualTo(shape(standard));
    }

    private static String shape(String html) {
        return Jsoup.parseBodyFragment(html).body().html();
    }

    static Stream<String> unmatched() {
        return Stream.of("**甲", "甲**", "** 甲**", "**甲 **", "**甲*乙：**丙");
    }

    @ParameterizedTest
    @MethodSource("unmatched")
    void neverLosesAnAsterisk(String markdown) {
        assertThat(Jsoup.parse(Prose.html(markdown)).text()).isEqualTo(markdown);
    }
}
