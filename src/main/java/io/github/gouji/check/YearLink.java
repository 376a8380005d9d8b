package io.github.gouji.check;

import io.github.gouji.archive.figure.Confirmation;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.judge.Judge;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.check.judge.Outcome;
import io.github.gouji.check.judge.Outcome.Broken;
import io.github.gouji.check.judge.Outcome.Confirmed;
import io.github.gouji.check.judge.Outcome.Holds;
import io.github.gouji.check.judge.Outcome.Undecidable;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Identity.Relation;
import io.github.gouji.form.identity.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The identities between one table and the same table of the year before, across a change of form too. */
record YearLink(CheckedTable before, CheckedTable now) {

    /** The identities of which both years have every cell. */
    List<Identity> identities() {
        return now.form().acrossYears().stream()
                .filter(i -> i.terms().allMatch(t -> figure(t).isPresent()))
                .toList();
    }

    /** Judges on published figures alone, as within a report. */
    List<Judgement> judge() {
        List<Judgement> judgements = new ArrayList<>();
        for (Identity identity : identities()) {
            judgements.add(new Judgement(identity, outcome(identity)));
        }
        return judgements;
    }

    private Outcome outcome(Identity identity) {
        Set<CellRef> open = new LinkedHashSet<>();
        identity.terms()
                .filter(t -> Judge.amount(published(t)).isEmpty())
                .forEach(t -> open.add(t.cell()));
        if (!open.isEmpty()) {
            return new Undecidable(List.copyOf(open));
        }
        BigDecimal left = sum(identity.left(), Judge::amount);
        BigDecimal right = sum(identity.right(), Judge::amount);
        if (agree(identity, left, right)) {
            return new Holds(left, right);
        }
        Broken broken = new Broken(left, right);
        List<String> reasons = identity.terms()
                .flatMap(t -> published(t).remark().confirmation().stream())
                .map(Confirmation::reason)
                .distinct()
                .toList();
        boolean excused = !reasons.isEmpty()
                && agree(identity, sum(identity.left(), YearLink::expected), sum(identity.right(), YearLink::expected));
        return excused ? new Confirmed(broken, reasons) : broken;
    }

    private BigDecimal sum(List<Term> terms, Function<Figure, Optional<BigDecimal>> value) {
        return terms.stream()
                .map(t -> value.apply(published(t))
                        .orElseThrow()
                        .multiply(BigDecimal.valueOf(t.sign())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean agree(Identity identity, BigDecimal left, BigDecimal right) {
        int order = left.compareTo(right);
        return identity.relation() == Relation.EQUALS ? order == 0 : order <= 0;
    }

    private static Optional<BigDecimal> expected(Figure figure) {
        return figure.remark().confirmation().map(Confirmation::expected).or(() -> Judge.amount(figure));
    }

    CheckedTable table(Term term) {
        return term.yearOffset() == 0 ? now : before;
    }

    /** The figure after completion, published or derived. */
    Optional<Figure> figure(Term term) {
        return table(term).figure(term.cell());
    }

    /** The figure as it was read or placed, a derived one counting as open. */
    private Figure published(Term term) {
        Figure figure = figure(term).orElseThrow();
        return figure instanceof Figure.Derived ? new Figure.Missing(figure.place()) : figure;
    }
}
