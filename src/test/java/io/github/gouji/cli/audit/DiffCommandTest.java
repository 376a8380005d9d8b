package io.github.gouji.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.BuildOptions;
import io.github.gouji.SampleSite;
import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.CommandLine.Ran;
import io.github.gouji.press.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What to upload and what to delete after a change, from folders and from lists. */
class DiffCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aNewYearIsUploadedAndAWithdrawnAddressDeleted() throws IOException {
        Path content = SampleSite.copy(Path.of("src/test/resources/mistakes/good/content"), folder.resolve("content"));
        BuildOptions.Flags flags = new BuildOptions.Flags(false, false, false, Extent.PAGES);
        SampleSite.build(content, folder.resolve("old"), flags);
        Files.copy(folder.resolve("old/manifest-sha256.txt"), folder.resolve("last.txt"));
        Path overview = content.resolve("shili/2021/1-overview.md");
        Files.writeString(overview, Files.readString(overview) + "\n另有说明。\n");
        Files.delete(content.resolve("shili/2020/attachments/original.html"));
        Path report = content.resolve("shili/2020/report.yaml");
        Files.writeString(report, Files.readString(report).replaceAll("附件.*\n", ""));
        SampleSite.build(content, folder.resolve("new"), flags);

        CommandLine gouji = new CommandLine(folder);
        Ran ran = gouji.run("diff", "last.txt", "new");

        assertThat(ran.out())
                .contains("要重新上传、覆盖旧文件的（", "  shili/2021/index.html\n")
                .contains("要从服务器上删除的（1 个）：\n  shili/2020/attachments/original.html\n")
                .doesNotContain("要上传的新文件");
        assertThat(ran.err()).contains("最后请把 manifest-sha256.txt 也上传");
        assertThat(ran.status()).isZero();
        assertThat(gouji.run("diff", "old", "new").out()).isEqualTo(ran.out());
        assertThat(gouji.run("diff", "old", "old").err()).contains("两边完全一样");
        assertThat(gouji.run("diff", "new", "old", "--format", "json").out())
                .contains("\"added\": [\"shili/2020/attachments/original.html\"]", "\"removed\": []");
        Files.delete(folder.resolve("old/manifest-sha256.txt"));
        assertThat(gouji.run("diff", "old", "new").out()).isEqualTo(ran.out());
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("old"));
        assertThat(gouji.run("diff", "link", "new").out()).isEqualTo(ran.out());
    }

    @Test
    void whatCannotBeComparedIsSaid() throws IOException {
        CommandLine gouji = new CommandLine(folder);
        Files.writeString(folder.resolve("a.txt"), "not a list");

        assertThat(gouji.run("diff", "a.txt").status()).isEqualTo(2);
        assertThat(gouji.run("diff", "a.txt", "b").err()).contains("“a.txt”不是本程序写出的文件清单", "没有“b”这个文件或文件夹");
        assertThat(gouji.run("diff", "a.txt", "b").status()).isEqualTo(3);
    }
}
