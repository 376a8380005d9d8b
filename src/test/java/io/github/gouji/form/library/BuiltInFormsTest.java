package io.github.gouji.form.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.form.Form;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in forms against the list of permanent ids and the official row order. */
class BuiltInFormsTest {
    private static final List<String> REQUESTS_TO_CONFIRMATION = List.of(
            "newly_received",
            "carried_over_in",
            "granted",
            "partially_granted",
            "refused_state_secret",
            "refused_prohibited_by_law",
            "refused_three_securities",
            "refused_third_party",
            "refused_internal_affairs",
            "refused_process_information",
            "refused_enforcement_file",
            "refused_administrative_inquiry",
            "unavailable_not_held",
            "unavailable_needs_creation",
            "unavailable_unclear_after_correction",
            "unprocessed_petition",
            "unprocessed_duplicate",
            "unprocessed_publication",
            "unprocessed_unreasonable",
            "unprocessed_confirmation");

    private static final FormLibrary LIBRARY = FormLibrary.builtIn();

    private TableForm table(String form, String table) {
        return LIBRARY.form(form).orElseThrow().table(table).orElseThrow();
    }

    private static List<String> rowIds(TableForm table) {
        return table.rows().stream().map(RowForm::id).toList();
    }

    private static List<String> columnIds(TableForm table, String row) {
        return table.row(row).orElseThrow().columns().stream().map(ColumnForm::id).toList();
    }

    private static List<String> concat(List<String> head, String... tail) {
        return Stream.concat(head.stream(), Stream.of(tail)).toList();
    }

    @Test
    void theFormsAreKnownByTheirYears() {
        assertThat(LIBRARY.forms()).extracting(Form::id).containsExactly("free", "cn-2014", "cn-2019", "cn-2021");
        assertThat(LIBRARY.formOfYear(2008).id()).isEqualTo("free");
        assertThat(LIBRARY.formOfYear(2013).id()).isEqualTo("free");
        assertThat(LIBRARY.formOfYear(2014).id()).isEqualTo("cn-2014");
        assertThat(LIBRARY.formOfYear(2018).id()).isEqualTo("cn-2014");
        assertThat(LIBRARY.formOfYear(2019).id()).isEqualTo("cn-2019");
        assertThat(LIBRARY.formOfYear(2020).id()).isEqualTo("cn-2019");
        assertThat(LIBRARY.formOfYear(2021).id()).isEqualTo("cn-2021");
        assertThat(LIBRARY.formOfYear(2040).id()).isEqualTo("cn-2021");
        assertThat(LIBRARY.form("cn-2014").orElseThrow().verified()).isFalse();
        assertThat(LIBRARY.form("cn-2021").orElseThrow().notice().orElseThrow().number())
                .isEqualTo("国办公开办函〔2021〕30号");
    }

    @Test
    void tableThreeHasItsRowsInOrder() {
        TableForm of2019 = table("cn-2019", "requests");
        TableForm of2021 = table("cn-2021", "requests");
        assertThat(rowIds(of2019))
                .isEqualTo(concat(REQUESTS_TO_CONFIRMATION, "other_total", "total_processed", "carried_forward"));
        assertThat(rowIds(of2021))
                .isEqualTo(concat(
                        REQUESTS_TO_CONFIRMATION,
                        "other_overdue_correction",
                        "other_overdue_fee",
                        "other_other",
                        "total_processed",
                        "carried_forward"));
        for (TableForm table : List.of(of2019, of2021)) {
            assertThat(table.rows()).allSatisfy(row -> assertThat(columnIds(table, row.id()))
                    .containsExactly(
                            "natural_person",
                            "commercial",
                            "research",
                            "social_organisation",
                            "legal_service",
                            "other",
                            "total"));
        }
        assertThat(of2019.cellCount()).isEqualTo(161);
        assertThat(of2021.cellCount()).isEqualTo(175);
        // Rows under group 3, which spans them in the printed table.
        assertThat(of2019.rowsOf("outcome")).hasSize(20);
        assertThat(of2021.rowsOf("outcome")).hasSize(22);
    }

