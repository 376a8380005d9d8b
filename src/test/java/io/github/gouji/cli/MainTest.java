package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line says what is wrong with it, in the language asked for, and never throws. */
class MainTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            bild                        | 没有“bild”这个命令
            build --contnt x            | 没有“--contnt”这个选项
            build --content             | --content 后面少了内容
            build --content a --content b | --content 写了两次
            build extra                 | “extra”是多余的
            build --strict=maybe        | 不该带值
            build --lang fr             | --lang 不能是“fr”，只能是：zh、en
            --lang en bild              | There is no command "bild"
            build --lang=en --x         | There is no option "--x"
            """)
    void wrongUsageIsNamed(String line, String sentence) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(err()).contains(sentence).doesNotContain("picocli").doesNotContain("Exception");
        assertThat(out()).isEmpty();
    }

    @Test
    void aNameThatNoFileCanHaveIsWrongUsage() {
        for (String line : List.of("check --content", "build --output", "verify", "diff a", "new archive", "import --body b --into")) {
            err.reset();
            assertThat(run(line + " a\0b" + (line.startsWith("import") ? " x.html" : ""))).as(line).isEqualTo(2);
            assertThat(err()).as(line).contains("“a\0b", "在这台电脑上不能是文件或文件夹的名字").doesNotContain("Exception");
        }
    }

    @Test
    void nothingAskedIsWrongUsageAndShowsTheVerbs() {
        assertThat(Main.run(List.of(), stream(out), stream(err), Path.of(""))).isEqualTo(2);
        assertThat(err()).contains("build").contains("diff");
    }

    @Test
    void helpAndVersionAreResults() throws Exception {
        assertThat(run("build --help")).isZero();
        assertThat(out()).contains("用法：gouji build", "--pages-only");
        out.reset();
        assertThat(run("verify --help")).isZero();
        assertThat(out()).contains("--format=text|json", "json 给程序用").doesNotContain("github");
        out.reset();
        assertThat(run("--lang en --help")).isZero();
        assertThat(out()).startsWith("Usage: gouji");
        out.reset();
        assertThat(run("--version")).isZero();
        assertThat(out()).contains("\ncn-2014  ", "\ncn-2019  ", "\ncn-2021  ");
        String version = out().lines().findFirst().orElseThrow().replace("gouji ", "");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + version + "</version>");
        assertThat(err()).isEmpty();
    }

    @Test
    void theCompletionScriptKnowsEveryVerbAndIsGoodShell() throws Exception {
        assertThat(run("completion")).isZero();
        assertThat(out()).contains("import", "seal", "--strict", "complete -F");
        Path script = Files.writeString(folder.resolve("completion.sh"), out());
        Process shell = new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();
        assertThat(shell.waitFor()).isZero();
    }

    private int run(String line) {
        return Main.run(List.of(line.split(" ")), stream(out), stream(err), Path.of("").toAbsolutePath());
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
