package io.github.gouji.archive.figure;

import java.util.Locale;

/** What a figure is worth as evidence; the names are those of {@code data.json} and permanent. */
public enum Status {
    PUBLISHED,
    DERIVED,
    CORRECTED,
    BLANK,
    MISSING,
    NOT_APPLICABLE,
    NOT_ON_FORM,
    NOT_HELD;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
