package io.github.gouji.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import io.github.gouji.source.YamlValue.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value's line and column are those that an editor shows, whatever the line ends, marks and widths around it. */
class PlacesTest {
    /** Narrow, wide, beyond the basic plane, combining, and the line ends of YAML that no editor knows. */
    private static final List<String> PIECES = List.of(
            "a", "件", "（一）", "\uD842\uDFB7", "e\u0301", "\u3000x", "\u2028", "\u0085", "\u2029", "\uFEFF", "7", "\t", "“三”", "\u00A0");

    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyValueIsWhereItWasPut(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Text text = new Text(random, LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
        int lines = 1 + random.nextInt(8);
        for (int i = 0; i < lines; i++) {
            text.line(i);
        }
        String mark = random.nextBoolean() ? "\uFEFF" : "";
        byte[] bytes = (mark + text.written).getBytes(StandardCharsets.UTF_8);
        Findings findings = new Findings();
        SourceText source = SourceText.decode("a.yaml", bytes, findings).orElseThrow();
        Mapping mapping = YamlReader.readMapping(source, findings).orElseThrow(() -> new AssertionError(findings.list()));

        int at = 0;
        for (Entry entry : mapping.entries()) {
            assertThat(entry.key().place()).isEqualTo(text.places.get(at++));
            for (YamlValue cell : ((Sequence) entry.value()).items()) {
                assertThat(cell.place()).isEqualTo(text.places.get(at));
                String line = source.line(cell.place().line());
                int column = line.offsetByCodePoints(0, cell.place().column() - 1);
                assertThat(line.substring(column)).startsWith("\"" + ((Scalar) cell).text().charAt(0));
                at++;
            }
        }
        assertThat(at).isEqualTo(text.places.size());
    }

    /** Lines of a key and a list of quoted cells, and where each of them begins. */
    private static final class Text {
        private final SplittableRandom random;
        private final String lineEnd;
        private final StringBuilder written = new StringBuilder();
        private final List<Place> places = new java.util.ArrayList<>();

        Text(SplittableRandom random, String lineEnd) {
            this.random = random;
            this.lineEnd = lineEnd;
        }

        void line(int number) {
            StringBuilder line = new StringBuilder();
            places.add(new Place("a.yaml", number + 1, 1));
            line.append('"').append("k").append(number).append(word()).append("\": [");
            int cells = random.nextInt(5);
            for (int i = 0; i < cells; i++) {
                line.append(i == 0 ? "" : ",").append(random.nextBoolean() ? " " : "   ");
                places.add(new Place("a.yaml", number + 1, line.codePointCount(0, line.length()) + 1));
                line.append('"').append(i).append(word()).append('"');
            }
            written.append(line).append(']').append(lineEnd);
        }

        private String word() {
            StringBuilder word = new StringBuilder();
            int pieces = random.nextInt(4);
            for (int i = 0; i < pieces; i++) {
                word.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            return word.toString();
        }
    }

    @Test
    void aSyntaxErrorIsCountedInTheSameWay() {
        Findings findings = new Findings();
        SourceText source = SourceText.of("a.yaml", "\uFEFF甲: \"\u2028\u0085\"\r\n乙: \"丙\" 丁\r\n");
        assertThat(YamlReader.readMapping(source, findings)).isEmpty();
        assertThat(findings.list()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo(Code.YAML_SYNTAX);
            assertThat(f.place()).isEqualTo(new Place("a.yaml", 2, 8));
        });
    }
}
