package io.github.gouji.check;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.judge.Judge;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.check.judge.YearJudgement;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.check.table.Completion;
import io.github.gouji.check.table.Completion.Given;
import io.github.gouji.check.table.TableSystem;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Identity.Relation;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.form.identity.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        // Ends, because each round but the last is told of a cell for the first time.
        while (progress) {
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

    /** Derives what a link tells of either of its tables; false if that is nothing new. */
    private boolean derive(YearLink link, int year) {
        boolean progress = false;
        for (Map.Entry<Integer, Map<Integer, Given>> told : told(link).entrySet()) {
            CheckedTable table = told.getKey() == 0 ? link.now() : link.before();
            progress |= derive(table, year + told.getKey(), told.getValue());
        }
        return progress;
    }

    /** By year offset and cell, what the identities of a link say of open cells. */
    private static Map<Integer, Map<Integer, Given>> told(YearLink link) {
        List<Judgement> judgements = link.judge();
        Set<String> disagreeing = new HashSet<>();
        judgements.stream()
                .filter(j -> j.isBroken() || j.isConfirmed())
                .forEach(j -> disagreeing.add(j.identity().family()));
        Map<Integer, Map<Integer, Given>> told = new TreeMap<>();
        for (Judgement judgement : judgements) {
            Identity identity = judgement.identity();
            boolean derives = identity.strength() == Strength.SOFT && identity.relation() == Relation.EQUALS;
            if (derives && !disagreeing.contains(identity.family())) {
                open(link, identity).ifPresent(unknown -> {
                    BigDecimal rest = rest(link, identity, unknown);
                    if (TableSystem.isWhole(rest) && rest.signum() >= 0) {
                        int cell = link.table(unknown).form().cellIndex(unknown.cell()).orElseThrow();
                        told.computeIfAbsent(unknown.yearOffset(), offset -> new TreeMap<>())
                                .putIfAbsent(cell, new Given(rest.longValueExact(), identity.id()));
                    }
                });
            }
        }
        return told;
    }

    /** The only open term of an identity of which nothing is in doubt. */
    private static Optional<Term> open(YearLink link, Identity identity) {
        List<Term> open = identity.terms()
                .filter(t -> Judge.amount(link.figure(t).orElseThrow()).isEmpty())
                .toList();
        return open.size() == 1
                        && !(link.figure(open.get(0)).orElseThrow() instanceof Figure.NotHeld)
                        && !isDoubtful(link, identity)
                ? Optional.of(open.get(0))
                : Optional.empty();
    }

    /** All or nothing: if the table contradicts a part of what is told, the years do not agree, and nothing is sure. */
    private boolean derive(CheckedTable table, int year, Map<Integer, Given> told) {
        Map<Integer, Given> known = new TreeMap<>(given.getOrDefault(year + table.id(), Map.of()));
        if (known.keySet().containsAll(told.keySet())) {
            return false;
        }
        known.putAll(told);
        CheckedTable completed = Completion.complete(table.source(), known);
        if (!completed.contradicting().isEmpty()) {
            return false;
        }
        given.put(year + table.id(), known);
        replace(year, completed);
        return true;
    }

    /** Completes a table with values from outside; false, and nothing changes, if that is nothing new or not possible. */
    boolean give(int year, String table, Map<Integer, Given> told) {
        return tables.get(year).stream()
                .filter(t -> t.id().equals(table))
                .anyMatch(t -> derive(t, year, told));
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
