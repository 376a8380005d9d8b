package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.check.judge.Outcome.Holds;
import io.github.gouji.check.judge.Outcome.Undecidable;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.form.Form;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.synthetic.ContentWriter;
import io.github.gouji.synthetic.SyntheticBody;
import io.github.gouji.synthetic.SyntheticCell;
import io.github.gouji.synthetic.SyntheticCell.Print;
import io.github.gouji.synthetic.SyntheticOptions;
import io.github.gouji.synthetic.SyntheticOptions.Variety;
import io.github.gouji.synthetic.SyntheticReport;
import io.github.gouji.synthetic.SyntheticTable;
import io.github.gouji.synthetic.Workshop;
import io.github.gouji.synthetic.Workshop.Checked;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body that sums up two others: 甲 and 乙 make 全县. */
class AggregationTest {
    private static final Workshop WORKSHOP = new Workshop();
    private static final int YEAR = 2022;

    @TempDir
    Path content;

    private static SyntheticReport report(long seed) {
        SyntheticOptions one = SyntheticOptions.of(1).years(YEAR, YEAR).with(Variety.PLAIN);
        return WORKSHOP.archive(seed, one).body(0).reports().get(0);
    }

    private static List<SyntheticTable> sums(SyntheticReport first, SyntheticReport second) {
        List<SyntheticTable> sums = new ArrayList<>();
        for (SyntheticTable table : first.tables()) {
            SyntheticTable other = second.table(table.id()).orElseThrow();
            List<SyntheticCell> cells = new ArrayList<>();
            for (int i = 0; i < table.cells().size(); i++) {
                cells.add(SyntheticCell.of(table.cell(i).truth().add(other.cell(i).truth())));
            }
            sums.add(new SyntheticTable(table.form(), cells, Set.of()));
        }
        return sums;
    }

    private Checked check(List<SyntheticTable> whole, boolean second) throws IOException {
        ContentWriter writer = new ContentWriter(content);
        writer.settings();
        SyntheticReport first = report(1);
        writer.body(SyntheticBody.of("jia", first));
        if (second) {
            writer.body(SyntheticBody.of("yi", report(2)));
        }
        writer.body(SyntheticBody.of(
                "quanxian", new SyntheticReport(YEAR, first.form(), first.head(), whole, first.prose())));
        Files.writeString(content.resolve("quanxian/body.yaml"), "汇总: [jia, yi]\n", StandardOpenOption.APPEND);
        return WORKSHOP.check(content);
    }

    private static CheckedReport whole(Checked checked) {
        return checked.archive().body("quanxian").orElseThrow().report(YEAR).orElseThrow();
    }

    private static List<Finding> disagreements(Checked checked) {
        return checked.findings().stream()
                .filter(f -> f.code() == Code.AGGREGATE_DISAGREES)
                .toList();
    }

    @Test
    void aTrueSumHoldsInEveryCell() throws IOException {
        Checked checked = check(sums(report(1), report(2)), true);
        assertThat(disagreements(checked)).isEmpty();
        assertThat(whole(checked).sums()).hasSizeGreaterThan(190).allMatch(s -> s.outcome() instanceof Holds);
        assertThat(whole(checked).sums()).extracting(s -> s.parts().size()).containsOnly(2);
    }

    @Test
    void eachWrongCellIsNamedWithItsParts() throws IOException {
        for (int i = 0; i < 9; i++) {
            List<SyntheticTable> tables = new ArrayList<>(sums(report(1), report(2)));
            SyntheticTable proactive = tables.get(0);
            if (proactive.form().columnOfCell(i).kind() == NumberKind.MONEY) {
                continue;
            }
            SyntheticCell cell = proactive.cell(i);
            tables.set(0, proactive.with(i, SyntheticCell.of(cell.truth().add(BigDecimal.ONE))));
            Checked checked = check(tables, true);
            CellRef ref = proactive.form().cell(i);
            assertThat(disagreements(checked)).hasSize(1).allSatisfy(f -> {
                assertThat(f.subject().cells())
                        .containsExactly("quanxian/2022/" + ref, "jia/2022/" + ref, "yi/2022/" + ref);
                assertThat(f.place().file()).isEqualTo("content/quanxian/2022/2-proactive.yaml");
                assertThat(f.related()).extracting(p -> p.file()).containsExactly(
                        "content/jia/2022/2-proactive.yaml", "content/yi/2022/2-proactive.yaml");
                assertThat(f.words()).containsEntry("difference", "1");
            });
        }
    }

