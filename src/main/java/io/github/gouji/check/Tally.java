package io.github.gouji.check;

import io.github.gouji.check.judge.AggregateJudgement;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.check.judge.Outcome;
import io.github.gouji.check.judge.YearJudgement;
import io.github.gouji.check.table.CheckedTable;

/** What was checked, so that nothing checked is never mistaken for all well. */
public record Tally(int reports, int figures, int holds, int broken, int confirmed, int undecidable) {
    public static final Tally ZERO = new Tally(0, 0, 0, 0, 0, 0);

    public int identities() {
        return holds + broken + confirmed + undecidable;
    }

    public Tally plus(Tally other) {
        return new Tally(
                reports + other.reports,
                figures + other.figures,
                holds + other.holds,
                broken + other.broken,
                confirmed + other.confirmed,
                undecidable + other.undecidable);
    }

    /** Counts one report: its printed figures and its judged identities. */
    public static Tally of(CheckedReport report) {
        Tally tally = new Tally(1, 0, 0, 0, 0, 0);
        for (CheckedTable table : report.tables()) {
            tally = tally.plus(of(table));
        }
        for (YearJudgement judgement : report.years()) {
            tally = tally.plus(of(judgement.judgement().outcome()));
        }
        for (AggregateJudgement judgement : report.sums()) {
            tally = tally.plus(of(judgement.outcome()));
        }
        return tally;
    }

    /** Counts one table. */
    public static Tally of(CheckedTable table) {
        int figures = (int) table.source().cells().stream()
                        .filter(f -> f.amount().isPresent())
                        .count()
                + table.source().inOrder().values().stream().mapToInt(n -> n.size()).sum();
        Tally tally = new Tally(0, figures, 0, 0, 0, 0);
        for (Judgement judgement : table.judgements()) {
            tally = tally.plus(of(judgement.outcome()));
        }
        return tally;
    }

    private static Tally of(Outcome outcome) {
        if (outcome instanceof Outcome.Holds) {
            return new Tally(0, 0, 1, 0, 0, 0);
        }
        if (outcome instanceof Outcome.Broken) {
            return new Tally(0, 0, 0, 1, 0, 0);
        }
        return outcome instanceof Outcome.Confirmed
                ? new Tally(0, 0, 0, 0, 1, 0)
                : new Tally(0, 0, 0, 0, 0, 1);
    }
}
