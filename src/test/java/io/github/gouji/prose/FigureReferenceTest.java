package io.github.gouji.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReferenceTest {
    @Test
    void keepsThePathRawAndItsPlace() {
        Prose prose = Prose.of("收到{{3-requests/本年新收政府信息公开申请数量/总计}}件。");
        FigureReference figure = prose.narrative().figures().get(0);
        assertThat(figure.expression()).isEqualTo("3-requests/本年新收政府信息公开申请数量/总计");
        assertThat(figure.place()).isEqualTo(new Place(Prose.FILE, 1, 3));
        assertThat(figure.terms())
                .containsExactly(new FigureReference.Term(
                        "3-requests/本年新收政府信息公开申请数量/总计", 0, new Place(Prose.FILE, 1, 5)));
        assertThat(prose.findings()).isEmpty();
    }

    @Test
    void readsSumsYearsAndTheirPlaces() {
        FigureReference figure = only("共{{ 2-proactive/行政许可/本年增/减 + 3-requests/a @2019＋b/c＠2020 }}项");
        assertThat(figure.terms()).extracting(FigureReference.Term::path)
                .containsExactly("2-proactive/行政许可/本年增/减", "3-requests/a", "b/c");
        assertThat(figure.terms()).extracting(FigureReference.Term::year).containsExactly(0, 2019, 2020);
        assertThat(figure.terms()).extracting(t -> t.place().column()).containsExactly(5, 30, 49);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{}}", "{{ }}", "{{a+}}", "{{+a}}", "{{a@}}", "{{a@20}}", "{{@2019}}", "{{a@2019@2020}}", "{{a@２０１９}}"})
    void refusesWhatIsNoSumOfPaths(String written) {
        Prose prose = Prose.of("甲" + written + "乙");
        assertThat(prose.found()).containsExactly("figure-syntax 1:2");
        assertThat(prose.findings().get(0).words()).containsEntry("text", written);
        assertThat(prose.narrative().figures()).isEmpty();
        assertThat(prose.html()).isEqualTo("<p>甲" + written + "乙</p>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'甲{{a/b 乙', '{{'",
        "'甲{{a/b\n}}', '{{'",
        "'甲{{a}b}}', '{{'",
        "'甲｛｛a/b｝｝乙', '｛｛a/b｝｝'"
    })
    void reportsBracesThatBindNothing(String markdown, String shown) {
        Prose prose = Prose.of(markdown);
        assertThat(prose.found()).containsExactly("figure-syntax 1:2");
        assertThat(prose.narrative().passages().get(0).text()).contains(shown);
    }

    @Test
    void isNotReadInCodeNorAfterABackslash() {
        Prose prose = Prose.of("`{{a/b}}` \\{{c/d}} `` {{e` ``\n\n```\n{{f/g}}\n```\n");
        assertThat(prose.narrative().figures()).isEmpty();
        assertThat(prose.findings()).isEmpty();
        assertThat(prose.html())
                .isEqualTo("<p><code>{{a/b}}</code> {{c/d}} <code>{{e`</code></p>\n"
                        + "<pre><code>{{f/g}}\n</code></pre>\n");
    }

    @Test
    void isReadAfterAnEscapedBackslashAndWithinOtherMarkup() {
        Prose prose = Prose.of("\\\\{{a}} **共{{b}}件**，*{{c}}*，[共{{d}}](x.html)\n\n|甲|\n|-|\n|{{e}}|\n\n## {{f}}");
        assertThat(prose.narrative().figures()).extracting(FigureReference::expression)
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(prose.findings()).isEmpty();
        assertThat(prose.html()).contains("<strong>共<b>b</b>件</strong>", "<em><b>c</b></em>", "<td><b>e</b></td>");
    }

    @Test
    void equalExpressionsAreTwoReferences() {
        List<FigureReference> figures = Prose.of("{{a}}和{{a}}").narrative().figures();
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0)).isNotEqualTo(figures.get(1));
    }

    private static FigureReference only(String markdown) {
        Prose prose = Prose.of(markdown);
        assertThat(prose.findings()).isEmpty();
        assertThat(prose.narrative().figures()).hasSize(1);
        return prose.narrative().figures().get(0);
    }
}
