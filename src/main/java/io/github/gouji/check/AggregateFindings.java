package io.github.gouji.check;

import io.github.gouji.archive.Report;
import io.github.gouji.check.judge.AggregateJudgement;
import io.github.gouji.check.judge.AggregateJudgement.Part;
import io.github.gouji.check.judge.Outcome;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns disagreements between a body and the bodies that it sums up into findings; each part is named. */
final class AggregateFindings {
    private final Report report;
    private final Map<String, BodyCheck> checks;
    private final IdentityWords words;
    private final Findings findings;

    AggregateFindings(Report report, Map<String, BodyCheck> checks, IdentityWords words, Findings findings) {
        this.report = report;
        this.checks = Map.copyOf(checks);
        this.words = words;
        this.findings = findings;
    }

    void report(List<AggregateJudgement> judgements, List<CheckedTable> tables) {
        for (AggregateJudgement judgement : judgements) {
            if (judgement.outcome() instanceof Outcome.Broken broken) {
                CheckedTable table = table(tables, judgement.cell().table());
                findings.add(finding(judgement, broken, table));
            }
        }
    }

    private Finding finding(AggregateJudgement judgement, Outcome.Broken broken, CheckedTable table) {
        List<String> cells = new ArrayList<>(List.of(address(report.body(), judgement.cell().toString())));
        List<Place> places = new ArrayList<>();
        for (Part part : judgement.parts()) {
            CheckedTable own = table(checks.get(part.body()).tables(report.year()), judgement.cell().table());
            part.cells().forEach(c -> {
                cells.add(address(part.body(), c.toString()));
                places.add(own.figure(c).orElseThrow().place());
            });
        }
        String sum = String.join(
                " + ",
                judgement.parts().stream()
                        .map(p -> p.name() + " " + p.value().orElseThrow().toPlainString())
                        .toList());
        return Finding.of(
                        Code.AGGREGATE_DISAGREES,
                        table.figure(judgement.cell()).orElseThrow().place(),
                        "cell",
                        words.cell(table.form(), judgement.cell()),
                        "value",
                        broken.left().toPlainString(),
                        "parts",
                        sum,
                        "sum",
                        broken.right().toPlainString(),
                        "difference",
                        broken.difference().abs().toPlainString())
                .about(new Subject(report.body(), report.year(), cells))
                .alsoAt(places.stream().distinct().toList());
    }

    private String address(String body, String cell) {
        return body + "/" + report.year() + "/" + cell;
    }

    private static CheckedTable table(List<CheckedTable> tables, String id) {
        return tables.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }
}
