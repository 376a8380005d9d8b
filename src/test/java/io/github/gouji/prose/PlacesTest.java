package io.github.gouji.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.prose.syntax.Chars;
import io.github.gouji.source.SourceText;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacesTest {
    @Test
    void countCodePointsBehindTabsWideAndRareCharacters() {
        Prose prose = Prose.of("\uFEFF# 一\r\n\r\n- \t\uD842\uDFB7县\t{{a}}&amp;\\*17件\r\n");
        Passage item = prose.narrative().passages().get(0);
        assertThat(item.text()).isEqualTo("\uD842\uDFB7县\t\uFFFC&*17件");
        assertThat(item.place()).isEqualTo(new Place(Prose.FILE, 3, 4));
        assertThat(prose.narrative().figures().get(0).place()).isEqualTo(new Place(Prose.FILE, 3, 7));
        assertThat(item.placeAt(item.text().indexOf("17"))).isEqualTo(new Place(Prose.FILE, 3, 19));
        assertThat(item.placeAt(item.text().indexOf("件"))).isEqualTo(new Place(Prose.FILE, 3, 21));
    }

    @Test
    void holdInCellsWithEscapedBars() {
        Prose prose = Prose.of("|甲|乙|\n|-|-|\n|a\\|b\\|12|{{c}}34|\n");
        List<Passage> cells = prose.narrative().passages();
        assertThat(cells.get(2).text()).isEqualTo("a|b|12");
        assertThat(cells.get(2).placeAt(4)).isEqualTo(new Place(Prose.FILE, 3, 8));
        assertThat(cells.get(3).placeAt(1)).isEqualTo(new Place(Prose.FILE, 3, 16));
    }

    @Test
    void ofSentencesAndOfFiguresWithinThem() {
        Prose prose = Prose.of("甲乙。“丙{{a}}丁！”戊12\n己？{{b}}");
        List<Passage> sentences = prose.narrative().sentences();
        assertThat(sentences).extracting(Passage::text).containsExactly("甲乙。", "“丙\uFFFC丁！”", "戊12 己？", "\uFFFC");
        assertThat(sentences.get(1).place()).isEqualTo(new Place(Prose.FILE, 1, 4));
        assertThat(sentences.get(1).figureAt(2)).contains(prose.narrative().figures().get(0));
        assertThat(sentences.get(1).figureAt(1)).isEmpty();
        assertThat(sentences.get(2).placeAt(4)).isEqualTo(new Place(Prose.FILE, 2, 1));
        assertThat(sentences.get(3).text(f -> "18")).isEqualTo("18");
    }

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    /** Every character of the plain text is the character that stands at its place. */
    @ParameterizedTest
    @MethodSource("seeds")
    void pointAtTheVeryCharacter(long seed) {
        String markdown = random(new SplittableRandom(seed));
        SourceText source = SourceText.of(Prose.FILE, markdown);
        Narrative narrative = NarrativeReader.read(source, new Findings());
        for (Passage passage : narrative.passages()) {
            for (int i = 0; i < passage.text().length(); i = passage.text().offsetByCodePoints(i, 1)) {
                Place place = passage.placeAt(i);
                String line = source.line(place.line());
                int shown = passage.text().codePointAt(i);
                boolean lineEnd = shown == ' ' || shown == '\n';
                if (!lineEnd) {
                    assertThat(place.column()).as(markdown).isBetween(1, line.codePointCount(0, line.length()));
                    int written = line.codePointAt(line.offsetByCodePoints(0, place.column() - 1));
                    assertThat(written == shown || written == '\\' || written == '&' || shown == Chars.FIGURE)
                            .as("%s at %s in <<%s>>", Character.toString(shown), place, markdown)
                            .isTrue();
                }
            }
            assertThat(passage.sentences()).allSatisfy(s -> assertThat(s.placeAt(0)).isEqualTo(s.place()));
        }
    }

    private static String random(SplittableRandom random) {
        String[] parts = {
            "甲", "乙12", "\uD842\uDFB7", "a b", "。", "：", "**", "*", "`", "``", "\\*", "\\|", "\\", "&amp;", "&emsp;", "&no;",
            "{{a/b}}", "{{", "}}", "\\{{", "[", "](u)", "![", "]", "(", "<b>", "<a href=\"x\ny\">", "<http://a.b>", "\t",
            " ", "　　", "\n", "\n", "\n\n", "\n> ", "\n- ", "\n\t- ", "\n1. ", "\n## ", "\n|甲|乙|\n|-|:-:|\n|", "|", "\n|`a\\|b` \\|", "\n```\n",
            "  \n", "\n---\n", "\n[注]: 说明\n", "\r\n", "张****"
        };
        StringBuilder text = new StringBuilder();
        int length = 3 + random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
