package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.check.table.Completion;
import io.github.gouji.synthetic.SyntheticArchive;
import io.github.gouji.synthetic.SyntheticOptions;
import io.github.gouji.synthetic.SyntheticOptions.Damage;
import io.github.gouji.synthetic.SyntheticTable;
import io.github.gouji.synthetic.TruthComparison;
import io.github.gouji.synthetic.Workshop;
import io.github.gouji.synthetic.Workshop.Checked;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred archives that lost from one to forty per cent of their cells: nothing derived is wrong. */
class DamagedArchivesTest {
    private static final Workshop WORKSHOP = new Workshop();
    private static final int ARCHIVES = 200;
    /** Far above what a table takes, so that a busy machine does not fail the test, and far below a blow-up. */
    private static final long MOST_MILLIS = 1000;

    @TempDir
    Path folder;

    @Test
    void nothingDerivedIsWrong() {
        TruthComparison all = new TruthComparison();
        for (int i = 0; i < ARCHIVES; i++) {
            double share = (1 + i % 40) / 100.0;
            Damage damage = new Damage(share / 2, share / 2, i % 3 == 0 ? 0.1 : 0);
            SyntheticArchive archive = WORKSHOP.archive(1000L + i, SyntheticOptions.of(2).with(damage));
            Path content = folder.resolve("a" + i);
            archive.write(content);
            Checked checked = WORKSHOP.check(content);
            archive.bodies().forEach(body -> all.add(body, checked.archive()));
            assertThat(all.wrong()).as("archive of seed %d", 1000 + i).isEmpty();
        }
        System.out.println("damaged archives: " + all);
        assertThat(all.derived()).isGreaterThan(10_000);
    }

    @Test
    void noTableTakesLong() {
        double[][] damages = {{0.3, 0}, {0.4, 0}, {0.6, 0}, {0, 0.3}, {0.3, 0.3}, {0.4, 0.6}, {0, 1}, {1, 0}};
        for (double[] damage : damages) {
            long longest = 0;
            for (long seed = 1; seed <= 15; seed++) {
                FilledTable table = TableInMemory.of(requests(seed, new Damage(damage[0], 0, damage[1])));
                long start = cpuMillis();
                CheckedTable checked = Completion.complete(table);
                longest = Math.max(longest, cpuMillis() - start);
                assertThat(checked.contradicting()).isEmpty();
            }
            System.out.printf(Locale.ROOT, "blank %.1f, in order %.1f: at most %d ms%n", damage[0], damage[1], longest);
            assertThat(longest).isLessThan(MOST_MILLIS);
        }
    }

    private static SyntheticTable requests(long seed, Damage damage) {
        int year = seed % 2 == 0 ? 2020 : 2023;
        SyntheticOptions one = SyntheticOptions.of(1).years(year, year).with(damage);
        return WORKSHOP.archive(seed, one).body(0).reports().get(0).table("requests").orElseThrow();
    }

    private static long cpuMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
