package io.github.gouji.check;

import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.Section;
import io.github.gouji.check.judge.AggregateJudgement;
import io.github.gouji.check.judge.YearJudgement;
import io.github.gouji.check.table.BoundFigure;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.check.table.Completion.Given;
import io.github.gouji.check.table.FigurePaths;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.check.table.TableFindings;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.prose.FigureReference;
import io.github.gouji.prose.Narrative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks all reports of one body: first each report alone, then what links them, then what they sum up. */
final class BodyCheck {
    private final Body body;
    private final IdentityWords words;
    private final YearChain chain;
    private Map<Integer, List<CheckedTable>> tables;

    BodyCheck(Body body, IdentityWords words) {
        this.body = body;
        this.words = words;
        this.chain = new YearChain(body.reports());
        this.tables = chain.complete();
    }

    /** The checked body with its findings. */
    record Result(CheckedBody body, List<Finding> findings) {}

    Body body() {
        return body;
    }

    /** The tables of a year as far as they are completed; none where no report is held. */
    List<CheckedTable> tables(int year) {
        return tables.getOrDefault(year, List.of());
    }

    /** Completes a table with what other bodies determine, and with it what the years say of each other. */
    void give(int year, String table, Map<Integer, Given> given) {
        if (chain.give(year, table, given)) {
            tables = chain.complete();
        }
    }

    /**
     * Judges and reports.
     *
     * @param checks of all bodies, for what the reports sum up
     */
    Result check(Map<String, BodyCheck> checks) {
        Aggregation aggregation = new Aggregation(checks);
        List<CheckedReport> reports = new ArrayList<>();
        Findings all = new Findings();
        for (int i = 0; i < body.reports().size(); i++) {
            Report report = body.reports().get(i);
            Findings findings = new Findings();
            new TableFindings(report, words, findings).report(tables.get(report.year()));
            List<YearJudgement> years = chain.judgements(i);
            new YearFindings(body.id(), tables, words, findings).report(years);
            List<AggregateJudgement> sums = aggregation.judge(this, report);
            new AggregateFindings(report, checks, words, findings).report(sums, tables(report.year()));
            List<Finding> aboutFigures = findings.list();
            Map<FigureReference, BoundFigure> bound = bind(report, tables, findings);
            all.addAll(findings.list());
            reports.add(new CheckedReport(report, tables.get(report.year()), years, sums, bound, aboutFigures));
        }
        return new Result(new CheckedBody(body, reports), all.list());
    }

    private Map<FigureReference, BoundFigure> bind(
            Report report, Map<Integer, List<CheckedTable>> tables, Findings findings) {
        Map<FigureReference, BoundFigure> bound = new LinkedHashMap<>();
        FigurePaths paths = new FigurePaths(report.year(), year -> tables(year, tables), findings);
        List<Narrative> narratives = new ArrayList<>();
        report.contents().preamble().ifPresent(narratives::add);
        report.sections().stream().map(Section::narrative).forEach(n -> n.ifPresent(narratives::add));
        for (Narrative narrative : narratives) {
            for (FigureReference reference : narrative.figures()) {
                paths.bind(reference).ifPresent(figure -> bound.put(reference, figure));
            }
        }
        return bound;
    }

    private Optional<FigurePaths.Tables> tables(int year, Map<Integer, List<CheckedTable>> tables) {
        return body.report(year).map(r -> new FigurePaths.Tables(tables.get(year), r.contents().unread()));
    }
}
