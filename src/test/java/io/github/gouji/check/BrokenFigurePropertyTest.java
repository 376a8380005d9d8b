package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.check.judge.Judgement;
import io.github.gouji.check.judge.Outcome.Broken;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Place;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.synthetic.ContentWriter;
import io.github.gouji.synthetic.SyntheticBody;
import io.github.gouji.synthetic.SyntheticOptions;
import io.github.gouji.synthetic.SyntheticOptions.Variety;
import io.github.gouji.synthetic.SyntheticReport;
import io.github.gouji.synthetic.SyntheticTable;
import io.github.gouji.synthetic.Workshop;
import io.github.gouji.synthetic.Workshop.Checked;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One wrong figure breaks exactly the hard identities that mention it, each by what it is wrong by. */
class BrokenFigurePropertyTest {
    private static final Workshop WORKSHOP = new Workshop();
    private static final int CHANGES_PER_SEED = 14;

    /** A body whose only report has one wrong cell. */
    private record Change(SyntheticBody body, SyntheticTable table, int index, long by) {}

    @ParameterizedTest
    @MethodSource("io.github.gouji.synthetic.Seeds#all")
    void exactlyTheIdentitiesThatMentionItAreBroken(long seed, @TempDir Path content) {
        ContentWriter writer = new ContentWriter(content);
        writer.settings();
        List<Change> changes = changes(seed);
        changes.forEach(change -> writer.body(change.body()));
        Checked checked = WORKSHOP.check(content);
        for (Change change : changes) {
            CheckedReport report =
                    checked.archive().body(change.body().id()).orElseThrow().reports().get(0);
            CheckedTable table = report.table(change.table().id()).orElseThrow();
            Set<Set<String>> expected = HandwrittenRules.mentioning(change.table().form(), change.index());
            assertThat(broken(report)).as("%s", change).isEqualTo(expected);
            assertThat(differences(table)).allSatisfy(d -> assertThat(d.abs()).isEqualByComparingTo(BigDecimal.valueOf(Math.abs(change.by()))));
            List<Finding> findings = findings(checked, change.body().id());
            assertThat(findings).hasSameSizeAs(expected);
            String cell = change.body().id() + "/" + report.year() + "/" + table.form().cell(change.index());
            Place place = table.figures().get(change.index()).place();
            assertThat(findings).allSatisfy(f -> {
                assertThat(f.isError()).isTrue();
                assertThat(f.subject().cells()).contains(cell);
                assertThat(Stream.concat(Stream.of(f.place()), f.related().stream())).contains(place);
            });
        }
    }

    private static List<Change> changes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int year = 2019 + (int) (Math.abs(seed) % 6);
        SyntheticOptions one = SyntheticOptions.of(1).years(year, year).with(new Variety(0, 0, 0.3, 0, 0));
        SyntheticReport whole = WORKSHOP.archive(seed, one).body(0).reports().get(0);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < CHANGES_PER_SEED; i++) {
            String id = i % 7 == 0 ? "proactive" : i % 7 < 3 ? "disputes" : "requests";
            SyntheticTable table = whole.table(id).orElseThrow();
            int index = random.nextInt(table.cells().size());
            BigDecimal truth = table.cell(index).truth();
            long by = random.nextInt(1, 10);
            by = random.nextBoolean() && truth.compareTo(BigDecimal.valueOf(by)) >= 0 ? -by : by;
            String written = truth.add(BigDecimal.valueOf(by)).toPlainString();
            SyntheticTable changed = table.with(index, table.cell(index).writtenAs(written));
            changes.add(new Change(SyntheticBody.of("b" + i, whole.excerpt(changed)), changed, index, by));
        }
        return changes;
    }

    private static Set<Set<String>> broken(CheckedReport report) {
        Set<Set<String>> broken = new LinkedHashSet<>();
        for (CheckedTable table : report.tables()) {
            for (Judgement judgement : table.judgements()) {
                if (judgement.isBroken() && judgement.identity().strength() == Strength.HARD) {
                    Set<String> cells = new TreeSet<>();
                    judgement.cells().forEach(c -> cells.add(name(c)));
                    broken.add(cells);
                }
            }
        }
        return broken;
    }

    private static String name(CellRef cell) {
        return cell.row() + "/" + cell.column();
    }

    private static List<BigDecimal> differences(CheckedTable table) {
        return table.judgements().stream()
                .filter(j -> j.identity().strength() == Strength.HARD)
                .map(Judgement::outcome)
                .filter(Broken.class::isInstance)
                .map(o -> ((Broken) o).difference())
                .toList();
    }

    /** The broken hard identities among the findings about a body. */
    private static List<Finding> findings(Checked checked, String body) {
        return checked.findings().stream()
                .filter(f -> f.code() == Code.IDENTITY_BROKEN && f.subject().body().equals(body) && f.isError())
                .toList();
    }
}
