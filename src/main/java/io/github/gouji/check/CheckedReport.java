package io.github.gouji.check;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Report;
import io.github.gouji.check.judge.AggregateJudgement;
import io.github.gouji.check.judge.YearJudgement;
import io.github.gouji.check.table.BoundFigure;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.finding.Finding;
import io.github.gouji.prose.FigureReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A report with its checked tables, the identities with the year before, the sums over other bodies, the figures bound
 * into its prose, and the findings about its published figures.
 */
public record CheckedReport(
        Report report,
        List<CheckedTable> tables,
        List<YearJudgement> years,
        List<AggregateJudgement> sums,
        Map<FigureReference, BoundFigure> bound,
        List<Finding> findings) {
    public CheckedReport {
        requireNonNull(report, "report");
        tables = List.copyOf(tables);
        years = List.copyOf(years);
        sums = List.copyOf(sums);
        bound = Collections.unmodifiableMap(new LinkedHashMap<>(bound));
        findings = List.copyOf(findings);
    }

    /** The same without findings that a person has confirmed. */
    CheckedReport without(Set<Finding> accepted) {
        List<Finding> rest =
                findings.stream().filter(f -> !accepted.contains(f)).toList();
        return new CheckedReport(report, tables, years, sums, bound, rest);
    }

    public int year() {
        return report.year();
    }

    public Optional<CheckedTable> table(String id) {
        for (CheckedTable table : tables) {
            if (table.id().equals(id)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
