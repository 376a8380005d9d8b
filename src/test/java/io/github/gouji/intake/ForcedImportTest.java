package io.github.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.library.FormLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing into a year that has files already. */
class ForcedImportTest {
    private static final String TABLE = "三、收到和处理政府信息公开申请情况\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
            + "一、本年新收政府信息公开申请数量\t5\t1\t0\t0\t0\t0\t6\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n";

    @TempDir
    Path folder;

    @Test
    void filesFromBeforeAreLeftAndNamed() throws IOException {
        Receipt.Written first = imported("某县2022年政府信息公开工作年度报告\n根据条例编制本报告。\n一、总体情况\n做了许多工作。\n" + TABLE, false);
        assertThat(first.left()).isEmpty();
        Path year = folder.resolve("content/body/2022");
        Files.writeString(year.resolve("4-disputes.md"), "自己写的一段。\n");
        Files.createDirectories(year.resolve("attachments"));
        Files.writeString(year.resolve("attachments/original.txt"), "原件\n");
        String preamble = Files.readString(year.resolve("0-preamble.md"));

        Receipt.Written second = imported("某县2022年政府信息公开工作年度报告\n一、总体情况\n改了。\n" + TABLE, true);
        assertThat(second.left())
                .containsExactly(
                        "content/body/2022/0-preamble.md",
                        "content/body/2022/4-disputes.md",
                        "content/body/2022/attachments/original.txt");
        assertThat(Files.readString(year.resolve("0-preamble.md"))).isEqualTo(preamble);
        assertThat(Files.readString(year.resolve("4-disputes.md"))).isEqualTo("自己写的一段。\n");
        Messages words = Messages.load(Importer.class, "messages/zh-CN.properties");
        assertThat(new ReceiptText(words).write(second)).contains("未动 content/body/2022/0-preamble.md：以前就有");
        assertThat(new ReceiptJson(Vocabulary.load(), Messages.of(Language.ZH), words).write(List.of(second)))
                .contains("\"left\": [\"content/body/2022/0-preamble.md\"");
    }

    @Test
    void aDraftStaysOneWhateverReplacesIt() throws IOException {
        String page = "某县2022年政府信息公开工作年度报告\n一、总体情况\n做了许多工作。\n" + TABLE;
        imported(page, false);
        Path report = folder.resolve("content/body/2022/report.yaml");
        assertThat(Files.readString(report)).contains("状态: 待核");
        for (String draft : new String[] {"标题: 旧\n状态: 草稿\n", "状态: 草稿\n标题: [\n", "标题: 旧\n状态: 已撤回\n"}) {
            Files.writeString(report, draft);
            imported(page, true);
            assertThat(Files.readString(report))
                    .contains("标题: 某县2022年政府信息公开工作年度报告", draft.contains("草稿") ? "状态: 草稿" : "状态: 已撤回")
                    .doesNotContain("待核");
        }
    }

    @Test
    void aReportFileOfWhichTheSourceSaysNothingIsLeftAlone() throws IOException {
        imported("某县2022年政府信息公开工作年度报告\n一、总体情况\n做了许多工作。\n" + TABLE, false);
        Path report = folder.resolve("content/body/2022/report.yaml");
        String mine = "标题: 某县2022年政府信息公开工作年度报告\n联系方式: 办公室 # 自己写的\n收录: 节录\n";
        Files.writeString(report, mine);
        Receipt.Written second = imported(TABLE, true);
        assertThat(report).hasContent(mine);
        assertThat(second.left()).contains("content/body/2022/report.yaml", "content/body/2022/1-overview.md");
        assertThat(second.files()).containsExactly("content/body/2022/3-requests.yaml");
    }

    private Receipt.Written imported(String text, boolean force) throws IOException {
        Importer importer = new Importer(folder.resolve("content"), "content", FormLibrary.builtIn(), Vocabulary.load());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return (Receipt.Written)
                importer.run(new Request("page.txt", bytes, "body", OptionalInt.of(2022), Optional.empty(), force));
    }
}
