package io.github.gouji.form.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.SeriesDefinition.Comparability;
import io.github.gouji.form.SeriesDefinition.Part;
import io.github.gouji.form.table.LabelMatch;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A form that an archive brings along needs no Java, and its mistakes are findings at their places. */
class ArchiveFormsTest {
    private static final String FORM = """
            id: cn-2030
            title: 2030年格式
            from: 2030
            previous: cn-2021
            sections:
              - {number: 1, id: all, title: 一、全部, table: requests, required: yes}
            tables:
              - id: requests
                file: 3-requests
                title: 申请
                layout: grid
                unit: 件
                columns: {paper: 书面, online: 网上, total: 总计}
                rows:
                  newly_received: 一、新收
                  done: {label: 二、办结, rows: {granted: （一）公开, other_total: （二）其他}}
                identities:
                  paper-cross: {each: row, strength: hard, says: 合计, left: [total], equals: [paper, online]}
                  received-done: {each: column, says: 收等于办, left: [newly_received], equals: [done]}
            correspondence:
              - {is: same, now: [requests/newly_received/total, requests/granted/total]}
              - {is: sum, now: requests/other_total/total, was: requests/other_processing/total}
              - {is: new, now: requests}
              - {is: ends, was: [requests, disputes, proactive]}
            series:
              applications-received: requests/newly_received/total
              other-outcomes: requests/other_total/total
              online: requests/newly_received/online
            """;
    private static final String SERIES = """
            series:
              online: {title: 网上申请, unit: 件, definition: 网上收到的申请}
            """;

    private final Findings findings = new Findings();

