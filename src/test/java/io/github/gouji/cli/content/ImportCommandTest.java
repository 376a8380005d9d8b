package io.github.gouji.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.gouji.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb {@code import}: receipts, exit statuses, lists, and what is never overwritten. */
class ImportCommandTest {
    private static final String SEED = Path.of("seeds/suiping-2020.txt").toAbsolutePath().toString();

    @TempDir
    Path base;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        List<String> all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(arguments));
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.run(all, to, to, base);
    }

    private JsonObject json() {
        return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    }

    @Test
    void beginsAnArchiveInAnEmptyFolder() throws IOException {
        assertThat(run(SEED, "--body", "suiping", "--into", "new")).isZero();
        assertThat(base.resolve("new/archive.yaml")).exists();
        assertThat(Files.readString(base.resolve("new/suiping/body.yaml"))).contains("遂平县人民政府");
        assertThat(Files.readString(base.resolve("new/suiping/2020/report.yaml"))).contains("状态: 待核");
        assertThat(Main.run(List.of("check", "--content", "new"), System.err, System.err, base)).isZero();
    }

    @Test
    void aBodyThatWasNotThereBeforeIsSaid() {
        assertThat(run(SEED, "--body", "suipin")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("注意，新建了机构“suipin”", "content/suipin/body.yaml", "机构名打错了的话");
        assertThat(run(SEED, "--body", "suipin", "--force")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("新建了机构");
    }

    @Test
    void theReceiptCountsEveryCell() {
        assertThat(run(SEED, "--body", "suiping", "--format", "json")).isZero();
        JsonObject counts = json().getAsJsonObject("counts").getAsJsonObject("tables").getAsJsonObject("requests");
        assertThat(counts.get("cells").getAsInt()).isEqualTo(161);
        assertThat(counts.get("derived").getAsInt()).isEqualTo(16);
        assertThat(counts.get("cells").getAsInt())
                .isEqualTo(counts.get("printed").getAsInt() + counts.get("blank").getAsInt() + counts.get("lost").getAsInt());
        assertThat(json().getAsJsonObject("tables").getAsJsonObject("proactive").getAsJsonObject("rows")
                        .getAsJsonObject("fees").getAsJsonArray("unplaced").get(0).getAsInt())
                .isEqualTo(29);
    }

    @Test
    void neverOverwritesUnasked() throws IOException {
        assertThat(run(SEED, "--body", "suiping")).isZero();
        Path table = base.resolve("content/suiping/2020/3-requests.yaml");
        Files.writeString(table, "# mine\n");
        assertThat(run(SEED, "--body", "suiping")).isEqualTo(3);
        assertThat(table).hasContent("# mine");
        assertThat(run(SEED, "--body", "suiping", "--force")).isZero();
        assertThat(Files.readString(table)).contains("按序");
    }

    @Test
    void aWrongTotalIsReadAsPrintedAndReported() throws IOException {
        Path source = base.resolve("wrong.txt");
        String text = Files.readString(Path.of("seeds/suiping-2020.txt"));
        int at = text.lastIndexOf("尚未审结");
        String wrong = text.substring(0, at) + text.substring(at).replaceFirst("1\\n", "7\n");
        Files.writeString(source, wrong);
        assertThat(run(source.toString(), "--body", "suiping", "--format", "json")).isZero();
        String disputes = json().getAsJsonObject("tables").getAsJsonObject("disputes").getAsJsonObject("rows")
                .getAsJsonObject("review").getAsJsonArray("values").toString();
        assertThat(disputes).isEqualTo("[0,7,0,0,1]");
        assertThat(json().getAsJsonArray("findings").toString()).contains("identity-broken");
    }

    @Test
    void contentWithAnErrorIsWrittenAndSaysSo() throws IOException {
        Path source = base.resolve("private.txt");
        Files.writeString(source, "某县2023年政府信息公开工作年度报告\n一、总体情况\n请致函申请人 11010519491231002X 本人。\n");
        assertThat(run(source.toString(), "--body", "county")).isEqualTo(1);
        assertThat(base.resolve("content/county/2023/1-overview.md")).exists();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("11010519491231002X");
    }

    @Test
    void theReceiptNamesAllSectionsAndWhatIsPeculiar() {
        assertThat(run(SEED, "--body", "suiping", "--format", "json")).isZero();
        assertThat(json().getAsJsonArray("sections")).hasSize(6);
        assertThat(json().getAsJsonArray("sections"))
                .filteredOn(s -> s.getAsJsonObject().get("table").getAsBoolean())
                .hasSize(3);
        assertThat(json().getAsJsonObject("origins").get("suiping/2020/proactive/fees/change")).isNotNull();
        assertThat(run(SEED, "--body", "suiping", "--force")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("章节 六、", "在来源中：", "位置未定");
    }

    @Test
    void usesTheFormsOfTheArchiveItWritesTo() throws IOException {
        String form = Files.readString(Path.of("src/main/resources/io/github/gouji/form/forms/cn-2021.yaml"));
        Files.createDirectories(base.resolve("content/forms"));
        Files.writeString(base.resolve("content/archive.yaml"), "名称: 某县\n");
        Files.writeString(
                base.resolve("content/forms/county.yaml"),
                form.replaceFirst("id: cn-2021", "id: county").replace("行政强制", "行政检查"));
        Files.writeString(base.resolve("page.html"), "<h1>某县2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>"
                + "<tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>7</td></tr>"
                + "<tr><td>行政处罚</td><td>8</td></tr><tr><td>行政检查</td><td>9</td></tr></table>");
        run("page.html", "--body", "county", "--format", "json");
        JsonObject proactive = json().getAsJsonObject("tables").getAsJsonObject("proactive");
        assertThat(proactive.get("form").getAsString()).isEqualTo("county");
        assertThat(proactive.getAsJsonObject("rows").getAsJsonObject("coercion").getAsJsonArray("values").toString())
                .isEqualTo("[9]");
    }

    @Test
    void oneRefusedSourceDoesNotStopTheRest() throws IOException {
        Files.writeString(base.resolve("list.csv"), "来源,机构,年份\nnothing.txt,one,2020\n" + SEED + ",suiping,2020\n");
        Files.writeString(base.resolve("nothing.txt"), "今日天气晴。\n");
        assertThat(run("list.csv", "--format", "json")).isEqualTo(3);
        assertThat(base.resolve("content/suiping/2020/3-requests.yaml")).exists();
        assertThat(base.resolve("content/one")).doesNotExist();
    }

    @Test
    void aListOfAnyEncodingIsRead() throws IOException {
        String list = "来源,机构,年份\r\n" + SEED + ",suiping,2020\r\n";
        Files.write(base.resolve("list.csv"), list.getBytes(Charset.forName("GBK")));
        assertThat(run("list.csv")).as(out.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(base.resolve("content/suiping/2020/3-requests.yaml")).exists();
    }

    @Test
    void aSourceThatNoFileCanBeNamedIsMissing() throws IOException {
        Files.writeString(base.resolve("list.csv"), "来源,机构,年份\na\0b.html,suiping,2020\n");
        assertThat(run("list.csv")).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("a\0b.html");
        assertThat(run("a\0b.html", "--body", "suiping")).isEqualTo(3);
    }

    @Test
    void aListWithOtherCommasIsToldHowToMendThem() throws IOException {
        for (String encoding : new String[] {"UTF-8", "GBK"}) {
            for (String head : new String[] {"来源，机构，年份", "年份；机构；来源", "来源\t机构\t年份"}) {
                String list = head + "\n" + SEED + ",suiping,2020\n";
                Files.write(base.resolve("list.csv"), list.getBytes(Charset.forName(encoding)));
                assertThat(run("list.csv")).isEqualTo(3);
                assertThat(out.toString(StandardCharsets.UTF_8)).contains("清单", "第 1 行", "英文逗号“,”");
            }
        }
        Files.writeString(base.resolve("list.csv"), "来源,机构,年份\n" + SEED + "，suiping，2020\n");
        assertThat(run("list.csv")).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("第 2 行");
        assertThat(base.resolve("content")).doesNotExist();
    }

    @Test
    void anIncompleteCommandLineIsWrongUsageAndAnImpossibleSourceIsRefused() {
        assertThat(run(SEED)).isEqualTo(2);
        assertThat(run(SEED, "--body", "Suiping")).isEqualTo(2);
        assertThat(run(SEED, "--body", "suiping", "--year", "20x0")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run(SEED, "--body", "data")).isEqualTo(3);
        assertThat(run("absent.html", "--body", "suiping")).isEqualTo(3);
        assertThat(base.resolve("content")).doesNotExist();
    }
}
