package io.github.gouji.solve;

/** The whole numbers from {@code low} to {@code high}; beyond ±{@link #ENDLESS} there is no bound. */
public record Range(long low, long high) {
    /** Stands for no bound; far below overflow when a few dozen are added. */
    public static final long ENDLESS = 1L << 56;

    public static final Range COUNT = new Range(0, ENDLESS);
    public static final Range ANY = new Range(-ENDLESS, ENDLESS);

    public static Range of(long value) {
        return new Range(value, value);
    }

    public boolean isSingle() {
        return low == high;
    }

    public boolean isBounded() {
        return low > -ENDLESS && high < ENDLESS;
    }
}
