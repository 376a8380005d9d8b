package io.github.gouji.form.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.LabelMatch.Ambiguous;
import io.github.gouji.form.table.LabelMatch.Exact;
import io.github.gouji.form.table.LabelMatch.GroupLabel;
import io.github.gouji.form.table.LabelMatch.OtherUnit;
import io.github.gouji.form.table.LabelMatch.Unknown;
import io.github.gouji.form.table.LabelMatch.WrongPrefix;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelIndexTest {
    private static final FormLibrary LIBRARY = FormLibrary.builtIn();
    private final TableForm statistics = table("cn-2014", "statistics");
    private final TableForm proactive2019 = table("cn-2019", "proactive");
    private final TableForm proactive2021 = table("cn-2021", "proactive");
    private final TableForm requests2019 = table("cn-2019", "requests");
    private final TableForm requests2021 = table("cn-2021", "requests");
    private final TableForm disputes = table("cn-2021", "disputes");

    private TableForm table(String form, String table) {
        return LIBRARY.form(form).orElseThrow().table(table).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、本年新收政府信息公开申请数量 | newly_received
            本年新收政府信息公开申请数量 | newly_received
            二. 上年结转政府信息公开申请数量 | carried_over_in
            (一)予以公开 | granted
            部分公开(区分处理的,只计这一情形,不计其他情形) | partially_granted
            （二）部分公开 | partially_granted
            1、属于国家秘密 | refused_state_secret
            2.其他法律行政止公开 | refused_prohibited_by_law
            3.危及"三安全一稳定" | refused_three_securities
            危及三安全一稳定 | refused_three_securities
            ８．属于行政查询事项 | refused_administrative_inquiry
            5.要求行政机关确认或 重新出具已获取信息 | unprocessed_confirmation
            1.逾期不补正 | other_overdue_correction
            2.逾期不缴费 | other_overdue_fee
            申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请 | other_overdue_correction
            3.其他 | other_other
            其他 | other_other
            （七）总计： | total_processed
            四、结转下年度继续办理 | carried_forward
            （五）不予处理/2.重复申请 | unprocessed_duplicate
            """)
    void recognisesTheRowsOfTheRequestsTable(String written, String id) {
        assertThat(requests2021.labels().row(written)).isEqualTo(new Exact(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            规范性文件 | normative_documents
            行政规范性文件 | normative_documents
            第二十条第（五）项 行政许可 | licensing
            第二十条第(五)项/行政许可 | licensing
            行政事业性收费（万元） | fees
            """)
    void recognisesTheRowsOfTheProactiveTable(String written, String id) {
        assertThat(proactive2021.labels().row(written)).isEqualTo(new Exact(id));
    }

    @Test
    void theNarrowerNameIsOfTheNewerFormOnly() {
        assertThat(proactive2019.labels().row("规范性文件")).isEqualTo(new Exact("normative_documents"));
        assertThat(proactive2019.labels().row("行政规范性文件"))
                .isEqualTo(new Unknown(Optional.of("规范性文件")));
    }

    @Test
    void aWrongNumberIsNamedWithTheRightOne() {
        assertThat(requests2021.labels().row("2.属于国家秘密"))
                .isEqualTo(new WrongPrefix("refused_state_secret", "1.", "2."));
        assertThat(requests2021.labels().row("（1）属于国家秘密"))
                .isEqualTo(new WrongPrefix("refused_state_secret", "1.", "（1）"));
        assertThat(proactive2021.labels().row("1.规章")).isEqualTo(new WrongPrefix("regulations", "", "1."));
        assertThat(proactive2021.labels().row("第二十条第（六）项行政许可"))
                .isEqualTo(new WrongPrefix("licensing", "", "第二十条第（六）项"));
    }

    @Test
    void aGroupIsNoRow() {
        assertThat(requests2021.labels().row("（六）其他处理"))
                .isEqualTo(new GroupLabel("other_processing", "（六）其他处理"));
        assertThat(requests2019.labels().row("（六）其他处理")).isEqualTo(new Exact("other_total"));
        assertThat(disputes.labels().row("行政诉讼")).isEqualTo(new GroupLabel("litigation", "行政诉讼"));
        assertThat(proactive2019.labels().group("第二十条第(八)项").map(GroupForm::id)).contains("article_20_8");
    }

    @Test
    void aLabelOfTwoRowsIsAmbiguousUnlessItsGroupIsNamed() {
        Ambiguous both = new Ambiguous(List.of("四、行政复议数量/（二）被依法纠错数", "五、行政诉讼数量/（二）被依法纠错数"));
        LabelIndex labels = statistics.labels();
        assertThat(labels.row("被依法纠错数")).isEqualTo(both);
        assertThat(labels.row("（二）被依法纠错数")).isEqualTo(both);
        assertThat(labels.row("五、行政诉讼数量/（二）被依法纠错数")).isEqualTo(new Exact("litigation_corrected"));
        assertThat(labels.row("行政复议数量／被依法纠错数")).isEqualTo(new Exact("reviews_corrected"));
        assertThat(labels.row("行政复议数量/（三）被依法纠错数"))
                .isEqualTo(new WrongPrefix("reviews_corrected", "（二）", "（三）"));
    }

    @Test
    void aNumberedGroupIsARowToo() {
        assertThat(statistics.labels().row("四、行政复议数量")).isEqualTo(new Exact("reviews"));
        assertThat(statistics.labels().row("一、主动公开情况"))
                .isEqualTo(new GroupLabel("proactive", "一、主动公开情况"));
    }

    @Test
    void anAliasMayHaveANumberOfItsOwn() {
        assertThat(statistics.labels().row("其中：涉及国家秘密")).isEqualTo(new Exact("refused_state_secret"));
        assertThat(statistics.labels().row("其中：1.涉及国家秘密")).isEqualTo(new Exact("refused_state_secret"));
        assertThat(statistics.labels().row("2.涉及商业秘密")).isEqualTo(new Exact("refused_commercial_secret"));
    }

    @Test
    void anotherSpellingIsUnknownWithTheNearestLabel() {
        assertThat(requests2021.labels().row("5.属于三类内部事物信息"))
                .isEqualTo(new Unknown(Optional.of("5.属于三类内部事务信息")));
        assertThat(requests2021.labels().row("逾期不补证"))
                .isEqualTo(new Unknown(Optional.of(
                        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请")));
        assertThat(requests2021.labels().row("天气预报")).isEqualTo(new Unknown(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            newly_received | 自然人 | natural_person
            newly_received | 社会公益 组织 | social_organisation
            newly_received | 合计 | total
            newly_received | 其他 | other
            """)
    void recognisesColumns(String row, String written, String id) {
        assertThat(requests2021.labels().column(requests2021.row(row).orElseThrow(), written))
                .isEqualTo(new Exact(id));
    }

    @Test
    void columnsBelongToTheirRow() {
        LabelIndex labels = proactive2019.labels();
        RowForm licensing = proactive2019.row("licensing").orElseThrow();
        RowForm procurement = proactive2019.row("central_procurement").orElseThrow();
        assertThat(labels.column(licensing, "本年增／减")).isEqualTo(new Exact("change"));
        assertThat(labels.column(procurement, "本年增/减")).isEqualTo(new Unknown(Optional.empty()));
        assertThat(labels.column(procurement, "采购总金额（单位：万元）")).isEqualTo(new Exact("amount"));
        assertThat(labels.column(procurement, "采购总金额（元）")).isEqualTo(new OtherUnit("amount", "万元", "元"));
    }

    @Test
    void aMisprintedColumnIsUnknownWithTheNearest() {
        LabelMatch match = requests2019.labels().column(requests2019.row("granted").orElseThrow(), "科研机够");
        assertThat(match).isEqualTo(new Unknown(Optional.of("科研机构")));
        assertThat(requests2019.labels().column(requests2019.row("granted").orElseThrow(), "科研企业").id())
                .isEmpty();
    }
}
