package io.github.gouji.archive.figure;

import java.util.Locale;

/** What the source shows in a cell: a number or sign, nothing, something lost to us, or no such cell in our copy. */
public enum Origin {
    PRINTED,
    BLANK,
    LOST,
    NOT_HELD;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
