package io.github.gouji.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Punctuation that has a meaning is mended; punctuation of the text stays as it is. */
class SlippedLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "标题：一份报告 # 标题: 一份报告",
        "标题:一份报告 # 标题: 一份报告",
        "其中：主动公开规范性文件数：3 # 其中：主动公开规范性文件数: 3",
        "其中：主动公开规范性文件数：[3，4] # 其中：主动公开规范性文件数: [3, 4]",
        "规章: [1，2、3] # 规章: [1, 2, 3]",
        "规章: 【1，2，3】 # 规章: [1, 2, 3]",
        "规章: ［1，2］ # 规章: [1, 2]",
        "规章: ｛值：1｝ # 规章: {值: 1}",
        "规章：{值：1，注：甲} # 规章: {值: 1, 注: 甲}",
        "规章: [—, －－, 3] # 规章: [~, ~, 3]",
        "规章: —— # 规章: ~",
        "规章：—— # 规章: ~",
        "规章: “4,657” # 规章: \"4,657\"",
        "规章: [“4，657”，1] # 规章: [\"4,657\", 1]",
        "规章: [－14，缺] # 规章: [－14, 缺]",
        "- 文件：a.pdf # - 文件: a.pdf",
        "规章: [1，2】 # 规章: [1, 2]",
        "- {日期：2026-05-12，位置：2-a/乙，原值：66，原因：误，多计} # - {日期: 2026-05-12, 位置: 2-a/乙, 原值: 66, 原因: 误，多计}",
        "- {日期: 2026-05-12，位置: 2-a/乙, 原值:66, 原因: 误计，多报} # - {日期: 2026-05-12, 位置: 2-a/乙, 原值: 66, 原因: 误计，多报}",
        "网址:https://example.org/a # 网址: https://example.org/a",
    })
    void isMended(String slipped, String mended) {
        assertThat(new SlippedLine(slipped, "").mended()).isEqualTo(mended);
        assertThat(new SlippedLine(mended, "").mended()).as("mended once is mended").isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "标题: 关于甲、乙，以及丙：丁的报告",
        "危及“三安全一稳定”: [0, 0]",
        "其他法律、行政法规禁止公开: [0]",
        "（一）主动公开政府信息数（不同渠道：网站、公报）: 3",
        "其中：主动公开规范性文件数: 3",
        "规章: [{值: 22, 注: 其中，修订16件、废止1件}, 1]",
        "规章: [{值: 22, 注: \"见附件：一，二\"}, 1]",
        "规章: {值: 22, 注: 见：附件}",
        "规章: {值: 22, 注: 其中，修订：十六件}",
        "注: —— 见附表",
        "注: “十三五”期间",
        "# 三、本年度办理结果：",
        "网址: https://example.org/",
        "{本年收费金额（单位：万元）: 25.1}",
        "\"键：值\": [1，2]",
    })
    void isLeftAlone(String line) {
        assertThat(new SlippedLine(line, "").mended()).isEqualTo(line);
    }

    @Test
    void textBlocksAreText() {
        SourceText source = SourceText.of("a.yaml", "注: |\n  其中：甲，乙\n  　　丙：丁\n规章：3\n");
        InputMethodSlips slips = InputMethodSlips.in(source);
        assertThat(slips.at(2)).isEmpty();
        assertThat(slips.at(3)).isEmpty();
        assertThat(slips.at(4)).isPresent();
    }

    @Test
    void wideSpacesBecomeAsManyAsTheLineNeeds() {
        assertThat(new SlippedLine("　甲: 1", "乙: 1").mended()).isEqualTo("甲: 1");
        assertThat(new SlippedLine("　甲: 1", "乙:").mended()).isEqualTo("  甲: 1");
        assertThat(new SlippedLine("　　甲: 1", "  - 乙: 1").mended()).isEqualTo("    甲: 1");
    }

    @Test
    void aSlipTakesThePlaceOfTheErrorsOfItsLineOnly() {
        Findings findings = new Findings();
        YamlReader.readMapping(SourceText.of("a.yaml", "甲: 1\n乙：2\n丙: [1\n"), findings);
        assertThat(findings.list()).extracting(f -> f.code().id()).containsExactly("input-method-slip");
    }
}
