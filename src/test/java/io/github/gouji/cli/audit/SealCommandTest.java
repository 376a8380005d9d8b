package io.github.gouji.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.SampleSite;
import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.CommandLine.Ran;
import io.github.gouji.output.content.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published is on record, and nothing of it changes without a correction. */
class SealCommandTest {
    private static final String TABLE = "content/shili/2020/2-proactive.yaml";
    private static final String REPORT = "content/shili/2020/report.yaml";

    @TempDir
    private Path folder;

    private CommandLine gouji;

    @BeforeEach
    void seal() {
        SampleSite.copy(Path.of("src/test/resources/mistakes/good/content"), folder.resolve("content"));
        gouji = new CommandLine(folder);
        assertThat(gouji.run("seal").status()).isZero();
    }

    @Test
    void everyPublishedReportIsSealedAndTheArchiveStaysWithoutFindings() throws IOException {
        assertThat(folder.resolve("content/shili/2018/seal.txt")).exists();
        assertThat(Files.readString(folder.resolve("content/shili/2020/seal.txt")))
                .contains("有人把表和本文件一起改，它证明不了什么")
                .containsPattern("[0-9a-f]{64}\tcell\tproactive/licensing/change\t-14\n")
                .containsPattern("[0-9a-f]{64}\tcell\tproactive/licensing/decisions\t4,657\n")
                .containsPattern("[0-9a-f]{64}\tfile\tattachments/original.html\t[0-9a-f]{64}\n");
        Ran check = gouji.run("check");
        assertThat(check.out()).isEmpty();
        assertThat(check.status()).isZero();
    }

    @Test
    void sealingAgainChangesNothing() throws IOException {
        Path seal = folder.resolve("content/shili/2020/seal.txt");
        String before = Files.readString(seal) + Files.getLastModifiedTime(seal);

        Ran again = gouji.run("seal", "--body", "shili", "--year", "2020");

        assertThat(again.out()).isEqualTo("content/shili/2020：与上次封存时一样。\n");
        assertThat(again.err()).contains("有人把表和 seal.txt 一起改，它证明不了什么");
        assertThat(Files.readString(seal) + Files.getLastModifiedTime(seal)).isEqualTo(before);
    }

    @Test
    void anUnrecordedChangeStopsBuildAndSealAndNamesBothValues() throws IOException {
        change(TABLE, "行政处罚: [312, 0, 81]", "行政处罚: [312, 0, 88]");

        Ran build = gouji.run("build", "--pages-only");

        assertThat(build.status()).isEqualTo(1);
        assertThat(build.out())
                .contains(TABLE + ":5:16: 错误 seal-broken: “2-proactive/行政处罚/处理决定数量”封存时是 81，现在是 88")
                .contains("- {日期: …, 位置: 2-proactive/行政处罚/处理决定数量, 原值: 81, 现值: 88, 原因: …}");
        assertThat(folder.resolve("site-output")).doesNotExist();
        Ran seal = gouji.run("seal");
        assertThat(seal.status()).isEqualTo(1);
        assertThat(seal.out()).contains("content/shili/2020：有 1 个错误，没有封存。");
    }

    @Test
    void withACorrectionPageAndDataShowOldAndNew() throws IOException {
        change(TABLE, "行政处罚: [312, 0, 81]", "行政处罚: [312, 0, 88]");
        append(REPORT, "更正:\n- {日期: 2021-06-01, 位置: 2-proactive/行政处罚/处理决定数量, 原值: 81, 现值: 88, 原因: 漏计七件}\n");

        assertThat(gouji.run("build").status()).isZero();

        String data = Files.readString(folder.resolve("site-output/shili/2020/data.json"));
        assertThat(data).contains("\"before\": \"81\"", "\"after\": \"88\"", "漏计七件", "\"corrected\"");
        assertThat(Files.readString(folder.resolve("site-output/shili/2020/index.html"))).contains("81", "88", "漏计七件");
        assertThat(Files.readString(folder.resolve("site-output/feed.xml"))).contains("81", "88", "漏计七件");
        assertThat(gouji.run("seal").out()).contains("content/shili/2020：已封存");
        append(REPORT, "- {日期: 2021-07-01, 位置: 2-proactive/行政处罚/处理决定数量, 原值: 88, 现值: 89, 原因: 再计一件}\n");
        change(TABLE, "行政处罚: [312, 0, 88]", "行政处罚: [312, 0, 89]");
        assertThat(gouji.run("check").status()).isZero();
    }

    @Test
    void theSameNumberOtherwiseWrittenIsNoChangeButAnotherUnitIs() throws IOException {
        change(TABLE, "处理决定数量: \"4,657\"", "处理决定数量: 4657");
        assertThat(gouji.run("check").status()).isZero();
        change(TABLE, "政府集中采购: [20, 251.08]", "政府集中采购: [20, {值: 251.08, 单位: 元}]");
        assertThat(gouji.run("check").out()).contains("封存时是 251.08，现在是 251.08 元");
    }