    private FormLibrary load(String... texts) {
        List<SourceText> sources = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            sources.add(SourceText.of("content/forms/" + i + ".yaml", texts[i]));
        }
        return FormLibrary.load(sources, findings);
    }

    private Finding only() {
        assertThat(findings.list()).hasSize(1);
        return findings.list().get(0);
    }

    @Test
    void aNewFormTakesPartInEverything() {
        FormLibrary library = load(FORM, SERIES);
        assertThat(findings.list()).isEmpty();
        assertThat(library.formOfYear(2029).id()).isEqualTo("cn-2021");
        assertThat(library.formOfYear(2030).id()).isEqualTo("cn-2030");
        TableForm table = library.form("cn-2030").orElseThrow().table("requests").orElseThrow();
        assertThat(table.identities()).hasSize(3 + 3);
        assertThat(table.labels().row("公开")).isEqualTo(new LabelMatch.Exact("granted"));
        assertThat(library.detect("3-requests", List.of("新收"), Optional.empty(), 2025))
                .isEqualTo(new FormMatch.Detected(table, true));
        assertThat(library.series("online").orElseThrow().partOf(table)).isPresent();
    }

    @Test
    void itsSeriesGoOnFromTheFormsBefore() {
        FormLibrary library = load(FORM, SERIES);
        TableForm newest = library.form("cn-2030").orElseThrow().table("requests").orElseThrow();
        TableForm older = library.form("cn-2019").orElseThrow().table("requests").orElseThrow();
        SeriesDefinition other = library.series("other-outcomes").orElseThrow();
        Part before = other.partOf(older).orElseThrow();
        Part after = other.partOf(newest).orElseThrow();
        assertThat(other.between(before, after).kind()).isEqualTo(Comparability.NOTED);
        SeriesDefinition received = library.series("applications-received").orElseThrow();
        assertThat(received.between(received.partOf(older).orElseThrow(), received.partOf(newest).orElseThrow()).kind())
                .isEqualTo(Comparability.COMPARABLE);
        assertThat(library.series("granted").orElseThrow().joins())
                .filteredOn(j -> j.toForm().equals("cn-2030"))
                .singleElement()
                .satisfies(j -> assertThat(j.kind()).isEqualTo(Comparability.ENDS));
    }

    @Test
    void anUnknownKeyNamesTheNearest() {
        load(FORM.replace("title: 2030年格式", "titel: 2030年格式"), SERIES);
        assertThat(findings.list()).extracting(Finding::code).containsExactly(Code.KEY_MISSING, Code.KEY_UNKNOWN);
        Finding unknown = findings.list().get(1);
        assertThat(unknown.words()).containsEntry("nearest", "title");
        assertThat(unknown.place().line()).isEqualTo(2);
    }

    @Test
    void anIdentityOverNoSuchRowIsFoundAtItsPlace() {
        load(FORM.replace("equals: [done]", "equals: [dome]"), SERIES);
        assertThat(only().code()).isEqualTo(Code.FORM_DEFINITION);
        assertThat(only().words()).containsEntry("detail", "@form.unknown-cell").containsEntry("name", "requests/dome");
        assertThat(only().place().toString()).startsWith("content/forms/0.yaml:19:");
    }

    @Test
    void anUnknownSeriesOrFormBeforeIsFound() {
        load(FORM);
        assertThat(only().words()).containsEntry("detail", "@form.unknown-series").containsEntry("name", "online");
    }

    @Test
    void aCellWithoutCorrespondenceIsFound() {
        load(FORM.replace("  - {is: new, now: requests}\n", ""), SERIES);
        assertThat(findings.list())
                .hasSize(6)
                .allSatisfy(f -> assertThat(f.words().get("name")).startsWith("requests/"));
    }

    @Test
    void aSecondFormOfTheSameIdIsRefused() {
        FormLibrary library = load(FORM, FORM, SERIES);
        assertThat(only().words()).containsEntry("detail", "@form.duplicate-id").containsEntry("name", "cn-2030");
        assertThat(library.forms()).hasSize(5);
    }

    @Test
    void aSecondColumnOfTheSameIdIsRefusedUnderWhateverHead() {
        load(
                FORM.replace(
                        "{paper: 书面, online: 网上, total: 总计}",
                        "{paper: 书面, other: {label: 其他, columns: {online: 网上, paper: 信函}}, total: 总计}"),
                SERIES);
        assertThat(only().words()).containsEntry("detail", "@form.duplicate-id").containsEntry("name", "paper");
        assertThat(only().place().line()).isEqualTo(13);
    }

    @Test
    void aSecondSectionOfTheSameIdIsRefused() {
        String section = "  - {number: 1, id: all, title: 一、全部, table: requests, required: yes}\n";
        load(FORM.replace(section, section + "  - {number: 2, id: all, title: 二、其他}\n"), SERIES);
        assertThat(only().words()).containsEntry("detail", "@form.duplicate-id").containsEntry("name", "all");
    }

    @Test
    void wrongKindsAndWordsAreFound() {
        load(FORM.replace("layout: grid", "layout: square").replace("unit: 件\n    columns", "unit: [件]\n    columns"), SERIES);
        assertThat(findings.list()).extracting(Finding::code).containsExactly(Code.VALUE_NOT_ALLOWED, Code.VALUE_KIND);
        assertThat(findings.list().get(0).words()).containsEntry("expected", "grid, blocks, strip, list");
    }

    @Test
    void anUnknownUnitIsFound() {
        load(FORM.replace("unit: 件\n    columns", "unit: 斤\n    columns"), SERIES);
        assertThat(findings.list())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.words()).containsEntry("detail", "@form.unknown-unit").containsEntry("name", "斤"));
    }

    @Test
    void anArchiveMayAddSupplements() {
        FormLibrary library = load("""
                id: supplements
                tables:
                  - id: meetings
                    file: meetings
                    title: 会议
                    layout: list
                    open: yes
                    columns: {value: 数量}
                    rows: {held: {label: 召开会议, unit: 次}}
                """);
        assertThat(findings.list()).isEmpty();
        assertThat(library.supplement("meetings").orElseThrow().formId()).isEqualTo(FormLibrary.SUPPLEMENTS);
        assertThat(library.supplements()).hasSize(5);
    }

    @Test
    void unreadableYamlIsAFindingAndTheRestIsRead() {
        FormLibrary library = load("id: [unclosed", FORM, SERIES);
        assertThat(only().code()).isEqualTo(Code.YAML_SYNTAX);
        assertThat(library.form("cn-2030")).isPresent();
    }
}
