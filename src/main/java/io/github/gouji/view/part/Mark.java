package io.github.gouji.view.part;

import static java.util.Objects.requireNonNull;

/**
 * A sign beside a figure that leads to its evidence.
 *
 * @param href where the evidence stands
 */
public record Mark(Kind kind, String href) {
    public Mark {
        requireNonNull(kind);
        requireNonNull(href);
    }

    /** What the sign says. */
    public enum Kind {
        /** The figure is not printed; the identities leave only this value. */
        DERIVED,
        /** The figure was corrected after publication. */
        CORRECTED,
        /** The figure contradicts an identity, and the original really prints it. */
        CONFIRMED,
        /** The value is certain; in which of several equal cells it was printed is not. */
        POSITION,
        /** The figure takes part in an identity that does not hold. */
        DISPUTED
    }
}
