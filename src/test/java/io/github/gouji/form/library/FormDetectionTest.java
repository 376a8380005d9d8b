package io.github.gouji.form.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.form.library.FormMatch.Detected;
import io.github.gouji.form.library.FormMatch.Mixed;
import io.github.gouji.form.library.FormMatch.Unknown;
import io.github.gouji.form.table.RowForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormDetectionTest {
    private static final FormLibrary LIBRARY = FormLibrary.builtIn();

    private Detected detected(String file, List<String> labels, int year) {
        FormMatch match = LIBRARY.detect(file, labels, Optional.empty(), year);
        assertThat(match).isInstanceOf(Detected.class);
        return (Detected) match;
    }

    private List<String> labels(String form, String table) {
        return LIBRARY.form(form).orElseThrow().table(table).orElseThrow().rows().stream()
                .map(RowForm::printedLabel)
                .toList();
    }

    @Test
    void labelsDecideAndNotTheYear() {
        Detected old = detected("2-proactive", labels("cn-2019", "proactive"), 2023);
        assertThat(old.table().formId()).isEqualTo("cn-2019");
        assertThat(old.notOfYear()).isTrue();
        Detected early = detected("3-requests", labels("cn-2021", "requests"), 2020);
        assertThat(early.table().formId()).isEqualTo("cn-2021");
        assertThat(early.notOfYear()).isTrue();
    }

    @Test
    void theYearDecidesTies() {
        for (int year : new int[] {2019, 2020}) {
            Detected match = detected("4-disputes", labels("cn-2021", "disputes"), year);
            assertThat(match.table().formId()).isEqualTo("cn-2019");
            assertThat(match.notOfYear()).isFalse();
        }
        assertThat(detected("4-disputes", labels("cn-2021", "disputes"), 2024).table().formId())
                .isEqualTo("cn-2021");
        assertThat(detected("2-proactive", List.of("规章", "规范性文件"), 2019).table().formId())
                .isEqualTo("cn-2019");
        assertThat(detected("2-proactive", List.of(), 2025).table().formId()).isEqualTo("cn-2021");
    }

    @Test
    void columnsWrittenOutDecideToo() {
        List<String> labels = List.of("规章", "行政许可", "行政许可/本年增/减");
        assertThat(detected("2-proactive", labels, 2022).table().formId()).isEqualTo("cn-2019");
        assertThat(detected("2-proactive", List.of("规章/现行有效件数"), 2020).table().formId())
                .isEqualTo("cn-2021");
    }

    @Test
    void aFormOutsideItsYearsIsTheNearest() {
        Detected match = detected("4-disputes", labels("cn-2019", "disputes"), 2016);
        assertThat(match.table().formId()).isEqualTo("cn-2019");
        assertThat(match.notOfYear()).isTrue();
    }

    @Test
    void theSingleRowOfTheOlderFormIsAKnownHybrid() {
        Detected hybrid = detected("3-requests", labels("cn-2019", "requests"), 2023);
        assertThat(hybrid.table().formId()).isEqualTo("cn-2021");
        assertThat(hybrid.table().variant()).contains("other-as-one-row");
        assertThat(hybrid.notOfYear()).isFalse();
        assertThat(hybrid.table().row("other_total")).isPresent();
        assertThat(hybrid.table().row("other_other")).isEmpty();
        Detected older = detected("3-requests", labels("cn-2019", "requests"), 2020);
        assertThat(older.table().formId()).isEqualTo("cn-2019");
        assertThat(older.table().variant()).isEmpty();
    }

    @Test
    void withoutTheRowInQuestionTheFormsOwnTableIsMeant() {
        Detected match = detected("3-requests", List.of("一、本年新收政府信息公开申请数量"), 2025);
        assertThat(match.table().variant()).isEmpty();
    }

    @Test
    void labelsOfTwoFormsAreMixed() {
        List<String> labels = new ArrayList<>(labels("cn-2019", "proactive"));
        labels.set(1, "行政规范性文件");
        FormMatch match = LIBRARY.detect("2-proactive", labels, Optional.empty(), 2020);
        assertThat(match)
                .isEqualTo(new Mixed(
                        "cn-2019", List.of("其他对外管理服务事项", "政府集中采购"), "cn-2021", List.of("行政规范性文件")));
    }

    @Test
    void aMisspeltLabelDoesNotHideTheForm() {
        List<String> labels = new ArrayList<>(labels("cn-2019", "proactive"));
        labels.set(0, "规张");
        assertThat(detected("2-proactive", labels, 2022).table().formId()).isEqualTo("cn-2019");
    }

    @Test
    void aDeclaredFormIsTaken() {
        FormMatch match = LIBRARY.detect(
                "3-requests", labels("cn-2019", "requests"), Optional.of("cn-2021"), 2019);
        assertThat(match).isInstanceOfSatisfying(Detected.class, d -> {
            assertThat(d.table().formId()).isEqualTo("cn-2021");
            assertThat(d.table().variant()).contains("other-as-one-row");
            assertThat(d.notOfYear()).isTrue();
        });
        FormMatch own = LIBRARY.detect("3-requests", List.of("予以公开"), Optional.of("cn-2021"), 2021);
        assertThat(own).isInstanceOfSatisfying(
                Detected.class, d -> assertThat(d.table().variant()).isEmpty());
        assertThat(LIBRARY.detect("3-requests", List.of(), Optional.of("cn-1999"), 2019))
                .isEqualTo(new Unknown(List.of("cn-2019", "cn-2021")));
    }

    @Test
    void statisticsBefore2014AreTakenAsPrinted() {
        List<String> labels = List.of("主动公开信息数", "收到申请数");
        assertThat(detected("statistics", labels, 2010).table().formId()).isEqualTo("free");
        assertThat(detected("statistics", labels, 2015).table().formId()).isEqualTo("cn-2014");
        assertThat(detected("statistics", List.of("完全不同的指标"), 2016).table().formId())
                .isEqualTo("cn-2014");
    }

    @Test
    void anUnknownFileHasNoForm() {
        assertThat(LIBRARY.detect("7-weather", List.of("晴"), Optional.empty(), 2020))
                .isEqualTo(new Unknown(List.of()));
    }
}
