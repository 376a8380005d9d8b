package io.github.gouji.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.claim.passage.ProseCounts;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Severity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of reports as wholes, on the tables of the sample. */
class ReportChecksTest {
    private static final String OVERVIEW = "suqian/2023/1-overview.md";

    private static List<Code> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void numbersAreCounted() {
        ProseCounts counts = SampleReport.of("suqian", 2023)
                .with(OVERVIEW, "全市收办政府信息公开申请{{3-requests/本年新收政府信息公开申请数量/总计}}件，予以公开1191件、部分公开382件。制作问答119期。\n")
                .check()
                .counts();
        assertThat(counts).isEqualTo(new ProseCounts(1, 3, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"已发布", "待核", "草稿"})
    void proseIsAWarningInEveryState(String state) {
        List<Finding> findings = SampleReport.of("suqian", 2023)
                .replacing("suqian/2023/report.yaml", "口径: 汇总", "状态: " + state + "\n口径: 汇总")
                .with(OVERVIEW, "全市收办政府信息公开申请3611件。\n")
                .findings();
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.place()).hasToString("content/" + OVERVIEW + ":1:13");
            assertThat(f.words().get("tried")).contains("3511", "96 = 3607");
        });
    }

    @Test
    void scopeDecidesWhoseNumbersCanBeJudged() {
        String wide = "全市收到政府信息公开申请9000件。\n";
        String narrow = "本机关收到政府信息公开申请12件。\n";
        assertThat(codes(SampleReport.of("suqian", 2023).with(OVERVIEW, wide).findings()))
                .containsExactly(Code.CLAIM_CONTRADICTED);
        assertThat(SampleReport.of("suqian", 2023).with(OVERVIEW, narrow).findings()).isEmpty();
        assertThat(SampleReport.of("suqian", 2023)
                        .replacing("suqian/2023/report.yaml", "口径: 汇总", "口径: 本级")
                        .with(OVERVIEW, wide)
                        .findings())
                .isEmpty();
        assertThat(codes(SampleReport.of("suqian", 2023)
                        .replacing("suqian/2023/report.yaml", "口径: 汇总", "口径: 本级")
                        .with(OVERVIEW, narrow)
                        .findings()))
                .containsExactly(Code.CLAIM_CONTRADICTED);
    }

    @Test
    void whatATableDoesNotSayIsNotDecided() {
        assertThat(SampleReport.of("suqian", 2025)
                        .with("suqian/2025/1-overview.md", "全市收到政府信息公开申请3955件，办结3700件，予以公开12件。\n")
                        .findings())
                .isEmpty();
        assertThat(SampleReport.of("suqian", 2023)
                        .without("suqian/2023/3-requests.yaml")
                        .with(OVERVIEW, "全市收到政府信息公开申请12件。\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void confirmedProseIsLeftInPeaceUntilItChanges() {
        String line = "\n确认: [{代码: claim-contradicted, 位置: 1-overview.md, 内容: 政府信息公开申请3611件, 说明: 原文如此}]\n口径: 汇总";
        SampleReport report = SampleReport.of("suqian", 2023)
                .replacing("suqian/2023/report.yaml", "\n口径: 汇总", line)
                .with(OVERVIEW, "全市收办政府信息公开申请3611件。\n");
        assertThat(report.findings()).isEmpty();
        assertThat(codes(report.with(OVERVIEW, "全市收办政府信息公开申请3612件。\n").findings()))
                .containsExactlyInAnyOrder(Code.CLAIM_CONTRADICTED, Code.CONFIRMATION_UNUSED);
    }

    @Test
    void theConfirmationThatIsOfferedIsTheOneThatWorks() {
        SampleReport report = SampleReport.of("suqian", 2023)
                .with(OVERVIEW, "全市收办**政府信息公开申请**\n3611件。其中予以公开**1119**件，占{{3-requests/予以公开/总计}}的一部分。\n");
        Finding first = report.findings().get(0);
        report.replacing("suqian/2023/report.yaml", "\n口径: 汇总", "\n口径: 汇总\n" + first.words().get("confirm"));
        assertThat(report.findings())
                .doesNotContain(first)
                .extracting(Finding::code)
                .doesNotContain(Code.CONFIRMATION_UNUSED);
    }

    @Test
    void jumpsNeedEqualScopes() {
        SampleReport report = SampleReport.of("suqian", 2023, 2024)
                .replacing("suqian/2024/2-proactive.yaml", "1573179", "15731");
        assertThat(codes(report.findings())).containsExactly(Code.FIGURE_JUMP);
        report.replacing("suqian/2024/report.yaml", "口径: 汇总", "口径: 本级");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aFactorOfTenThousandInMoneyIsAMatterOfUnits() {
        SampleReport report = SampleReport.of("suqian", 2023, 2024)
                .replacing("suqian/2024/2-proactive.yaml", "72701.2578", "727012578");
        assertThat(codes(report.findings())).containsExactly(Code.UNIT_SUSPECT);
    }

    @Test
    void yearsWithoutReasonAreMissing() {
        assertThat(SampleReport.of("shanghai-office", 2019, 2025).findings()).isEmpty();
        List<Finding> findings = SampleReport.of("shanghai-office", 2019, 2025)
                .replacing("shanghai-office/body.yaml", "  2022: 未收录\n", "")
                .findings();
        assertThat(findings).singleElement().satisfies(f -> assertThat(f.words().get("years")).isEqualTo("2022"));
    }

    @Test
    void linksAreFollowedFromTheReportsPage() {
        SampleReport report = SampleReport.of("suqian", 2023, 2024)
                .with("suqian/2023/attachments/original.html", "<p>原件</p>")
                .with(
                        OVERVIEW,
                        "[甲](attachments/original.html) [乙](../2024/index.html#requests-newly_received-total)"
                                + " [丙](../index.html) [丁](../../about/index.html) [戊](#section-problems) [己](https://example.gov.cn/)\n");
        assertThat(report.findings()).isEmpty();
        report.with(OVERVIEW, "[甲](attachments/Original.html) [乙](../2022/index.html) [丙](3-requests.yaml) [丁](../../../x) [戊](#nowhere)\n");
        assertThat(codes(report.findings())).hasSize(5).containsOnly(Code.LINK_BROKEN);
    }

    @Test
    void hostileTextTakesNoTime() {
        String text = "共计".repeat(3000) + "收到政府信息公开".repeat(3000) + "申请".repeat(3000) + "18件，" + "其中1件、".repeat(2000)
                + "（".repeat(3000) + "占".repeat(3000) + "5%。\n";
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> SampleReport.of("suqian", 2023).with(OVERVIEW, text).findings());
    }
}
