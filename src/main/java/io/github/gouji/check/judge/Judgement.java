package io.github.gouji.check.judge;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Term;
import java.util.List;

/** An identity of a table with its outcome. */
public record Judgement(Identity identity, Outcome outcome) {
    public Judgement {
        requireNonNull(identity, "identity");
        requireNonNull(outcome, "outcome");
    }

    public boolean isBroken() {
        return outcome instanceof Outcome.Broken;
    }

    public boolean isConfirmed() {
        return outcome instanceof Outcome.Confirmed;
    }

    /** The cells that take part, left side first. */
    public List<CellRef> cells() {
        return identity.terms().map(Term::cell).toList();
    }
}
