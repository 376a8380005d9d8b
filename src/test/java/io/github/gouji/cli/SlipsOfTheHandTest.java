package io.github.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.SampleSite;
import io.github.gouji.cli.CommandLine.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is right as far as the program can tell, and is still not what was meant, is said aloud. */
class SlipsOfTheHandTest {
    @TempDir
    private Path folder;

    private CommandLine gouji;

    @BeforeEach
    void copy() {
        SampleSite.copy(Path.of("src/test/resources/mistakes/good/content"), folder.resolve("content"));
        gouji = new CommandLine(folder);
    }

    @Test
    void aDraftIsNamedSoThatNobodyTakesItForPublished() throws IOException {
        assertThat(gouji.run("build", "--pages-only").err()).doesNotContain("草稿");
        Path report = folder.resolve("content/shili/2021/report.yaml");
        Files.writeString(report, Files.readString(report) + "状态: 草稿\n");

        Ran build = gouji.run("build", "--pages-only");

        assertThat(build.status()).isZero();
        assertThat(build.err())
                .contains("有 1 份草稿没有发布：shili/2021")
                .contains("去掉了 1 份报告：shili/2021");
        assertThat(gouji.run("build", "--pages-only").err())
                .as("with nothing changed")
                .contains("有 1 份草稿没有发布：shili/2021")
                .doesNotContain("去掉了");
        assertThat(gouji.run("check").err()).contains("有 1 份草稿没有发布：shili/2021");
        assertThat(gouji.run("build", "--pages-only", "--drafts").err()).doesNotContain("没有发布");
    }

    @Test
    void aBodyOrYearThatIsNotThereIsNoCleanOne() {
        assertThat(gouji.run("check", "--body", "shil")).satisfies(ran -> {
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("没有“shil”这个机构").contains("jiaoyu、shili");
        });
        assertThat(gouji.run("check", "--body", "jiaoyu", "--year", "2021").err()).contains("没有“2021”这一年").contains("2020");
        assertThat(gouji.run("check", "--body", "shili", "--year", "2021").status()).isZero();
    }

    @Test
    void theSiteIsNeverWrittenIntoTheContent() {
        for (String output : new String[] {"content", "content/x", "."}) {
            Ran build = gouji.run("build", "--output", output);
            assertThat(build.status()).as(output).isEqualTo(2);
            assertThat(build.err()).contains("网站不能写进内容");
        }
        assertThat(folder.resolve("content/index.html")).doesNotExist();
        assertThat(folder.resolve("index.html")).doesNotExist();
    }

    @Test
    void servingWhereThereIsNothingSaysSoAndEnds() throws IOException {
        Ran serve = new CommandLine(Files.createDirectory(folder.resolve("elsewhere"))).run("serve");
        assertThat(serve.status()).isEqualTo(3);
        assertThat(serve.err()).contains("没有“content”这个文件夹");
    }

    @Test
    void namesAreTakenWithoutTheQuotesOfTheInputMethod() throws IOException {
        assertThat(gouji.run("new", "body", "gongan", "--name", "“示例县公安局”").status()).isZero();
        assertThat(Files.readString(folder.resolve("content/gongan/body.yaml"))).contains("名称: 示例县公安局");
    }

    @Test
    void helpIsGivenHoweverItIsAskedFor() {
        assertThat(gouji.run("-h").out()).contains("用法");
        assertThat(gouji.run("check", "-h").out()).contains("用法");
        assertThat(gouji.run("import").err()).doesNotContain("SOURCE");
    }

    @Test
    void aTableThatIsNotHeldIsNoOtherForm() throws IOException {
        Files.delete(folder.resolve("content/shili/2020/2-proactive.yaml"));
        Path report = folder.resolve("content/shili/2020/report.yaml");
        Files.writeString(report, Files.readString(report) + "收录: 节录\n");
        assertThat(gouji.run("build").status()).isZero();
        assertThat(Files.readString(folder.resolve("site-output/shili/index.html")))
                .doesNotContain("2019年与2020年表式不同")
                .contains("2020年与2021年表式不同");
    }
}