    @Test
    void tableThreeHasItsHeadsAndGroups() {
        TableForm table = table("cn-2021", "requests");
        List<ColumnForm> columns = table.rows().get(0).columns();
        assertThat(columns.get(0).heads()).containsExactly("申请人情况");
        assertThat(columns.get(1).heads()).containsExactly("申请人情况", "法人或其他组织");
        assertThat(columns.get(6).heads()).containsExactly("申请人情况");
        assertThat(table.corner()).startsWith("（本列数据的勾稽关系为");
        RowForm fee = table.row("other_overdue_fee").orElseThrow();
        assertThat(fee.groups()).extracting(GroupForm::printedLabel).containsExactly("三、本年度办理结果", "（六）其他处理");
        assertThat(fee.printedLabel()).isEqualTo("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请");
        assertThat(table.groups()).extracting(GroupForm::id)
                .containsExactly("outcome", "refused", "unavailable", "unprocessed", "other_processing");
        assertThat(table.groups()).noneMatch(GroupForm::numbered);
    }

    @Test
    void tableTwoHasColumnsOfItsOwnInEachBlock() {
        TableForm of2019 = table("cn-2019", "proactive");
        assertThat(rowIds(of2019))
                .containsExactly(
                        "regulations",
                        "normative_documents",
                        "licensing",
                        "other_services",
                        "punishment",
                        "coercion",
                        "fees",
                        "central_procurement");
        assertThat(columnIds(of2019, "regulations")).containsExactly("made", "disclosed", "total_disclosed");
        assertThat(columnIds(of2019, "coercion")).containsExactly("previous_year_items", "change", "decisions");
        assertThat(columnIds(of2019, "fees")).containsExactly("previous_year_items", "change");
        assertThat(columnIds(of2019, "central_procurement")).containsExactly("items", "amount");
        assertThat(of2019.cellCount()).isEqualTo(22);
        TableForm of2021 = table("cn-2021", "proactive");
        assertThat(rowIds(of2021))
                .containsExactly(
                        "regulations", "normative_documents", "licensing", "punishment", "coercion", "fees");
        assertThat(columnIds(of2021, "normative_documents")).containsExactly("made", "repealed", "in_force");
        assertThat(columnIds(of2021, "punishment")).containsExactly("decisions");
        assertThat(columnIds(of2021, "fees")).containsExactly("amount");
        assertThat(of2021.cellCount()).isEqualTo(10);
        assertThat(of2021.layout()).isEqualTo(Layout.BLOCKS);
    }

