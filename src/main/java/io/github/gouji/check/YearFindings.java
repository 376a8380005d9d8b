package io.github.gouji.check;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.judge.Judge;
import io.github.gouji.check.judge.Outcome.Broken;
import io.github.gouji.check.judge.YearJudgement;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Severity;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.form.identity.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Turns disagreements between two years into findings; the year of each part is named. */
final class YearFindings {
    private final String body;
    private final Map<Integer, List<CheckedTable>> tables;
    private final IdentityWords words;
    private final Findings findings;

    YearFindings(String body, Map<Integer, List<CheckedTable>> tables, IdentityWords words, Findings findings) {
        this.body = body;
        this.tables = tables;
        this.words = words;
        this.findings = findings;
    }

    void report(List<YearJudgement> judgements) {
        for (YearJudgement judged : judgements) {
            if (judged.judgement().outcome() instanceof Broken broken) {
                findings.add(finding(judged.judgement().identity(), judged.year(), broken));
            }
        }
    }

    private Finding finding(Identity identity, int year, Broken broken) {
        CheckedTable now = table(identity.left().get(0), year);
        List<Term> terms = identity.terms().toList();
        List<Place> places =
                terms.stream().map(t -> figure(t, year).place()).distinct().toList();
        List<String> cells = terms.stream()
                .map(t -> body + "/" + (year + t.yearOffset()) + "/" + t.cell())
                .toList();
        Severity severity = identity.strength() == Strength.INFO ? Severity.NOTE : Severity.WARNING;
        return Finding.of(
                        Code.YEARS_DISAGREE,
                        places.get(0),
                        "title",
                        words.title(identity, now.form()),
                        "left",
                        side(identity.left(), year),
                        "right",
                        side(identity.right(), year),
                        "difference",
                        broken.difference().abs().toPlainString())
                .with(severity)
                .about(new Subject(body, year, cells))
                .alsoAt(places.subList(1, places.size()));
    }

    private String side(List<Term> terms, int year) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            CellRef cell = term.cell();
            String sign = term.sign() < 0 ? "−" : "+";
            text.append(text.length() == 0 ? term.sign() < 0 ? sign : "" : " " + sign + " ")
                    .append(year + term.yearOffset())
                    .append(' ')
                    .append(words.cell(table(term, year).form(), cell))
                    .append(' ')
                    .append(Judge.amount(figure(term, year)).map(BigDecimal::toPlainString).orElse("?"));
        }
        return text.toString();
    }

    private CheckedTable table(Term term, int year) {
        return tables.get(year + term.yearOffset()).stream()
                .filter(t -> t.id().equals(term.cell().table()))
                .findFirst()
                .orElseThrow();
    }

    private Figure figure(Term term, int year) {
        return table(term, year).figure(term.cell()).orElseThrow();
    }
}
