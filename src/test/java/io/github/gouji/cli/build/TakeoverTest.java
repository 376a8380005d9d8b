package io.github.gouji.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Build;
import io.github.gouji.BuildOptions;
import io.github.gouji.BuildResult;
import io.github.gouji.SampleSite;
import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.CommandLine.Ran;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.part.Takeover;
import io.github.gouji.press.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an archive with many bodies only those that changed are made again, and nobody can tell from the site. */
class TakeoverTest {
    private static final Path ONE = Path.of("src/test/resources/sites/one-body-two-years/content");
    private static final List<String> BODIES = List.of("aiyuan", "beihe", "beihe-xian", "chengdong");
    private static final int STEPS = 12;

    @TempDir
    Path folder;

    private Path content;
    private CommandLine gouji;

    @BeforeEach
    void manyBodies() throws IOException {
        content = folder.resolve("content");
        Files.createDirectories(content);
        Files.copy(ONE.resolve("archive.yaml"), content.resolve("archive.yaml"));
        for (String body : BODIES) {
            body(body);
        }
        gouji = new CommandLine(folder);
    }

    private void body(String id) throws IOException {
        SampleSite.copy(ONE.resolve("qinghe"), content.resolve(id));
        Path profile = content.resolve(id).resolve("body.yaml");
        Files.writeString(profile, Files.readString(profile).replaceFirst("名称: .*", "名称: " + id + "人民政府"));
    }

    @Test
    void onlyTheBodyThatChangedIsMadeAgain() throws IOException {
        assertThat(gouji.run("build", "--pages-only").status()).isZero();
        assertThat(taken()).as("nothing changed").containsExactlyInAnyOrderElementsOf(BODIES);
        append("beihe/2023/1-overview.md", "后补一句。");
        assertThat(taken()).containsExactlyInAnyOrder("aiyuan", "beihe-xian", "chengdong");
        assertThat(gouji.run("build", "--pages-only").status()).isZero();
        assertThat(taken()).containsExactlyInAnyOrderElementsOf(BODIES);
        Files.delete(folder.resolve("site-output/aiyuan/2022/index.html"));
        assertThat(taken()).containsExactlyInAnyOrder("beihe", "beihe-xian", "chengdong");
        append("archive.yaml", "");
        assertThat(taken()).as("what all depend on").isEmpty();
    }

    @Test
    void ifTheNotesDoNotBelongTogetherNothingIsTakenOver() throws IOException {
        gouji.run("build", "--pages-only");
        Path parts = folder.resolve(".site-output.gouji/last-parts");
        byte[] before = Files.readAllBytes(parts);
        append("beihe/2023/1-overview.md", "后补一句。");
        gouji.run("build", "--pages-only");
        Files.write(parts, before);
        assertThat(taken()).isEmpty();
        Files.write(parts, Arrays.copyOf(before, before.length / 2));
        assertThat(taken()).isEmpty();
        Files.delete(parts);
        assertThat(taken()).isEmpty();
        gouji.run("build");
        assertThat(parts).doesNotExist();
    }

    /** By another build, or a person, after this one looked and before it has the output to itself. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsLostMeanwhileIsMade(boolean deleted) throws IOException {
        gouji.run("build", "--pages-only");
        Map<String, String> whole = written("site-output");
        Takeover takeover = Memory.of(options(), "").takeover();
        Path page = folder.resolve("site-output/aiyuan/2023/index.html");
        if (deleted) {
            Files.delete(page);
        } else {
            replaceIn(page, "<h1", "<h2");
        }
        BuildResult result = Build.run(options(), () -> takeover);
        assertThat(result.end()).isEqualTo(BuildResult.End.WRITTEN);
        assertThat(written("site-output")).isEqualTo(whole);
        assertThat(result.findings()).extracting(Finding::code)
                .isEqualTo(deleted ? List.of() : List.of(Code.OUTPUT_EDITED));
    }

    /** Of a draft, so that the site is written; of no draft, so that it is not. */
    @ParameterizedTest
    @ValueSource(strings = {"状态: 草稿", "状态: 已发布"})
    void mistakesComeInTheOrderOfTheirPlaces(String state) throws IOException {
        append("beihe/2022/report.yaml", state + "\n名: x");
        Files.writeString(content.resolve("beihe/2022/Neu.md"), "");
        boolean draft = state.endsWith("草稿");
        if (!draft) {
            append("archive.yaml", "名: x");
            append("beihe/body.yaml", "下级: x\n后继: nobody");
        }
        String all = gouji.run("check").out();
        assertThat(all).contains("Neu.md", "report.yaml");
        for (int i = 0; i < 2; i++) {
            append("aiyuan/2023/6-other.md", "又一句。");
            Ran ran = gouji.run("build", "--pages-only");
            assertThat(ran.out()).isEqualTo(all);
            assertThat(ran.status()).isEqualTo(draft ? 0 : 1);
        }
    }

    /** Warnings that were said before fail a strict build as those do that are found now. */
    @Test
    void aStrictBuildCountsWhatIsTakenOver() throws IOException {
        Files.writeString(content.resolve("aiyuan/2023/stray.yaml"), "");
        assertThat(gouji.run("build", "--pages-only").status()).isZero();
        append("beihe/2023/1-overview.md", "后补一句。");
        BuildOptions.Flags strict = new BuildOptions.Flags(true, false, true, Extent.REPORTS);
        BuildOptions options = new BuildOptions(options().folders(), strict, "content", "templates", Duration.ZERO);
        Takeover takeover = Memory.of(options(), "").takeover();
        assertThat(takeover.parts()).containsKey("aiyuan");
        assertThat(Build.run(options, () -> takeover).end()).isEqualTo(BuildResult.End.TOO_STRICT);
    }

