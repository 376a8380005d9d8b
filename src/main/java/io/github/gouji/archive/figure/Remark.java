package io.github.gouji.archive.figure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What comes with a printed number: a remark printed in the cell, the unit printed where it differs from the form's,
 * and a confirmation.
 */
public record Remark(String note, String unit, Optional<Confirmation> confirmation) {
    public static final Remark NONE = new Remark("", "", Optional.empty());

    public Remark {
        requireNonNull(note, "note");
        requireNonNull(unit, "unit");
        requireNonNull(confirmation, "confirmation");
    }
}
