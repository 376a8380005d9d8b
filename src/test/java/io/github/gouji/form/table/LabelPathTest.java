package io.github.gouji.form.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.PathMatch.Ambiguous;
import io.github.gouji.form.table.PathMatch.Cells;
import io.github.gouji.form.table.PathMatch.ColumnMissing;
import io.github.gouji.form.table.PathMatch.Unknown;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelPathTest {
    private static final FormLibrary LIBRARY = FormLibrary.builtIn();

    private PathMatch path(String form, String table, String path) {
        return LIBRARY.form(form).orElseThrow().table(table).orElseThrow().labels().path(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cn-2019 | requests | 本年新收政府信息公开申请数量/总计 | newly_received/total
            cn-2019 | requests | 一、本年新收政府信息公开申请数量/其他 | newly_received/other
            cn-2019 | requests | （七）总计/总计 | total_processed/total
            cn-2019 | requests | 总计/自然人 | total_processed/natural_person
            cn-2021 | requests | 其他处理/其他/其他 | other_other/other
            cn-2021 | requests | 三、本年度办理结果/（三）不予公开/1.属于国家秘密/总计 | refused_state_secret/total
            cn-2019 | proactive | 行政许可/本年增/减 | licensing/change
            cn-2019 | proactive | 行政许可/本年增／减 | licensing/change
            cn-2019 | proactive | 第二十条第（五）项/行政许可/本年增/减 | licensing/change
            cn-2021 | proactive | 行政许可 | licensing/decisions
            cn-2021 | proactive | 行政事业性收费/本年收费金额 | fees/amount
            cn-2021 | disputes | 行政复议/总计 | review/total
            cn-2021 | disputes | 行政诉讼/复议后起诉/尚未审结 | litigation_after_review/pending
            cn-2014 | statistics | 收到申请数 | applications_received/value
            cn-2014 | statistics | 四、行政复议数量 | reviews/value
            cn-2014 | statistics | 行政复议数量/被依法纠错数 | reviews_corrected/value
            """)
    void leadsToOneCell(String form, String table, String path, String cell) {
        assertThat(path(form, table, path)).isInstanceOfSatisfying(Cells.class, c -> assertThat(c.cells())
                .extracting(CellRef::toString)
                .containsExactly(table + "/" + cell));
    }

    @Test
    void aGroupIsTheSumOfItsRows() {
        assertThat(path("cn-2021", "requests", "不予公开/总计"))
                .isInstanceOfSatisfying(Cells.class, c -> {
                    assertThat(c.cells()).hasSize(8).allMatch(r -> r.row().startsWith("refused_")
                            && r.column().equals("total"));
                    assertThat(c.labels()).containsExactly("（三）不予公开", "总计");
                });
        assertThat(path("cn-2021", "disputes", "行政诉讼/总计"))
                .isInstanceOfSatisfying(Cells.class, c -> assertThat(c.cells())
                        .extracting(CellRef::row)
                        .containsExactly("direct_litigation", "litigation_after_review"));
    }

    @Test
    void aGroupWithATotalRowIsNotCountedTwice() {
        assertThat(path("cn-2021", "requests", "本年度办理结果/总计"))
                .isInstanceOfSatisfying(Cells.class, c -> assertThat(c.cells())
                        .containsExactly(new CellRef("requests", "total_processed", "total")));
    }

    @Test
    void theHeadingsOfAListAreNoSums() {
        assertThat(path("cn-2014", "statistics", "主动公开情况")).isInstanceOf(Unknown.class);
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(path("cn-2021", "requests", "予以公开/自然"))
                .isEqualTo(new Unknown("自然", Optional.of("自然人")));
        assertThat(path("cn-2021", "requests", "予以公升/自然人"))
                .isEqualTo(new Unknown("予以公升", Optional.of("（一）予以公开")));
        assertThat(path("cn-2021", "disputes", "行政复议"))
                .isEqualTo(new ColumnMissing(List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")));
        assertThat(path("cn-2014", "statistics", "被依法纠错数"))
                .isEqualTo(new Ambiguous(
                        List.of("四、行政复议数量/（二）被依法纠错数", "五、行政诉讼数量/（二）被依法纠错数")));
    }
}
