package io.github.gouji.intake.label;

import static java.util.Objects.requireNonNull;

import io.github.gouji.intake.page.Spot;

/** A label that is not printed as the form has it, and the one it was read as. */
public record Mended(String printed, String official, Spot spot) {
    public Mended {
        requireNonNull(printed, "printed");
        requireNonNull(official, "official");
        requireNonNull(spot, "spot");
    }
}
