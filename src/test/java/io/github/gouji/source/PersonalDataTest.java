package io.github.gouji.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text says of persons, wherever it stands. */
class PersonalDataTest {
    private static List<Finding> found(String file, String text) {
        Findings findings = new Findings();
        PersonalData.covered(SourceText.of(file, text), findings);
        return findings.list();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "联系人：张某，电话13800138000。 | warning privacy-mobile",
        "联系方式: 13800138000 | warning privacy-mobile",
        "咨询热线（138-0013-8000） | warning privacy-mobile",
        "与申请人李某联系（13800138000） | error privacy-mobile",
        "李某13800138000反映 | error privacy-mobile",
        "请致电我办。13800138000 | error privacy-mobile",
        "注: 经办人身份证11010519491231002X | error privacy-identity",
        "归还卡号6222020200000000006 | error privacy-card",
        "汇入6222020200000000006 | warning privacy-card",
        "索引号 6222020200000000006 | ",
        "邮箱：a10001@example.com | warning privacy-mailbox",
        "见 https://www.example.gov.cn/p?t=1&u=13800138000 | ",
        "办公电话：0396-4926766，邮编463100 | ",
        "行政许可: [4657, 1808595, 2822652] | "
    })
    void isJudgedByTheWordsBefore(String text, String expected) {
        assertThat(found("content/a/2020/1-overview.md", text).stream()
                        .map(f -> f.severity().id() + " " + f.code().id())
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void theArchivesOwnContactsAreMeantToBeShown() {
        assertThat(found("content/archive.yaml", "联系方式: 13800138000，a@example.com\n")).isEmpty();
        assertThat(found("content/archive.yaml", "# 李某13800138000\n")).hasSize(1);
    }

    @Test
    void placeAndSubjectAreExactAndTheDigitsCovered() {
        Finding finding = found("content/a/2020/report.yaml", "标题: 甲\n联系方式: 甲乙丙\uD842\uDFB7电话13800138000\n").get(0);
        assertThat(finding.place()).hasToString("content/a/2020/report.yaml:2:13");
        assertThat(finding.subject().body()).isEqualTo("a");
        assertThat(finding.subject().year()).isEqualTo(2020);
        assertThat(finding.words().toString()).doesNotContain("13800138000").contains("138******00");
    }
}
