package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.press.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all findings, built from the sample with a few things changed. */
class FindingsPageTest {
    private static final BuildOptions.Flags PAGES_ONLY = new BuildOptions.Flags(false, false, false, Extent.PAGES);

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void copy() {
        content = SampleSite.copy(SampleSite.CONTENT, folder.resolve("content"));
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = content.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void add(String file, String line) throws IOException {
        Files.writeString(content.resolve(file), line + "\n", StandardOpenOption.APPEND);
    }

    private Document page() throws IOException {
        BuildResult result = SampleSite.build(content, folder.resolve("site"), PAGES_ONLY);
        assertThat(result.end()).isEqualTo(BuildResult.End.WRITTEN);
        return Jsoup.parse(folder.resolve("site/findings/index.html"));
    }

    @Test
    void everyReportIsCounted() throws IOException {
        assertThat(page().select("#reports tbody tr")).hasSize(6);
    }

    @Test
    void aBrokenIdentityLeadsToItsCells() throws IOException {
        change("suiping/2020/4-disputes.yaml", "行政复议: [0, 1, 0, 0, 1]", "行政复议: [0, 1, 0, 0, 2]");
        add("suiping/2020/report.yaml", "状态: 待核");
        Element section = page().getElementById("suiping-2020");
        assertThat(section.select("li.broken").text()).contains("总计 2", "相差 1");
        assertThat(section.select(".cells a").eachAttr("href"))
                .contains("../suiping/2020/index.html#disputes-review-total");
    }

    @Test
    void aConfirmedOneSaysSo() throws IOException {
        change(
                "suiping/2020/4-disputes.yaml",
                "行政复议: [0, 1, 0, 0, 1]",
                "行政复议: [0, 1, 0, 0, {值: 2, 应为: 1, 原文如此: 原件第4页}]");
        assertThat(page().select("#suiping-2020 li.confirmed").text()).contains("原件第4页");
    }

    @Test
    void onlyPublishedFiguresAreSpokenOf() throws IOException {
        add("suiping/2020/1-overview.md", "经办人手机 13912345678。更多见[附件](missing.html)。");
        add("suiping/2020/report.yaml", "状态: 草稿");
        Document page = page();
        assertThat(page.text()).doesNotContain("1391234", "139", "missing.html");
        assertThat(page.getElementById("suiping-2020")).isNull();
        assertThat(page.select("#reports tbody tr")).hasSize(5);
    }

    @Test
    void itIsLeftOutWhereFindingsAreNotPublic() throws IOException {
        add("archive.yaml", "核验公开: 否");
        SampleSite.build(content, folder.resolve("site"), PAGES_ONLY);
        assertThat(folder.resolve("site/findings")).doesNotExist();
        assertThat(Files.readString(folder.resolve("site/index.html"))).doesNotContain("findings/");
    }
}
