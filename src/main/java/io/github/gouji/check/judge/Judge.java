package io.github.gouji.check.judge;

import io.github.gouji.archive.figure.Addition;
import io.github.gouji.archive.figure.Confirmation;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.NotApplicable;
import io.github.gouji.archive.figure.Figure.NotHeld;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.check.judge.Outcome.Broken;
import io.github.gouji.check.judge.Outcome.Confirmed;
import io.github.gouji.check.judge.Outcome.Holds;
import io.github.gouji.check.judge.Outcome.Undecidable;
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

/** Judges the identities of one table on what is published there; {@code /} counts as zero in sums. */
public final class Judge {
    private final FilledTable table;

    public Judge(FilledTable table) {
        this.table = table;
    }

    public List<Judgement> judge() {
        List<Judgement> judgements = new ArrayList<>();
        for (Identity identity : table.form().identities()) {
            outcome(identity).ifPresent(o -> judgements.add(new Judgement(identity, o)));
        }
        return judgements;
    }

    /** The outcome; nothing where the identity says nothing, as the sum of a list whose total was not given. */
    private Optional<Outcome> outcome(Identity identity) {
        if (identity.asListed() && !listed(identity)) {
            return Optional.empty();
        }
        Set<CellRef> open = new LinkedHashSet<>();
        BigDecimal left = sum(identity.left(), identity, open, Judge::amount);
        BigDecimal right = sum(identity.right(), identity, open, Judge::amount);
        if (identity.asListed()) {
            right = right.add(additions());
        }
        if (!open.isEmpty()) {
            return Optional.of(new Undecidable(List.copyOf(open)));
        }
        if (agree(identity, left, right)) {
            // Both sides of nearly every identity are one number, which many thousand reports need not hold twice.
            return Optional.of(new Holds(left, left.equals(right) ? left : right));
        }
        Broken broken = new Broken(left, right);
        return Optional.of(confirmed(identity, broken).orElse(broken));
    }

    private boolean listed(Identity identity) {
        return identity.left().stream().noneMatch(t -> figure(t) instanceof NotHeld)
                && identity.right().stream().anyMatch(t -> !(figure(t) instanceof NotHeld));
    }

    /** A confirmation excuses an identity exactly if the expected values of the confirmed cells make it hold. */
    private Optional<Outcome> confirmed(Identity identity, Broken broken) {
        List<String> reasons = identity.terms()
                .flatMap(t -> figure(t).remark().confirmation().stream())
                .map(Confirmation::reason)
                .distinct()
                .toList();
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        Set<CellRef> none = new LinkedHashSet<>();
        BigDecimal left = sum(identity.left(), identity, none, Judge::expected);
        BigDecimal right = sum(identity.right(), identity, none, Judge::expected);
        if (identity.asListed()) {
            right = right.add(additions());
        }
        return agree(identity, left, right) ? Optional.of(new Confirmed(broken, reasons)) : Optional.empty();
    }

    private BigDecimal sum(
            List<Term> terms, Identity identity, Set<CellRef> open, Function<Figure, Optional<BigDecimal>> value) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            Figure figure = figure(term);
            Optional<BigDecimal> amount = value.apply(figure);
            if (amount.isPresent()) {
                sum = term.sign() > 0 ? sum.add(amount.get()) : sum.subtract(amount.get());
            } else if (!(identity.asListed() && figure instanceof NotHeld)) {
                open.add(term.cell());
            }
        }
        return sum;
    }

    private static boolean agree(Identity identity, BigDecimal left, BigDecimal right) {
        int order = left.compareTo(right);
        return identity.relation() == Relation.EQUALS ? order == 0 : order <= 0;
    }

    private BigDecimal additions() {
        return table.notes().additions().stream()
                .filter(a -> a.into().isEmpty())
                .map(Addition::figure)
                .flatMap(f -> f.amount().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Figure figure(Term term) {
        return table.figure(term.cell())
                .orElseThrow(() -> new IllegalStateException("identity names a cell that is not there: " + term));
    }

    public static Optional<BigDecimal> amount(Figure figure) {
        return figure instanceof NotApplicable ? Optional.of(BigDecimal.ZERO) : figure.amount();
    }

    private static Optional<BigDecimal> expected(Figure figure) {
        return figure.remark().confirmation().map(Confirmation::expected).or(() -> amount(figure));
    }
}
