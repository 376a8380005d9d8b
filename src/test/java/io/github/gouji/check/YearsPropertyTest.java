package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Severity;
import io.github.gouji.synthetic.ContentWriter;
import io.github.gouji.synthetic.SyntheticBody;
import io.github.gouji.synthetic.SyntheticCell;
import io.github.gouji.synthetic.SyntheticCell.Print;
import io.github.gouji.synthetic.SyntheticOptions;
import io.github.gouji.synthetic.SyntheticReport;
import io.github.gouji.synthetic.SyntheticTable;
import io.github.gouji.synthetic.TruthComparison;
import io.github.gouji.synthetic.Workshop;
import io.github.gouji.synthetic.Workshop.Checked;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The applications carried from year to year, in every column and across the change of form. */
class YearsPropertyTest {
    private static final Workshop WORKSHOP = new Workshop();
    private static final List<String> APPLICANTS = List.of(
            "natural_person", "commercial", "research", "social_organisation", "legal_service", "other");

    @ParameterizedTest
    @MethodSource("io.github.gouji.synthetic.Seeds#all")
    void aWrongCarryOverIsNamedInItsColumnAndInTheTotal(long seed, @TempDir Path content) {
        List<SyntheticReport> years = years(seed);
        SplittableRandom random = new SplittableRandom(seed);
        String column = APPLICANTS.get(random.nextInt(APPLICANTS.size()));
        int by = random.nextInt(1, 9);
        // Both ends of the balance grow alike, so that the report still agrees with itself.
        SyntheticTable table = requests(years.get(1));
        for (String row : List.of("carried_over_in", "carried_forward")) {
            table = larger(larger(table, row, column, by), row, "total", by);
        }
        Checked checked = check(content, years.get(0), years.get(1).excerpt(table));
        int year = years.get(1).year();
        assertThat(checked.findings()).allMatch(f -> f.severity() != Severity.ERROR);
        assertThat(disagreements(checked))
                .extracting(f -> Set.copyOf(f.subject().cells()))
                .containsExactlyInAnyOrder(carried(year, column), carried(year, "total"));
        assertThat(disagreements(checked))
                .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING))
                .allSatisfy(f -> assertThat(f.words()).containsEntry("difference", String.valueOf(by)));
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.synthetic.Seeds#all")
    void reportsOfDifferentScopeAreNotHeldAgainstEachOther(long seed, @TempDir Path content) {
        List<SyntheticReport> years = years(seed);
        SyntheticTable table = requests(years.get(1));
        for (String row : List.of("carried_over_in", "carried_forward")) {
            table = larger(larger(table, row, "other", 3), row, "total", 3);
        }
        SyntheticReport changed = years.get(1).excerpt(table);
        Map<String, String> head = new LinkedHashMap<>(changed.head());
        head.put("口径", "另一口径");
        Checked checked = check(
                content,
                years.get(0),
                new SyntheticReport(changed.year(), changed.form(), head, changed.tables(), changed.prose()));
        assertThat(disagreements(checked)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.synthetic.Seeds#all")
    void whatOneYearLostTheYearBeforeKnows(long seed, @TempDir Path content) {
        List<SyntheticReport> years = years(seed);
        SyntheticTable table = requests(years.get(1));
        for (String row : List.of("newly_received", "carried_over_in")) {
            int first = table.form().row(row).orElseThrow().firstCell();
            for (int i = 0; i <= APPLICANTS.size(); i++) {
                table = table.with(first + i, table.cell(first + i).as(Print.LOST));
            }
        }
        SyntheticReport damaged = years.get(1).excerpt(table);
        Checked checked = check(content, years.get(0), damaged);
        CheckedTable read = checked.archive().body("b").orElseThrow().report(damaged.year()).orElseThrow()
                .table("requests").orElseThrow();
        assertThat(read.figures().subList(0, 2 * (APPLICANTS.size() + 1))).allMatch(Derived.class::isInstance);
        TruthComparison comparison = new TruthComparison();
        comparison.add(new SyntheticBody("b", "b", List.of(damaged)), checked.archive());
        assertThat(comparison.wrong()).isEmpty();
        assertThat(checked.findings()).isEmpty();
    }

    @Test
    void aFigureBeyondCountingDerivesNothing(@TempDir Path content) {
        List<SyntheticReport> years = years(1);
        SyntheticTable before = lost(requests(years.get(0)));
        int forward = before.form().cellIndex("carried_forward", "total").orElseThrow();
        before = before.with(forward, before.cell(forward).writtenAs("99999999999999999999999"));
        SyntheticReport now = years.get(1).excerpt(lost(requests(years.get(1))));
        Checked checked = check(content, years.get(0).excerpt(before), now);
        CheckedTable read = checked.archive().body("b").orElseThrow().report(now.year()).orElseThrow()
                .table("requests").orElseThrow();
        assertThat(read.figures()).noneMatch(Derived.class::isInstance);
    }

    private static SyntheticTable lost(SyntheticTable table) {
        return new SyntheticTable(
                table.form(), table.cells().stream().map(c -> c.as(Print.LOST)).toList(), Set.of());
    }

    private static List<SyntheticReport> years(long seed) {
        int first = 2019 + (int) (Math.abs(seed) % 6);
        SyntheticOptions two = SyntheticOptions.of(2).years(first, first + 1);
        return WORKSHOP.archive(seed, two).body(0).reports();
    }

    private static SyntheticTable requests(SyntheticReport report) {
        return report.table("requests").orElseThrow();
    }

    private static SyntheticTable larger(SyntheticTable table, String row, String column, int by) {
        int index = table.form().cellIndex(row, column).orElseThrow();
        SyntheticCell cell = table.cell(index);
        return table.with(index, cell.writtenAs(cell.truth().add(BigDecimal.valueOf(by)).toPlainString()));
    }

    private static Checked check(Path content, SyntheticReport before, SyntheticReport now) {
        ContentWriter writer = new ContentWriter(content);
        writer.settings();
        writer.body(new SyntheticBody("b", "b", List.of(before.excerpt(requests(before)), now)));
        return WORKSHOP.check(content);
    }

    private static Set<String> carried(int year, String column) {
        return Set.of(
                "b/" + year + "/requests/carried_over_in/" + column,
                "b/" + (year - 1) + "/requests/carried_forward/" + column);
    }

    private static List<Finding> disagreements(Checked checked) {
        return checked.findings().stream()
                .filter(f -> f.code() == Code.YEARS_DISAGREE)
                .toList();
    }
}
