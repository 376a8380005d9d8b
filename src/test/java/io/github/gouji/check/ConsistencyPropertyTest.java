package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Severity;
import io.github.gouji.synthetic.Seeds;
import io.github.gouji.synthetic.SyntheticArchive;
import io.github.gouji.synthetic.SyntheticCell.Print;
import io.github.gouji.synthetic.SyntheticOptions;
import io.github.gouji.synthetic.SyntheticOptions.Variety;
import io.github.gouji.synthetic.TruthComparison;
import io.github.gouji.synthetic.Workshop;
import io.github.gouji.synthetic.Workshop.Checked;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An archive that agrees with itself is not blamed, and is read as it was written. */
class ConsistencyPropertyTest {
    private static final Workshop WORKSHOP = new Workshop();
    private static final int OLDEST_YEAR = 2010;

    @ParameterizedTest
    @MethodSource("io.github.gouji.synthetic.Seeds#all")
    void noFindingInAConsistentArchive(long seed, @TempDir Path content) {
        SyntheticOptions options = SyntheticOptions.of(Seeds.reports(seed));
        if (seed % 3 == 0) {
            // Back over the change from free reports to the form of 2014 and on.
            options = options.years(OLDEST_YEAR + (int) (seed % 8), OLDEST_YEAR + 11);
        }
        SyntheticArchive archive = WORKSHOP.archive(seed, options);
        archive.write(content);
        Checked checked = WORKSHOP.check(content);
        assertThat(blame(checked)).isEmpty();
        assertThat(checked.archive().tally().broken()).isZero();
        assertThat(checked.archive().tally().undecidable()).isZero();
        TruthComparison comparison = new TruthComparison();
        archive.bodies().forEach(body -> comparison.add(body, checked.archive()));
        assertThat(comparison.wrong()).isEmpty();
        assertThat(comparison.derived() + comparison.open() - absent(archive)).isZero();
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.synthetic.Seeds#all")
    void excerptsAndDraftsAreNotBlamedForWhatTheyLack(long seed, @TempDir Path content) {
        SyntheticArchive archive = WORKSHOP.archive(
                seed, SyntheticOptions.of(Seeds.reports(seed)).with(new Variety(0.05, 0.4, 0.3, 0.5, 0.3)));
        archive.write(content);
        Checked checked = WORKSHOP.check(content);
        assertThat(blame(checked)).isEmpty();
        TruthComparison comparison = new TruthComparison();
        archive.bodies().forEach(body -> comparison.add(body, checked.archive()));
        assertThat(comparison.wrong()).isEmpty();
    }

    /** The cells of lists that a report leaves out. */
    private static long absent(SyntheticArchive archive) {
        return archive.bodies()
                .flatMap(b -> b.reports().stream())
                .flatMap(r -> r.tables().stream())
                .flatMap(t -> t.cells().stream())
                .filter(c -> c.print() == Print.ABSENT)
                .count();
    }

    private static List<Finding> blame(Checked checked) {
        return checked.findings().stream()
                .filter(f -> f.severity() != Severity.NOTE)
                .toList();
    }
}
