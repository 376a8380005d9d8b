package io.github.gouji.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.Inspection;
import io.github.gouji.SampleSite;
import io.github.gouji.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepartmentNoteTest {
    @TempDir
    Path folder;

    private String note(Language language) {
        Inspection inspection = Inspection.of(folder.resolve("content"), "content");
        return new DepartmentNote(inspection.checked(), language).write(inspection.findings());
    }

    private void spoil(String file, String from, String to) throws IOException {
        SampleSite.copy(SampleSite.CONTENT, folder.resolve("content"));
        Path path = folder.resolve("content").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void saysWhatIsPrintedWhereAndWhatWouldBalance() throws IOException {
        spoil("suiping/2020/4-disputes.yaml", "[0, 1, 0, 0, 1]", "[0, 1, 0, 0, 10]");
        String note = note(Language.ZH);
        assertThat(note)
                .startsWith("# 年度报告核对单")
                .contains("## 遂平县")
                .contains(" 2020年（")
                .contains("四、政府信息公开行政复议、行政诉讼情况：“行政复议”这一行、“总计”这一列")
                .contains("报告里印的是：“行政复议”这一行、“总计”这一列 10；“行政复议”这一行、“结果纠正”这一列 1。")
                .contains("一边合计 10，另一边合计 1，相差 9。")
                .contains("照下面改就能对上：行政复议/", "总计 10 → 1", "结果纠正 1 → 10")
                .contains("答复：□ 应改为");
        assertThat(note).doesNotContain("content/", ".yaml", "identity", "原文如此");
        assertThat(note(Language.EN)).contains("This would make them agree").doesNotContain("{");
    }

    @Test
    void ourOwnMistakesAreOnlyCounted() throws IOException {
        spoil("suiping/body.yaml", "名称:", "名成:");
        assertThat(note(Language.ZH)).contains("由网站维护人员处理").doesNotContain("名成");
    }
}
