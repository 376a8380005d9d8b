package io.github.gouji.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences in the ways of real reports, with the tables of the sample: the right ones pass, the wrong ones are found. */
class SentencesTest {
    static Stream<List<String>> right() {
        return lines("right.txt", 2);
    }

    static Stream<List<String>> wrong() {
        return lines("wrong.txt", 3);
    }

    @ParameterizedTest
    @MethodSource("right")
    void nothingRightIsBlamed(List<String> line) {
        assertThat(SampleReport.codes(line.get(0), line.get(1))).as(line.get(1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void nothingWrongPasses(List<String> line) {
        assertThat(SampleReport.codes(line.get(0), line.get(2)))
                .as(line.get(2))
                .containsExactlyInAnyOrder(line.get(1).split(","));
    }

    private static Stream<List<String>> lines(String name, int fields) {
        try (InputStream in = SentencesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> List.of(l.split(" \\| ", fields)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
