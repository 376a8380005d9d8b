package io.github.gouji.form.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.form.library.FormLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private static final Vocabulary WORDS = FormLibrary.builtIn().vocabulary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、总体情况                     | 一、     | 总体情况           | chapter:一
            （一）予以公开                   | （一）   | 予以公开           | part:一
            (一) 予以公开                    | (一)     | 予以公开           | part:一
            1.属于国家秘密                   | 1.       | 属于国家秘密       | item:1
            1、属于国家秘密                  | 1、      | 属于国家秘密       | item:1
            １．属于国家秘密                 | １．     | 属于国家秘密       | item:1
            （1）属于国家秘密                | （1）    | 属于国家秘密       | bracketed:1
            ①属于国家秘密                   | ①       | 属于国家秘密       | circled:①
            其中：主动公开规范性文件数       | 其中：   | 主动公开规范性文件数 | including
            第二十条第（五）项 行政许可      | 第二十条第（五）项 | 行政许可  | article:二十条第(五)项
            """)
    void splitsTheNumberOff(String written, String prefix, String label, String mark) {
        LabelText text = WORDS.label(written);
        assertThat(text.prefix()).isEqualTo(prefix);
        assertThat(text.label()).isEqualTo(label);
        assertThat(text.marks()).containsExactly(mark);
    }

    @Test
    void prefixesMayFollowEachOther() {
        LabelText text = WORDS.label("其中：1.涉及国家秘密");
        assertThat(text.marks()).containsExactly("including", "item:1");
        assertThat(text.label()).isEqualTo("涉及国家秘密");
    }

    @Test
    void aLabelThatIsAllPrefixIsALabel() {
        LabelText text = WORDS.label("第二十条第（一）项");
        assertThat(text.prefix()).isEmpty();
        assertThat(text.label()).isEqualTo("第二十条第（一）项");
        assertThat(text.marks()).isEmpty();
    }

    @Test
    void aDecimalIsNoNumberPrefix() {
        assertThat(WORDS.label("1.5倍").marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本年收费金额（单位：万元） | 本年收费金额 | 万元
            采购总金额(单位:万元)      | 采购总金额   | 万元
            采购总金额（元）           | 采购总金额   | 元
            规章（件）                 | 规章         | 件
            部分公开（区分处理的，只计这一情形，不计其他情形） | 部分公开(区分处理的,只计这一情形,不计其他情形) | ''
            """)
    void aUnitBracketIsNoPartOfTheKey(String written, String key, String unit) {
        LabelText text = WORDS.label(written);
        assertThat(text.key()).isEqualTo(key);
        assertThat(text.unit()).isEqualTo(unit);
    }

    @Test
    void widthQuotesBracketsAndSpaceAreFolded() {
        String folded = WORDS.folded("危及“三安全一稳定”");
        assertThat(WORDS.folded("危及\"三安全一稳定\"")).isEqualTo(folded);
        assertThat(WORDS.folded("危及「三安全一稳定」")).isEqualTo(folded);
        assertThat(WORDS.folded("危 及\u3000＂三安全\u00a0一稳定＂\u200b")).isEqualTo(folded);
        assertThat(WORDS.folded("〔一〕［二］")).isEqualTo("(一)(二)");
        assertThat(WORDS.folded("本年增／减")).isEqualTo("本年增/减");
    }

    @Test
    void pathsAreCutAtEverySlash() {
        assertThat(WORDS.parts("行政许可／本年增/减")).isEqualTo(List.of("行政许可", "本年增", "减"));
    }
}
