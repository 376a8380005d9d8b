package io.github.gouji.check.judge;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.figure.Evidence;
import io.github.gouji.form.identity.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A cell of a body that sums up others, against the sum of what they report.
 *
 * @param parts what stands behind the cell, one a body, in the order of the list in the content file
 */
public record AggregateJudgement(CellRef cell, List<Part> parts, Outcome outcome) {
    private static final String ID = "sum-over-bodies";

    public AggregateJudgement {
        requireNonNull(cell, "cell");
        requireNonNull(outcome, "outcome");
        parts = List.copyOf(parts);
    }

    /**
     * What one body contributes.
     *
     * @param cells its cells that correspond, none where it has none or its report is not held
     * @param value their sum where all have a value, published or derived
     */
    public record Part(String body, String name, List<CellRef> cells, Optional<BigDecimal> value) {
        public Part {
            requireNonNull(body, "body");
            requireNonNull(name, "name");
            requireNonNull(value, "value");
            cells = List.copyOf(cells);
        }
    }

    public boolean isBroken() {
        return outcome instanceof Outcome.Broken;
    }

    /** What the parts come to, if every one has a value. */
    public Optional<BigDecimal> sum() {
        return parts.stream().allMatch(p -> p.value().isPresent())
                ? Optional.of(parts.stream().map(p -> p.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** How the evidence of a derived cell names this sum: with the bodies. */
    public String id() {
        return ID + ":" + String.join("+", parts.stream().map(Part::body).toList());
    }

    /** Whether a derived value comes from such a sum. */
    public static boolean isNamedIn(Evidence evidence) {
        return evidence.identities().stream().anyMatch(AggregateJudgement::isId);
    }

    /** Whether the id of a reason names such a sum. */
    public static boolean isId(String identity) {
        return identity.startsWith(ID + ":");
    }
}
