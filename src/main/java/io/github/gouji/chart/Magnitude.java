package io.github.gouji.chart;

import static java.util.Objects.requireNonNull;

/** How the numbers of the value axis are abbreviated: divided, with the word for the divisor behind. */
public record Magnitude(long divisor, String suffix) {

    /** Not abbreviated. */
    public static final Magnitude ONE = new Magnitude(1, "");

    public Magnitude {
        requireNonNull(suffix, "suffix");
        if (divisor < 1) {
            throw new IllegalArgumentException("divisor " + divisor);
        }
    }
}
