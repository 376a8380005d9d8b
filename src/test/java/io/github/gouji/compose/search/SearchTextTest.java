package io.github.gouji.compose.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the search takes for the same. */
class SearchTextTest {
    @Test
    void widthCaseAndSpacesDoNotMatterAndPunctuationSeparates() {
        assertThat(SearchText.normal("Ａｂ １２\u3000件。（三）《x》")).isEqualTo("ab12件.三.x.");
        assertThat(SearchText.normal("，、政府\n信息")).isEqualTo(".政府信息");
    }

    @Test
    void gramsAreSignsAndNeighboursWithinASentence() {
        assertThat(SearchText.grams(SearchText.normal("公开。\uD840\uDC00年"))).containsExactly("公", "公开", "年", "开", "\uD840\uDC00", "\uD840\uDC00年");
    }

    @Test
    void shardsAreThoseThatTheScriptComputes() {
        assertThat(SearchText.shard("公开", 7)).isEqualTo((0x516C % 7 * 31 + 0x5F00) % 7);
    }
}
