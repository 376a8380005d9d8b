package io.github.gouji.archive.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell as a fact with its provenance. Zero, printed blank, lost, not applicable and not held are different cases
 * and none is ever turned into another. Amounts are in the form's unit; lexemes are as printed.
 */
public sealed interface Figure {
    Status status();

    Origin origin();

    Place place();

    /** The number, where there is one. */
    default Optional<BigDecimal> amount() {
        return Optional.empty();
    }

    /** What was printed with the number. */
    default Remark remark() {
        return Remark.NONE;
    }

    /** The same with what was printed beside the sign; a figure that was not read has nothing beside it. */
    default Figure with(Remark remark) {
        return this;
    }

    /** Printed in the report; the lexeme is shown again unchanged. */
    record Published(String lexeme, BigDecimal value, Place place, Remark remark) implements Figure {
        public Published {
            requireNonNull(lexeme, "lexeme");
            requireNonNull(value, "value");
            requireNonNull(place, "place");
            requireNonNull(remark, "remark");
        }

        @Override
        public Status status() {
            return Status.PUBLISHED;
        }

        @Override
        public Origin origin() {
            return Origin.PRINTED;
        }

        @Override
        public Optional<BigDecimal> amount() {
            return Optional.of(value);
        }
    }

    /** Published, and replaced by the body afterwards; {@code now} is the current value. */
    record Corrected(Published now, String before) implements Figure {
        public Corrected {
            requireNonNull(now, "now");
            requireNonNull(before, "before");
        }

        @Override
        public Status status() {
            return Status.CORRECTED;
        }

        @Override
        public Origin origin() {
            return Origin.PRINTED;
        }

        @Override
        public Place place() {
            return now.place();
        }

        @Override
        public Optional<BigDecimal> amount() {
            return now.amount();
        }

        @Override
        public Remark remark() {
            return now.remark();
        }
    }

    /** Computed by us, where the identities leave exactly one value; never shown without the mark. */
    record Derived(BigDecimal value, Origin origin, Place place, Evidence evidence) implements Figure {
        public Derived {
            requireNonNull(value, "value");
            requireNonNull(origin, "origin");
            requireNonNull(place, "place");
            requireNonNull(evidence, "evidence");
        }

        @Override
        public Status status() {
            return Status.DERIVED;
        }

        @Override
        public Optional<BigDecimal> amount() {
            return Optional.of(value);
        }
    }

    /** Printed blank. */
    record Blank(Place place, Remark remark) implements Figure {
        public Blank {
            requireNonNull(place, "place");
            requireNonNull(remark, "remark");
        }

        public Blank(Place place) {
            this(place, Remark.NONE);
        }

        @Override
        public Figure with(Remark other) {
            return new Blank(place, other);
        }

        @Override
        public Status status() {
            return Status.BLANK;
        }

        @Override
        public Origin origin() {
            return Origin.BLANK;
        }
    }

    /** Printed, but lost to us by a scrape or illegible. */
    record Missing(Place place, Remark remark) implements Figure {
        public Missing {
            requireNonNull(place, "place");
            requireNonNull(remark, "remark");
        }

        public Missing(Place place) {
            this(place, Remark.NONE);
        }

        @Override
        public Figure with(Remark other) {
            return new Missing(place, other);
        }

        @Override
        public Status status() {
            return Status.MISSING;
        }

        @Override
        public Origin origin() {
            return Origin.LOST;
        }
    }

    /** Printed as {@code /}. */
    record NotApplicable(Place place, Remark remark) implements Figure {
        public NotApplicable {
            requireNonNull(place, "place");
            requireNonNull(remark, "remark");
        }

        public NotApplicable(Place place) {
            this(place, Remark.NONE);
        }

        @Override
        public Figure with(Remark other) {
            return new NotApplicable(place, other);
        }

        @Override
        public Status status() {
            return Status.NOT_APPLICABLE;
        }

        @Override
        public Origin origin() {
            return Origin.PRINTED;
        }
    }

    /** On the form, but not in the part of the report that we hold. */
    record NotHeld(Place place) implements Figure {
        @Override
        public Status status() {
            return Status.NOT_HELD;
        }

        @Override
        public Origin origin() {
            return Origin.NOT_HELD;
        }
    }
}
