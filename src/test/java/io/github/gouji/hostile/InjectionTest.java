package io.github.gouji.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.gouji.SampleSite;
import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.CommandLine.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;

/** Every text that a content file can hold carries an attack; everywhere in the site it stays a text. */
class InjectionTest {
    private static final String ATTACK =
            "=1+1\\\"'><script>alert(1)</script><img src=x onerror=alert(2)>${7*7}<#assign x=1>]]>--></title></textarea>";
    private static final String QUOTED = '"' + ATTACK + '"';

    @TempDir
    private Path folder;

    private CommandLine gouji;

    @BeforeEach
    void copy() {
        SampleSite.copy(Path.of("src/test/resources/mistakes/good/content"), folder.resolve("content"));
        gouji = new CommandLine(folder);
    }

    @Test
    void noTextBecomesCode() throws Exception {
        List<String> keys = List.of(
                "栏目", "网站名称", "网站标识码", "主办单位", "承办单位", "联系方式", "ICP备案编号", "公安机关备案号", "数据许可",
                "勘误联系");
        StringBuilder archive = new StringBuilder("名称: " + QUOTED + "\n网址: https://example.org/gouji/\n");
        keys.forEach(key -> archive.append(key).append(": ").append(QUOTED).append('\n'));
        write("archive.yaml", archive.toString());
        write("shili/body.yaml", "名称: " + QUOTED + "\n简称: " + QUOTED + "\n层级: " + QUOTED
                + "\n起年: 2017\n曾用名: [{名称: " + QUOTED + ", 至: 2010}]\n缺年: {2017: 未收录}\n");
        write("shili/2020/report.yaml", "标题: " + QUOTED + "\n发布机构: " + QUOTED + "\n发布日期: 2021-01-28\n统计期限: "
                + QUOTED + "\n索引号: " + QUOTED + "\n联系方式: " + QUOTED + "\n口径: " + QUOTED
                + "\n附件: [{文件: original.html, 名称: " + QUOTED + "}]\n来源: {名称: " + QUOTED
                + ", 网址: 'https://example.org/?a=%22%3E%3Cscript%3E&b=1', 说明: " + QUOTED + "}\n更正: [{日期: 2021-05-01, 位置: 2-proactive/行政强制/处理决定数量, 原值: 1, 现值: 2, 原因: "
                + QUOTED + "}]\n");
        append("shili/2020/2-proactive.yaml", "注: [" + QUOTED + "]\n附加: {" + QUOTED + ": {值: 3, 单位: 件, 归入: 行政强制}}\n");
        replace("shili/2020/2-proactive.yaml", "行政强制: [45, 0, 2]", "行政强制: [45, 0, {值: 2, 注: " + QUOTED + "}]");
        String prose = ATTACK.replace("\\", "");
        append("shili/2020/5-problems.md", "\n" + prose + "\n\n[" + prose + "](https://example.org/?a=\"b)\n\n| a | b |\n|---|---|\n| "
                + prose + " | 1 |\n");

        Ran build = gouji.run("build");

        assertThat(build.out()).doesNotContain("错误");
        assertThat(build.status()).as(build.out()).isZero();
        int attacked = 0;
        for (Path file : files()) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            switch (ending(file)) {
                case "html" -> attacked += page(file);
                case "xml" -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile());
                case "json" -> JsonParser.parseString(Files.readString(file));
                case "csv" -> assertThat(text.lines().flatMap(line -> Stream.of(line.split(",(?=\")|,(?=[=+@])"))))
                        .as(file.toString())
                        .noneMatch(cell -> cell.matches("\"?[=+@].*"));
                case "xlsx" -> workbook(file);
                default -> assertThat(file).isRegularFile();
            }
        }
        assertThat(attacked).as("pages that show the text").isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x",
                "//evil.example/x", "file:///etc/passwd"
            })
    void noAddressRunsCode(String address) throws IOException {
        append("shili/2020/5-problems.md", "\n[甲](" + address.replace("<", "%3C") + ")\n");
        assertThat(gouji.run("check").out()).contains("link-unsafe");
        copyBack("shili/2020/5-problems.md");
        append("archive.yaml", "标识链接: '" + address + "'\n找错链接: '" + address + "'\n");
        append("shili/2020/report.yaml", "来源: {名称: 甲, 网址: '" + address + "'}\n");
        Ran build = gouji.run("build");
        assertThat(build.status()).isEqualTo(1);
        assertThat(build.out().lines().filter(line -> line.contains("value-not-allowed")))
                .hasSize(3)
                .allMatch(line -> line.contains(address));
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../escape.html", "/etc/passwd", "a/../../escape.html", "..\\escape.html", "C:/x.html", "index.html", "con.html"})
    void noOldAddressLeavesTheSiteOrTakesAPlaceInIt(String address) throws IOException {
        append("shili/2020/report.yaml", "旧址: ['" + address + "']\n");
        Ran build = gouji.run("build", "--pages-only");
        assertThat(build.out()).contains("旧址", "content/shili/2020/report.yaml:");
        assertThat(build.status()).isEqualTo(1);
        assertThat(folder.resolve("escape.html")).doesNotExist();
        assertThat(folder.resolve("site-output")).doesNotExist();
    }

    /** Whether the text is on the page, as a text. */
    private static int page(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        for (Element script : page.select("script")) {
            assertThat(script.data()).as(file.toString()).isEmpty();
            assertThat(script.attr("src")).as(file.toString()).doesNotContain(":").endsWith(".js");
        }
        assertThat(page.select("img[src=x], iframe, object, embed, base")).as(file.toString()).isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(file.toString()).doesNotStartWith("on");
                if (Set.of("href", "src", "action").contains(attribute.getKey())) {
                    assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                            .as(file.toString())
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:")
                            .doesNotStartWith("vbscript:")
                            .doesNotStartWith("file:");
                }
            }
        }
        String text = page.wholeText();
        assertThat(text).as(file.toString()).doesNotContain("49<#assign", "'>49");
        return text.contains("<script>alert(1)</script>") ? 1 : 0;
    }

    private static void workbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).as(file + " " + cell.getAddress()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    private List<Path> files() throws IOException {
        Path site = folder.resolve("site-output");
        if (!Files.exists(site)) {
            return new ArrayList<>();
        }
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile).filter(f -> !f.endsWith("original.html")).toList();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve("content").resolve(file), text);
    }

    private void append(String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        assertThat(Files.readString(path)).contains(from);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    private void copyBack(String file) throws IOException {
        write(file, Files.readString(Path.of("src/test/resources/mistakes/good/content").resolve(file)));
    }
}
