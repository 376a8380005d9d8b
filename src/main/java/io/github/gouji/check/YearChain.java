package io.github.gouji.check;

import io.github.gouji.archive.Figure;
import io.github.gouji.archive.Report;
import io.github.gouji.check.Completion.Given;
import io.github.gouji.form.Identity;
import io.github.gouji.form.Identity.Relation;
import io.github.gouji.form.Strength;
import io.github.gouji.form.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows the figures of one body from year to year. Soft identities between consecutive held years of equal scope
 * derive what is still open after each report was solved alone, provided that every decidable one of the same family
 * agrees between the two reports.
 */
final class YearChain {
    private final List<Report> reports;
    private final Map<Integer, List<CheckedTable>> tables = new TreeMap<>();
    private final Map<String, Map<Integer, Given>> given = new HashMap<>();

    YearChain(List<Report> reports) {
        this.reports = reports;
        for (Report report : reports) {
            tables.put(report.year(), report.tables().stream().map(Completion::complete).toList());
        }
    }

    /** The tables by year, completed with what the years say of each other. */
    Map<Integer, List<CheckedTable>> complete() {
        boolean progress = true;
        for (int round = 0; progress && round < reports.size(); round++) {
            progress = false;
            for (int i = 1; i < reports.size(); i++) {
                for (YearLink link : links(reports.get(i - 1), reports.get(i))) {
                    progress |= derive(link, reports.get(i).year());
                }
            }
        }
        return tables;
    }

    /** The identities between a report and the year before it. */
    List<YearJudgement> judgements(int index) {
        List<YearJudgement> judgements = new ArrayList<>();
        if (index > 0) {
            for (YearLink link : links(reports.get(index - 1), reports.get(index))) {
                link.judge().forEach(j -> judgements.add(new YearJudgement(reports.get(index).year(), j)));
            }
        }
        return judgements;
    }

    /** The tables that two reports share, if the years are consecutive and the scope is the same. */
    private List<YearLink> links(Report before, Report now) {
        List<YearLink> links = new ArrayList<>();
        if (now.year() - before.year() != 1) {
            return links;
        }
        for (CheckedTable table : tables.get(now.year())) {
            Optional<CheckedTable> earlier = tables.get(before.year()).stream()
                    .filter(t -> t.id().equals(table.id()))
                    .filter(t -> before.scope(t.source()).equals(now.scope(table.source())))
                    .findFirst();
            earlier.ifPresent(e -> links.add(new YearLink(e, table)));
        }
        return links;
    }

    private boolean derive(YearLink link, int year) {
        List<Judgement> judgements = link.judge();
        for (Judgement judgement : judgements) {
            Identity identity = judgement.identity();
            boolean agreed = judgements.stream()
                    .filter(j -> j.identity().family().equals(identity.family()))
                    .noneMatch(j -> j.isBroken() || j.isConfirmed());
            boolean derives = identity.strength() == Strength.SOFT && identity.relation() == Relation.EQUALS;
            if (agreed && derives && derive(link, identity, year)) {
                return true;
            }
        }
        return false;
    }

    private boolean derive(YearLink link, Identity identity, int year) {
        List<Term> open = identity.terms()
                .filter(t -> Judge.amount(link.figure(t).orElseThrow()).isEmpty())
                .toList();
        if (open.size() != 1 || isDoubtful(link, identity)) {
            return false;
        }
        Term unknown = open.get(0);
        Figure figure = link.figure(unknown).orElseThrow();
        BigDecimal rest = rest(link, identity, unknown);
        boolean whole = rest.stripTrailingZeros().scale() <= 0 && rest.signum() >= 0;
        if (!whole || figure instanceof Figure.NotHeld) {
            return false;
        }
        CheckedTable table = link.table(unknown);
        int ofYear = year + unknown.yearOffset();
        Map<Integer, Given> known = new TreeMap<>(given.getOrDefault(ofYear + table.id(), Map.of()));
        known.put(
                table.form().cellIndex(unknown.cell()).orElseThrow(),
                new Given(rest.longValueExact(), identity.id()));
        CheckedTable completed = Completion.complete(table.source(), known);
        if (!completed.contradicting().isEmpty()) {
            return false;
        }
        given.put(ofYear + table.id(), known);
        replace(ofYear, completed);
        return true;
    }

    /** What the open term must be worth for the identity to hold. */
    private static BigDecimal rest(YearLink link, Identity identity, Term unknown) {
        BigDecimal balance = BigDecimal.ZERO;
        for (Term term : identity.left()) {
            balance = term.equals(unknown) ? balance : balance.add(worth(link, term));
        }
        for (Term term : identity.right()) {
            balance = term.equals(unknown) ? balance : balance.subtract(worth(link, term));
        }
        int side = identity.left().contains(unknown) ? 1 : -1;
        return balance.multiply(BigDecimal.valueOf(-side * unknown.sign()));
    }

    private static BigDecimal worth(YearLink link, Term term) {
        return Judge.amount(link.figure(term).orElseThrow())
                .orElseThrow()
                .multiply(BigDecimal.valueOf(term.sign()));
    }

    /** From a cell of a broken or confirmed identity nothing is derived, nor for one. */
    private static boolean isDoubtful(YearLink link, Identity identity) {
        return identity.terms().anyMatch(t -> link.table(t).judgements().stream()
                .filter(j -> j.isBroken() || j.isConfirmed())
                .anyMatch(j -> j.cells().contains(t.cell())));
    }

    private void replace(int year, CheckedTable completed) {
        tables.put(
                year,
                tables.get(year).stream()
                        .map(t -> t.id().equals(completed.id()) ? completed : t)
                        .toList());
    }
}
