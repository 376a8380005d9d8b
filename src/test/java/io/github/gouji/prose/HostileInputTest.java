package io.github.gouji.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {
    private static final int MANY = 20_000;

    static Stream<String> inputs() {
        Stream<String> repeated = Stream.of(
                        ">", "> ", "[", "]", "![", "[a](", "**甲：", "**", "*甲 ", "{{", "{{a}}", "｛｛", "`", "<", "<a ", "\\",
                        "&", "&amp;", "&nbsp;", "- ", "1. ", "|", "\\|", "　　\n", "# \n", "[a]: b\n", "***a** b", "_", "```\n")
                .map(s -> s.repeat(MANY));
        Stream<String> nested = Stream.of(
                "[".repeat(MANY) + "a" + "](b)".repeat(MANY),
                "*".repeat(MANY) + "a" + "*".repeat(MANY),
                "*甲 ".repeat(MANY) + "乙*".repeat(MANY),
                "|甲|\n|-|\n" + "|a\\|{{b}}".repeat(MANY) + "|",
                "```\n" + "甲\n\n".repeat(MANY),
                "甲{{a}}乙。".repeat(MANY));
        return Stream.concat(repeated, nested);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isReadAndPrintedWithoutOverflow(String markdown) {
        assertTimeout(Duration.ofSeconds(20), () -> {
            Prose prose = Prose.of(markdown);
            assertThat(prose.html()).isNotNull();
            assertThat(prose.narrative().sentences()).isNotNull();
            assertThat(prose.narrative().passages()).allSatisfy(p -> assertThat(p.text()).isNotEmpty());
        });
    }

    @Test
    void manyThreadsShareOneParser() throws Exception {
        String markdown = "# 一\n\n**标题：**共{{a/b}}件，[见](x.html)\n\n|甲|\n|-|\n|1|\n";
        String expected = Prose.html(markdown);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<String> task = () -> Prose.html(markdown);
            List<Future<String>> results = pool.invokeAll(Stream.generate(() -> task).limit(200).toList());
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