    @Test
    void whatIsBlankIsDerivedFromTheParts() throws IOException {
        List<SyntheticTable> sums = sums(report(1), report(2));
        List<SyntheticTable> blank = sums.stream()
                .map(t -> new SyntheticTable(
                        t.form(), t.cells().stream().map(c -> c.as(Print.LOST)).toList(), Set.of()))
                .toList();
        Checked checked = check(blank, true);
        int derived = 0;
        for (SyntheticTable table : sums) {
            CheckedTable read = whole(checked).table(table.id()).orElseThrow();
            for (int i = 0; i < table.cells().size(); i++) {
                Figure figure = read.figures().get(i);
                if (read.form().columnOfCell(i).kind() == NumberKind.MONEY) {
                    assertThat(figure).isInstanceOf(Figure.Missing.class);
                } else {
                    assertThat(figure).isInstanceOf(Derived.class);
                    assertThat(figure.amount().orElseThrow()).isEqualByComparingTo(table.cell(i).truth());
                    assertThat(((Derived) figure).evidence().identities()).containsExactly("sum-over-bodies:jia+yi");
                    derived++;
                }
            }
        }
        assertThat(derived).isGreaterThan(190);
        assertThat(whole(checked).sums()).allMatch(s -> s.outcome() instanceof Undecidable);
    }

    @Test
    void nothingIsDerivedInATableThatDisagreesAnywhere() throws IOException {
        List<SyntheticTable> tables = new ArrayList<>(sums(report(1), report(2)));
        SyntheticTable proactive = tables.get(0);
        SyntheticCell wrong = SyntheticCell.of(proactive.cell(0).truth().add(BigDecimal.ONE));
        tables.set(0, proactive.with(0, wrong).with(1, proactive.cell(1).as(Print.LOST)));
        Checked checked = check(tables, true);
        assertThat(whole(checked).table("proactive").orElseThrow().figures().get(1)).isInstanceOf(Figure.Missing.class);
    }

    @Test
    void aPartThatIsNotHeldLeavesTheSumUndecidable() throws IOException {
        Checked checked = check(sums(report(1), report(2)), false);
        assertThat(disagreements(checked)).isEmpty();
        assertThat(whole(checked).sums()).isNotEmpty().allMatch(s -> s.outcome() instanceof Undecidable);
    }

    @Test
    void cellsOfAnotherFormCorrespond() {
        Form older = WORKSHOP.forms().form("cn-2019").orElseThrow();
        Form newer = WORKSHOP.forms().form("cn-2021").orElseThrow();
        TableForm before = older.table("requests").orElseThrow();
        TableForm now = newer.table("requests").orElseThrow();
        TableForm hybrid = newer.hybrids().get(0).table();
        CellRef granted = new CellRef("requests", "granted", "total");
        CellRef one = new CellRef("requests", "other_total", "total");
        List<CellRef> three = Stream.of("other_overdue_correction", "other_overdue_fee", "other_other")
                .map(row -> new CellRef("requests", row, "total"))
                .toList();
        assertThat(new PartCells(now, before, List.of(newer, older)).of(granted)).containsExactly(granted);
        assertThat(new PartCells(now, before, List.of(newer, older)).of(three.get(0))).isEmpty();
        assertThat(new PartCells(before, now, List.of(older, newer)).of(one)).containsExactlyElementsOf(three);
        assertThat(new PartCells(before, now, List.of(older, newer)).of(granted)).containsExactly(granted);
        assertThat(new PartCells(hybrid, now, List.of(newer)).of(one)).containsExactlyElementsOf(three);
        assertThat(new PartCells(now, hybrid, List.of(newer)).of(three.get(0))).isEmpty();
    }
}
