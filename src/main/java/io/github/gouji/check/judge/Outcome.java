package io.github.gouji.check.judge;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.identity.CellRef;
import java.math.BigDecimal;
import java.util.List;

/** What the published figures say of one identity; an identity with a missing part never counts as passed. */
public sealed interface Outcome {
    /** Every part is published and both sides agree. */
    record Holds(BigDecimal left, BigDecimal right) implements Outcome {
        public Holds {
            requireNonNull(left, "left");
            requireNonNull(right, "right");
        }
    }

    /** Every part is published and the sides differ. */
    record Broken(BigDecimal left, BigDecimal right) implements Outcome {
        public Broken {
            requireNonNull(left, "left");
            requireNonNull(right, "right");
        }

        /** Left minus right. */
        public BigDecimal difference() {
            return left.subtract(right);
        }
    }

    /** Broken as printed, and a person has confirmed that the original is so. */
    record Confirmed(Broken broken, List<String> reasons) implements Outcome {
        public Confirmed {
            requireNonNull(broken, "broken");
            reasons = List.copyOf(reasons);
        }
    }

    /** Some parts are not published; they are named. */
    record Undecidable(List<CellRef> open) implements Outcome {
        public Undecidable {
            open = List.copyOf(open);
        }
    }
}
