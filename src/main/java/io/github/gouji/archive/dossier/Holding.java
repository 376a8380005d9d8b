package io.github.gouji.archive.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What we hold of a report and in what state: its state with reason and day where it was withdrawn, whether only an
 * excerpt, the statistical scope (口径), and where our copy comes from.
 */
public record Holding(
        State state,
        Optional<PublicationTime> since,
        Optional<String> stateReason,
        boolean excerpt,
        Optional<String> scope,
        Optional<Source> source) {
    /** Of a report whose report.yaml could not be read: nothing is expected of it. */
    public static final Holding UNKNOWN = new Holding(
            State.UNDER_REVIEW, Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty());

    public Holding {
        requireNonNull(state, "state");
        requireNonNull(since, "since");
        requireNonNull(stateReason, "stateReason");
        requireNonNull(scope, "scope");
        requireNonNull(source, "source");
    }

    /**
     * Whether the report has a page.
     *
     * @param drafts whether drafts have one
     */
    public boolean isShown(boolean drafts) {
        return drafts || state != State.DRAFT;
    }
}
