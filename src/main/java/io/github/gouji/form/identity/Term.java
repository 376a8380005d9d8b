package io.github.gouji.form.identity;

import static java.util.Objects.requireNonNull;

/** One summand of an identity: a cell of this year (offset 0) or of a year before (-1), added or taken away. */
public record Term(CellRef cell, int yearOffset, int sign) {
    public Term {
        requireNonNull(cell, "cell");
        if (yearOffset > 0 || sign != 1 && sign != -1) {
            throw new IllegalArgumentException("offset " + yearOffset + ", sign " + sign);
        }
    }
}
