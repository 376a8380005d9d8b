package io.github.gouji.chart.paint.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.chart.paint.HeadlessFonts;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static LineBreaker breaker;

    @BeforeAll
    static void load() {
        HeadlessFonts.prepare();
        breaker = new LineBreaker(Typeface.bundled().regular(10f));
    }

    @Test
    void neverBeginsALineWithClosingPunctuationOrEndsOneWithOpening() {
        String text = "依申请公开（含“部分公开”），《条例》施行后：办结3,511件、结转96件；比例64.1%——见“关于数据”。";
        for (double width = 60; width < 500; width += 7) {
            List<String> lines = breaker.wrap(text, width);
            assertThat(String.join("", lines)).isEqualTo(text);
            for (String line : lines) {
                assertThat("，。、；：！？）》”’%—".indexOf(line.charAt(0))).as(line).isNegative();
                assertThat("（《“‘".indexOf(line.charAt(line.length() - 1)))
                        .as(line)
                        .isNegative();
            }
        }
    }

    @Test
    void keepsNumbersAndTheirUnitsWhole() {
        for (double width = 60; width < 200; width += 3) {
            String lines = String.join("|", breaker.wrap("新收申请由3,511件增至3,830件，占64.1%", width));
            assertThat(lines).contains("3,511件").contains("3,830件").contains("64.1%");
        }
    }

    @Test
    void keepsUnitsOfTwoCharactersWhole() {
        for (double width = 75; width < 200; width += 3) {
            String lines = String.join("|", breaker.balanced("行政事业性收费金额由72,701万元增至81,033万元，单位：万元", width));
            assertThat(lines).doesNotContain("万|元");
        }
    }

    @Test
    void breaksNoWordForTheSakeOfBalance() {
        for (double width = 70; width < 200; width += 3) {
            assertThat(String.join("|", breaker.balanced("Applications carried forward", width)))
                    .contains("Applications", "carried", "forward");
        }
    }

    @Test
    void keepsARangeOfYearsWhole() {
        assertThat(breaker.wrap("政府信息公开2019—2025年", 75)).containsExactly("政府信息公开", "2019—2025年");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        List<String> lines = breaker.wrap("abcdefghijklmnopqrstuvwxyz", 40);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join("", lines)).isEqualTo("abcdefghijklmnopqrstuvwxyz");
    }

    @Test
    void breaksLatinTextBetweenWords() {
        assertThat(breaker.wrap("applications received in 2024", 70))
                .containsExactly("applications", "received in", "2024");
    }

    @Test
    void leavesNoSingleCharacterOver() {
        assertThat(breaker.balanced("政府信息公开申请情况", 95)).containsExactly("政府信息公", "开申请情况");
    }

    @Test
    void prefersToPartTwoLinesAfterAComma() {
        assertThat(breaker.balanced("收到申请十八件，全部按期办结无一超期", 120)).containsExactly("收到申请十八件，", "全部按期办结无一超期");
    }

    @Test
    void givesOneLineForNothing() {
        assertThat(breaker.wrap("", 10)).containsExactly("");
    }
}
