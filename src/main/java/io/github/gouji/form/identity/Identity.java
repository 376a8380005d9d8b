package io.github.gouji.form.identity;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must hold between cells (勾稽关系): the sum on the left equals, or is at most, the sum on the right; no terms
 * sum to 0. An identity {@code asListed} speaks of the rows that the report itself lists: rows of the form that it
 * leaves out do not take part, and its own rows beyond the form belong to the right side.
 */
public record Identity(
        String family,
        String id,
        Strength strength,
        Relation relation,
        String says,
        List<Term> left,
        List<Term> right,
        boolean asListed) {
    /** How the two sums compare. */
    public enum Relation {
        EQUALS,
        AT_MOST
    }

    public Identity {
        requireNonNull(family, "family");
        requireNonNull(id, "id");
        requireNonNull(strength, "strength");
        requireNonNull(relation, "relation");
        requireNonNull(says, "says");
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    public Stream<Term> terms() {
        return Stream.concat(left.stream(), right.stream());
    }

    public boolean acrossYears() {
        return anyBefore(left) || anyBefore(right);
    }

    /** Whether all its cells, of whatever year, stand in rows of one id. */
    public boolean isOfOneRow() {
        Set<String> rows = new HashSet<>();
        left.forEach(t -> rows.add(t.cell().row()));
        right.forEach(t -> rows.add(t.cell().row()));
        return rows.size() == 1;
    }

    private static boolean anyBefore(List<Term> terms) {
        for (Term term : terms) {
            if (term.yearOffset() != 0) {
                return true;
            }
        }
        return false;
    }
}