    @Test
    void aChangedTextIsAWarningThatSealingAgainSettles() throws IOException {
        append("content/shili/2020/5-problems.md", "\n另外补充一点。\n");

        Ran check = gouji.run("check");
        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("5-problems.md: 警告 seal-broken: 封存以后改过这个文件");
        assertThat(gouji.run("seal").status()).isZero();
        assertThat(gouji.run("check").out()).isEmpty();
    }

    @Test
    void whatWasUploadedIsRememberedAndTheNextBuildSaysWhatToUpload() throws IOException {
        assertThat(gouji.run("build", "--pages-only").err()).doesNotContain("last-upload.txt");
        assertThat(gouji.run("seal", "--year", "2020").out()).as("a part is no upload").doesNotContain("last-upload.txt");
        assertThat(gouji.run("seal").out()).contains("last-upload.txt：已记下现在的网站");
        assertThat(gouji.run("seal").out()).doesNotContain("last-upload.txt");
        assertThat(gouji.run("build", "--pages-only").err()).contains("与上次上传（last-upload.txt）完全一样");
        assertThat(gouji.run("diff").err()).contains("两边完全一样");
        append("content/shili/2020/5-problems.md", "\n另外补充一点。\n");

        Ran build = gouji.run("build", "--pages-only");

        assertThat(build.err())
                .contains("与上次上传（last-upload.txt）相比：\n要重新上传、覆盖旧文件的（")
                .contains("  shili/2020/index.html\n")
                .doesNotContain("要从服务器上删除的");
        assertThat(gouji.run("diff").out()).contains("  shili/2020/index.html\n").doesNotContain("shili/2018/index.html");
        assertThat(gouji.run("build", "--pages-only", "--quiet").err()).isEmpty();
    }

    @Test
    void aReportThatWasUploadedAndIsGoneIsSaidFirst() throws IOException {
        gouji.run("build", "--pages-only");
        gouji.run("seal");
        assertThat(gouji.run("verify").err()).doesNotContain("注意");
        delete("content/jiaoyu/2020");

        Ran build = gouji.run("build", "--pages-only");

        String lost = "注意：上次上传时有、现在整份不见了的报告（1 份）：jiaoyu/2020。";
        assertThat(build.err()).contains(lost).contains("从备份找回", "状态: 已撤回");
        assertThat(build.err().indexOf(lost)).isLessThan(build.err().indexOf("要从服务器上删除的"));
        assertThat(gouji.run("build", "--pages-only").err()).as("again").contains(lost);
        assertThat(gouji.run("diff").err()).contains(lost);
        assertThat(gouji.run("diff", "last-upload.txt", "site-output").err()).contains(lost);
        assertThat(gouji.run("verify").err()).contains(lost);
    }

    @Test
    void aSealThatIsGoneIsSaid() throws IOException {
        delete("content/shili");
        gouji.run("build");
        gouji.run("seal");
        assertThat(gouji.run("diff").err()).doesNotContain("注意");
        delete("content/jiaoyu/2020/seal.txt");

        String lost = "注意：已经公布、却没有封存记录（seal.txt）的报告（1 份）：jiaoyu/2020。";
        assertThat(gouji.run("build").err()).contains(lost).contains("从备份找回 seal.txt");
        assertThat(gouji.run("diff").err()).contains(lost);
        assertThat(gouji.run("verify").err()).contains(lost);
        delete("content/jiaoyu/2020");
        assertThat(gouji.run("diff").err()).as("before it is built again").contains(lost);
    }

    @Test
    void aDraftIsNotSealed() throws IOException {
        Files.delete(folder.resolve("content/shili/2021/seal.txt"));
        append("content/shili/2021/report.yaml", "状态: 草稿\n");

        assertThat(gouji.run("seal", "--year", "2021").out()).contains("content/shili/2021：不是“已发布”，没有封存。");
        assertThat(folder.resolve("content/shili/2021/seal.txt")).doesNotExist();
        assertThat(gouji.run("seal", "--body", "nobody").status()).isEqualTo(1);
    }

    @Test
    void aRecordOfARowThatTheFormNoLongerHasAndOneOfNoCellAreFindings() throws IOException {
        append("content/shili/2020/seal.txt", sealed("cell\tproactive/withdrawn\t1 2") + sealed("cell\tproactive\t1"));

        Ran check = gouji.run("check");

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("“proactive/withdrawn”").contains("封存记录的这一行被改动过");
    }

    private static String sealed(String fact) {
        return Sha256.of(fact.getBytes(StandardCharsets.UTF_8)).hex() + "\t" + fact + "\n";
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void delete(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(name))) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void append(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }
}
