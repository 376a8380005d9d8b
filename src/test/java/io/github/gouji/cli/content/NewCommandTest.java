package io.github.gouji.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Inspection;
import io.github.gouji.SampleSite;
import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.CommandLine.Ran;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fresh files are read without complaint but for what is still to be filled in, and never replace a file. */
class NewCommandTest {
    @TempDir
    private Path folder;

    private CommandLine gouji;

    @BeforeEach
    void start() {
        gouji = new CommandLine(folder);
    }

    @Test
    void anArchiveABodyAndAYearFromAnEmptyFolder() throws IOException {
        Ran archive = gouji.run("new", "archive", ".", "--name", "示例县政府信息公开年报库");
        assertThat(archive.status()).isZero();
        assertThat(archive.out()).isEqualTo("新建 content/archive.yaml\n");
        assertThat(gouji.run("new", "body", "shili", "--name", "示例县人民政府").status()).isZero();
        assertThat(gouji.run("new", "year", "shili", "2025").status()).isZero();

        assertThat(names("content/shili/2025"))
                .containsExactly(
                        "1-overview.md",
                        "2-proactive.yaml",
                        "3-requests.yaml",
                        "4-disputes.yaml",
                        "5-problems.md",
                        "6-other.md",
                        "report.yaml");
        assertThat(read("content/shili/2025/report.yaml"))
                .contains("标题: 示例县人民政府2025年政府信息公开工作年度报告", "状态: 草稿", "2026年1月31日", "2026年3月31日");
        assertThat(gouji.run("build", "--pages-only").status()).isZero();
        assertThat(folder.resolve("site-output/shili/2025")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {2009, 2014, 2018, 2019, 2020, 2021, 2025})
    void anUntouchedYearIsUnfinishedAndNothingElse(int year) {
        Set<Code> codes = newYear(year).stream().map(Finding::code).collect(Collectors.toSet());

        assertThat(codes).isSubsetOf(Code.KEY_WITHOUT_VALUE, Code.TEMPLATE_LEFTOVER).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2009, 2014, 2020, 2025})
    void publishedUntouchedItStopsTheBuild(int year) throws IOException {
        newYear(year);
        Path report = folder.resolve("content/shili/" + year + "/report.yaml");
        Files.writeString(report, Files.readString(report).replace("状态: 草稿\n", ""));

        assertThat(gouji.run("build", "--pages-only").status()).isEqualTo(1);
        assertThat(folder.resolve("site-output")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2020, 2025})
    void filledInItHasEveryRowOfTheForm(int year) throws IOException {
        newYear(year);
        Path reports = folder.resolve("content/shili/" + year);
        for (String name : names("content/shili/" + year)) {
            Path file = reports.resolve(name);
            if (name.endsWith(".md")) {
                Files.writeString(file, "照原件录入。\n");
            } else if (name.equals("report.yaml")) {
                Files.writeString(file, Files.readString(file).replace("状态: 草稿\n", ""));
            } else {
                Files.writeString(file, zeros(Files.readString(file), name, year));
            }
        }

        List<Finding> findings = inspect();
        assertThat(findings).filteredOn(Finding::isError).isEmpty();
    }

    @Test
    void lastYearsCarriedForwardIsSuggestedAndNotFilledIn() throws IOException {
        SampleSite.copy(SampleSite.CONTENT, folder.resolve("content"));

        assertThat(gouji.run("new", "year", "suiping", "2021").status()).isZero();

        String requests = read("content/suiping/2021/3-requests.yaml");
        assertThat(requests.lines().filter(l -> l.startsWith("二、上年结转")).toList())
                .containsExactly("二、上年结转政府信息公开申请数量:  # 照2020年的报告应为 [1, 0, 0, 0, 0, 0, 1]，与原件一致就照写");
    }

    @Test
    void theItemStockOfThe2019FormIsSuggestedByColumn() throws IOException {
        SampleSite.copy(Path.of("src/test/resources/mistakes/good/content"), folder.resolve("content"));
        Path next = folder.resolve("content/shili/2020");
        SampleSite.copy(next, folder.resolve("kept"));
        try (Stream<Path> files = Files.walk(next)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        assertThat(gouji.run("new", "year", "shili", "2020").status()).isZero();

        assertThat(read("content/shili/2020/2-proactive.yaml"))
                .contains("照2019年的报告应为 {上一年项目数量: 263, 本年增/减: …, 处理决定数量: …}")
                .contains("照2019年的报告应为 {上一年项目数量: 312, ");
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        newYear(2025);
        Files.writeString(folder.resolve("content/shili/2025/report.yaml"), "mine");
        Files.delete(folder.resolve("content/shili/2025/6-other.md"));

        Ran again = gouji.run("new", "year", "shili", "2025");

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("已有，没有改动 content/shili/2025/report.yaml", "新建 content/shili/2025/6-other.md");
        assertThat(read("content/shili/2025/report.yaml")).isEqualTo("mine");
        assertThat(gouji.run("new", "body", "shili").status()).isEqualTo(1);
        assertThat(gouji.run("new", "archive").err()).contains("一个也没有改动");
    }

    @Test
    void asMavenGivesIt() {
        assertThat(gouji.run("new", "--archive=.", "--name=库").status()).isZero();
        assertThat(gouji.run("new", "--body=shili", "--name=示例县").status()).isZero();
        assertThat(gouji.run("new", "--body=shili", "--year=2024").status()).isZero();
        assertThat(folder.resolve("content/shili/2024/report.yaml")).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            new                      | 请写明要新建什么
            new thing x              | 请写明要新建什么
            new year shili           | 请写明要新建什么
            new year shili 25        | 年份“25”不对
            new year shili 2025      | 里没有“shili”这个机构。请先运行：new body shili
            new body Shili           | 不能用作机构文件夹的名称
            new body data            | 是保留名称
            new body ../x            | 不能用作机构文件夹的名称
            """)
    void whatCannotBeMadeIsSaid(String line, String sentence) throws IOException {
        Ran ran = gouji.run(line.split(" "));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains(sentence);
        assertThat(names("")).isEmpty();
    }

    @Test
    void aNameThatYamlWouldReadOtherwiseIsQuoted() {
        gouji.run("new", "archive", ".", "--name", "a: b # \"c\"");
        assertThat(Inspection.of(folder.resolve("content"), "content").archive().settings().name())
                .isEqualTo("a: b # \"c\"");
    }

    private List<Finding> newYear(int year) {
        gouji.run("new", "archive", ".", "--name", "库");
        gouji.run("new", "body", "shili", "--name", "示例县人民政府");
        assertThat(gouji.run("new", "year", "shili", String.valueOf(year)).status()).isZero();
        return inspect();
    }

    private List<Finding> inspect() {
        return Inspection.of(folder.resolve("content"), "content").findings();
    }

    private static String zeros(String text, String name, int year) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("#")) {
                lines.add(line);
                continue;
            }
            String label = line.replaceFirst(":(?:  #.*)?$", "");
            String columns = line.contains("#") ? line.substring(line.indexOf('#')) : "";
            int count = name.startsWith("3-") ? 7 : name.startsWith("4-") ? 5 : columns.split("、").length;
            lines.add(label + ": " + (count == 1 ? "0" : Collections.nCopies(count, "0")));
        }
        return String.join("\n", lines) + "\n";
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private List<String> names(String sub) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(sub))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
