package io.github.gouji.archive;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What comes with a printed number: a remark printed in the cell, the unit printed where it differs from the form's,
 * whether the number's column among equal ones is uncertain, and a confirmation.
 */
public record Remark(String note, String unit, boolean positionOpen, Optional<Confirmation> confirmation) {
    public static final Remark NONE = new Remark("", "", false, Optional.empty());

    public Remark {
        requireNonNull(note, "note");
        requireNonNull(unit, "unit");
        requireNonNull(confirmation, "confirmation");
    }

    public Remark withOpenPosition() {
        return new Remark(note, unit, true, confirmation);
    }
}
