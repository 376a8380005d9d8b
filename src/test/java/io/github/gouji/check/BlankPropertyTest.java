package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.Missing;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Severity;
import io.github.gouji.synthetic.ContentWriter;
import io.github.gouji.synthetic.Seeds;
import io.github.gouji.synthetic.SyntheticArchive;
import io.github.gouji.synthetic.SyntheticBody;
import io.github.gouji.synthetic.SyntheticCell.Print;
import io.github.gouji.synthetic.SyntheticOptions;
import io.github.gouji.synthetic.SyntheticOptions.Damage;
import io.github.gouji.synthetic.SyntheticReport;
import io.github.gouji.synthetic.SyntheticTable;
import io.github.gouji.synthetic.TruthComparison;
import io.github.gouji.synthetic.Workshop;
import io.github.gouji.synthetic.Workshop.Checked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is blank, lost or out of place is derived to its old value or stays open; it is never wrong, never broken. */
class BlankPropertyTest {
    private static final Workshop WORKSHOP = new Workshop();
    private static final TruthComparison ALL = new TruthComparison();
    private static final int BLANKS_PER_SEED = 10;
    private static final int MOST_PER_CENT = 40;

    @AfterAll
    static void somethingWasDerived() {
        System.out.println("blanks: " + ALL);
        if (ALL.tables() > 0) {
            assertThat(ALL.derived()).isPositive();
            assertThat(ALL.open()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.synthetic.Seeds#all")
    void oneBlankInTheTablesWithTotalsIsDerivedToItsOldValue(long seed, @TempDir Path content) {
        ContentWriter writer = new ContentWriter(content);
        writer.settings();
        SplittableRandom random = new SplittableRandom(seed);
        SyntheticReport whole = report(seed);
        List<SyntheticBody> bodies = new ArrayList<>();
        List<Integer> blanks = new ArrayList<>();
        for (int i = 0; i < BLANKS_PER_SEED; i++) {
            SyntheticTable table = whole.table(i % 4 == 0 ? "disputes" : "requests").orElseThrow();
            int blank = random.nextInt(table.cells().size());
            Print print = random.nextBoolean() ? Print.BLANK : Print.LOST;
            bodies.add(SyntheticBody.of("b" + i, whole.excerpt(table.with(blank, table.cell(blank).as(print)))));
            blanks.add(blank);
            writer.body(bodies.get(i));
        }
        Checked checked = WORKSHOP.check(content);
        for (int i = 0; i < BLANKS_PER_SEED; i++) {
            String table = i % 4 == 0 ? "disputes" : "requests";
            Figure figure = checked.archive().body("b" + i).orElseThrow().reports().get(0).table(table).orElseThrow()
                    .figures().get(blanks.get(i));
            assertThat(figure).isInstanceOf(Derived.class);
            TruthComparison comparison = new TruthComparison();
            comparison.add(bodies.get(i), checked.archive());
            assertThat(comparison.wrong()).isEmpty();
        }
        assertThat(blame(checked)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.synthetic.Seeds#all")
    void nothingWrongIsDerivedHoweverMuchIsBlank(long seed, @TempDir Path content) {
        double share = (1 + (int) (Math.abs(seed) % MOST_PER_CENT)) / 100.0;
        Damage damage = new Damage(share / 2, share / 2, seed % 2 == 0 ? 0 : 0.2);
        compare(seed, damage, content);
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.synthetic.Seeds#all")
    void incompleteRowsArePlacedRightOrLeftOpen(long seed, @TempDir Path content) {
        compare(seed, new Damage(0, 0, seed % 4 == 0 ? 1 : 0.3), content);
    }

    @Test
    void aRowThatPrintsNothingBesideAWrongFigureStaysOpen(@TempDir Path content) {
        SyntheticReport whole = report(1);
        SyntheticTable table = whole.table("requests").orElseThrow();
        int wrong = table.form().cellIndex("total_processed", "commercial").orElseThrow();
        int position = table.form().rows().indexOf(table.form().row("granted").orElseThrow());
        SyntheticTable damaged = table.with(wrong, table.cell(wrong).writtenAs(table.cell(wrong).truth() + "1"))
                .withNothingPrinted(position);
        ContentWriter writer = new ContentWriter(content);
        writer.settings();
        writer.body(SyntheticBody.of("b", whole.excerpt(damaged)));
        Checked checked = WORKSHOP.check(content);
        assertThat(checked.findings()).extracting(Finding::code).contains(Code.IDENTITY_BROKEN);
        CheckedTable read = checked.archive().body("b").orElseThrow().reports().get(0).table("requests").orElseThrow();
        int granted = table.form().cellIndex("granted", "commercial").orElseThrow();
        assertThat(read.figures().get(granted)).isInstanceOf(Missing.class);
    }

    private static void compare(long seed, Damage damage, Path content) {
        SyntheticArchive archive =
                WORKSHOP.archive(seed, SyntheticOptions.of(Seeds.reports(seed)).with(damage));
        archive.write(content);
        Checked checked = WORKSHOP.check(content);
        TruthComparison comparison = new TruthComparison();
        archive.bodies().forEach(body -> {
            comparison.add(body, checked.archive());
            ALL.add(body, checked.archive());
        });
        assertThat(comparison.wrong()).isEmpty();
        assertThat(blame(checked)).isEmpty();
    }

    private static SyntheticReport report(long seed) {
        int year = 2019 + (int) (Math.abs(seed) % 6);
        SyntheticOptions one = SyntheticOptions.of(1).years(year, year);
        return WORKSHOP.archive(seed, one).body(0).reports().get(0);
    }

    private static List<Finding> blame(Checked checked) {
        return checked.findings().stream()
                .filter(f -> f.severity() != Severity.NOTE)
                .toList();
    }
}