    @ParameterizedTest
    @CsvSource({
        "cn-2019, regulations, made, COUNT, 件",
        "cn-2019, licensing, previous_year_items, COUNT, 项",
        "cn-2019, licensing, change, SIGNED, 项",
        "cn-2019, licensing, decisions, COUNT, 件",
        "cn-2019, fees, change, SIGNED, 项",
        "cn-2019, central_procurement, amount, MONEY, 万元",
        "cn-2021, fees, amount, MONEY, 万元",
        "cn-2021, coercion, decisions, COUNT, 件"
    })
    void columnsHaveTheirKindAndUnit(String form, String row, String column, NumberKind kind, String unit) {
        ColumnForm found = table(form, "proactive").row(row).flatMap(r -> r.column(column)).orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.unit()).isEqualTo(unit);
    }

    @Test
    void tableFourIsOneStripOfFifteen() {
        for (String form : List.of("cn-2019", "cn-2021")) {
            TableForm table = table(form, "disputes");
            assertThat(table.layout()).isEqualTo(Layout.STRIP);
            assertThat(rowIds(table)).containsExactly("review", "direct_litigation", "litigation_after_review");
            assertThat(columnIds(table, "review")).containsExactly("upheld", "corrected", "other", "pending", "total");
            assertThat(table.cellCount()).isEqualTo(15);
        }
    }

    @Test
    void theStatisticsTableHasItsRowsWithUnits() {
        TableForm table = table("cn-2014", "statistics");
        assertThat(table.rows()).hasSize(58).allSatisfy(row -> {
            assertThat(row.columns()).hasSize(1);
            assertThat(row.columns().get(0).id()).isEqualTo("value");
            assertThat(row.columns().get(0).unit()).isNotEmpty();
        });
        Map<String, String> units = Map.of(
                "published_items", "条", "hot_topics", "次", "interpretations", "篇", "reviews", "件",
                "fees_charged", "万元", "offices", "个", "staff", "人", "trainees", "人次");
        units.forEach((row, unit) ->
                assertThat(table.row(row).orElseThrow().columns().get(0).unit()).as(row).isEqualTo(unit));
        assertThat(table.row("budget").orElseThrow().columns().get(0).kind()).isEqualTo(NumberKind.MONEY);
        assertThat(table.row("litigation_corrected").orElseThrow().labelInGroup())
                .isEqualTo("五、行政诉讼数量/（二）被依法纠错数");
        assertThat(table.group("litigation").orElseThrow().numbered()).isTrue();
    }

    @Test
    void theSupplementsHaveTheirFilesAndRows() {
        assertThat(LIBRARY.supplements()).extracting(TableForm::id)
                .containsExactly("channels", "kinds", "request_channels", "processing_fee");
        assertThat(LIBRARY.supplements()).extracting(TableForm::file)
                .containsExactly("channels", "kinds", "request-channels", "processing-fee");
        assertThat(LIBRARY.supplements()).extracting(TableForm::title)
                .containsExactly("公开渠道", "信息类别", "申请渠道", "信息处理费");
        assertThat(LIBRARY.supplements()).allMatch(TableForm::open);
        assertThat(rowIds(LIBRARY.supplement("channels").orElseThrow()))
                .containsExactly("gazette", "website", "weibo", "wechat", "other", "total");
        assertThat(rowIds(LIBRARY.supplement("request-channels").orElseThrow()))
                .containsExactly("in_person", "fax", "network", "letter", "other", "total");
    }

    @Test
    void cellsAreNumberedRowByRow() {
        for (Form form : LIBRARY.forms()) {
            for (TableForm table : form.tables()) {
                HashSet<CellRef> seen = new HashSet<>();
                for (int i = 0; i < table.cellCount(); i++) {
                    CellRef cell = table.cell(i);
                    assertThat(seen.add(cell)).isTrue();
                    assertThat(table.cellIndex(cell)).isEqualTo(OptionalInt.of(i));
                    assertThat(table.rowOfCell(i).id()).isEqualTo(cell.row());
                    assertThat(table.columnOfCell(i).id()).isEqualTo(cell.column());
                }
            }
        }
        assertThat(table("cn-2019", "requests").cellIndex("no_such_row", "total")).isEmpty();
        assertThat(table("cn-2019", "requests").cellIndex("granted", "no_such_column")).isEmpty();
        assertThat(table("cn-2019", "requests").cellIndex(new CellRef("disputes", "review", "total"))).isEmpty();
    }

    @Test
    void theSectionsAreTheOfficialSix() {
        for (String id : List.of("cn-2019", "cn-2021")) {
            Form form = LIBRARY.form(id).orElseThrow();
            assertThat(form.sections()).extracting(SectionForm::stem)
                    .containsExactly(
                            "0-preamble",
                            "1-overview",
                            "2-proactive",
                            "3-requests",
                            "4-disputes",
                            "5-problems",
                            "6-other");
            assertThat(form.sections().get(0).required()).isFalse();
            assertThat(form.sections().get(0).headed()).isFalse();
            assertThat(form.sections().stream().skip(1)).allMatch(SectionForm::required);
            assertThat(form.section("disputes").orElseThrow().table()).contains("disputes");
            assertThat(form.freeSections()).isFalse();
        }
        assertThat(LIBRARY.form("free").orElseThrow().freeSections()).isTrue();
        assertThat(LIBRARY.tableFiles())
                .containsExactly(
                        "statistics",
                        "2-proactive",
                        "3-requests",
                        "4-disputes",
                        "channels",
                        "kinds",
                        "request-channels",
                        "processing-fee");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、 总体情况 | overview
            四、因政府信息公开工作被申请行政复议、提起行政诉讼情况 | disputes
            五、政府信息公开工作存在的主要问题及改进情况 | problems
            五、存在问题及改进情况 | problems
            五、存在的主要问题及整改措施 | problems
            三、收到的处理政府信息公开申请情况 | requests
            一、主动公开政府信息情况 | proactive
            二、收到和处理政府信息公开申请情况 | requests
            六、其他需要报告的事项 | other
            """)
    void headingsAreRecognisedWhateverTheirNumber(String heading, String id) {
        Form form = LIBRARY.form("cn-2021").orElseThrow();
        assertThat(LIBRARY.sectionOf(form, heading).map(SectionForm::id)).contains(id);
    }

    @Test
    void anotherHeadingIsNoSection() {
        assertThat(LIBRARY.sectionOf(LIBRARY.form("cn-2021").orElseThrow(), "七、附件")).isEmpty();
    }
}
