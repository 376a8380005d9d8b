package io.github.gouji.series;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What lies between two held years of a series that is more than time.
 *
 * @param after the later year
 * @param comparable false where the line must be interrupted
 * @param reasons in the words of the forms; empty for a change of scope, which speaks for itself
 */
public record Break(int before, int after, Cause cause, boolean comparable, List<String> reasons) {
    public Break {
        requireNonNull(cause, "cause");
        reasons = List.copyOf(reasons);
    }

    /** A change of form or of statistical scope. */
    public enum Cause {
        FORM,
        SCOPE
    }
}