    @Test
    void templatesBesideTheReportsOfOneBodyConcernAll() throws IOException {
        List<String> build = List.of("build", "--pages-only", "--templates", "content/aiyuan/templates");
        Path template = content.resolve("aiyuan/templates/report.ftlh");
        Files.createDirectories(template.getParent());
        Files.copy(Path.of("templates/report.ftlh"), template);
        assertThat(gouji.run(build.toArray(String[]::new)).status()).isZero();
        replaceIn(template, "<h1", "<h1 id=\"new\"");
        assertThat(gouji.run(build.toArray(String[]::new)).status()).isZero();
        assertThat(folder.resolve("site-output/beihe/2023/index.html")).content().contains("<h1 id=\"new\"");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("takeovers", 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsACleanBuildUnderAnyEdits(long seed) throws IOException {
        Random random = new Random(seed);
        int taken = 0;
        boolean refused = false;
        for (int step = 0; step < STEPS; step++) {
            StringBuilder done = new StringBuilder();
            if (refused) {
                restore(done);
            }
            for (int i = step == 0 ? 0 : 1 + random.nextInt(2); i > 0; i--) {
                done.append(edit(random)).append("; ");
            }
            taken += taken().isEmpty() ? 0 : 1;
            Map<String, String> before = written("site-output");
            Ran again = gouji.run("build", "--pages-only");
            delete(folder.resolve("clean"));
            Ran clean = gouji.run("build", "--pages-only", "--no-cache", "--output", "clean");
            refused = again.status() != 0;
            assertThat(again.status()).as("step %d: %s", step, done).isEqualTo(clean.status());
            assertThat(SameAsCleanTest.withoutEdited(again.out())).as("step %d: %s", step, done).isEqualTo(clean.out());
            int comparable = again.out().equals(clean.out()) ? 3 : 2; // the third line counts the findings
            assertThat(again.err().lines().limit(comparable)).as("step %d: %s", step, done)
                    .isEqualTo(clean.err().lines().limit(comparable).toList());
            assertThat(written("site-output"))
                    .as("step %d: %s", step, done)
                    .isEqualTo(clean.status() == 0 ? written("clean") : before);
        }
        assertThat(taken).as("seed %d", seed).isPositive();
    }

    private String edit(Random random) throws IOException {
        String body = BODIES.get(random.nextInt(BODIES.size()));
        String other = BODIES.get(random.nextInt(BODIES.size()));
        int what = random.nextInt(20);
        switch (what) {
            case 0, 1 -> append(body + "/2023/1-overview.md", "又收到" + random.nextInt(99) + "件。");
            case 2 -> replace(body + "/2023/3-requests.yaml", "[0-9]", String.valueOf(random.nextInt(10)));
            case 3 -> replace(body + "/body.yaml", "名称: .*", "名称: 新名" + random.nextInt(3) + "县人民政府");
            case 4 -> append(body + "/body.yaml", "上级: " + other + "人民政府");
            case 5 -> append(body + "/body.yaml", "后继: " + other);
            case 6 -> append(body + "/2023/6-other.md", "见[另一份](../../" + other + "/2022/index.html)。");
            case 7 -> append(body + "/2022/report.yaml", "状态: 草稿");
            case 8 -> append(body + "/2022/report.yaml", "旧址: [old/" + body + ".html]");
            case 9 -> append(body + "/body.yaml", "汇总: [" + other + "]");
            case 10 -> delete(content.resolve(body).resolve("2022"));
            case 11 -> delete(content.resolve(body));
            case 12 -> append("archive.yaml", "主办单位: 某县" + random.nextInt(9));
            case 13 -> Files.deleteIfExists(folder.resolve("site-output/" + body + "/index.html"));
            case 14 -> replaceIn(folder.resolve("site-output/" + body + "/2023/index.html"), "<h1", "<h2");
            case 15 -> {
                append(body + "/2022/report.yaml", "状态: 草稿");
                Files.writeString(Files.createDirectories(content.resolve(body + "/2022")).resolve("Neu.md"), "");
            }
            case 16 -> gouji.run("build", "--pages-only", "--no-cache", "--drafts");
            default -> {
                delete(content.resolve(body));
                body(body);
            }
        }
        return what + " " + body + " " + other;
    }

    /** The archive as it was in the beginning. */
    private void restore(StringBuilder done) throws IOException {
        done.append("restored; ");
        delete(content);
        manyBodies();
    }

    /** The folders of the bodies that a build would take over now. */
    private List<String> taken() {
        return List.copyOf(Memory.of(options(), "").takeover().parts().keySet());
    }

    private BuildOptions options() {
        return new BuildOptions(
                new BuildOptions.Folders(content, folder.resolve("templates"), folder.resolve("site-output")),
                new BuildOptions.Flags(false, false, true, Extent.REPORTS),
                "content",
                "templates",
                Duration.ofSeconds(60));
    }

    private void append(String file, String line) throws IOException {
        Path path = content.resolve(file);
        if (Files.exists(path)) {
            Files.writeString(path, Files.readString(path) + "\n" + line + "\n");
        }
    }

    private void replace(String file, String pattern, String by) throws IOException {
        replaceIn(content.resolve(file), pattern, by);
    }

    private static void replaceIn(Path path, String pattern, String by) throws IOException {
        if (Files.exists(path)) {
            Files.writeString(path, Files.readString(path).replaceFirst(pattern, by));
        }
    }

    private static void delete(Path path) throws IOException {
        SameAsCleanTest.delete(path);
    }

    private Map<String, String> written(String name) {
        Path site = folder.resolve(name);
        return Files.exists(site) ? SampleSite.snapshot(site, false) : Map.of();
    }
}
