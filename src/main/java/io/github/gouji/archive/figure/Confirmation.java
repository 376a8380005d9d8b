package io.github.gouji.archive.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;
import java.math.BigDecimal;

/** A person's word that the original really prints a cell so, and the value the identity would need (应为). */
public record Confirmation(BigDecimal expected, String reason, Place place) {
    public Confirmation {
        requireNonNull(expected, "expected");
        requireNonNull(reason, "reason");
        requireNonNull(place, "place");
    }
}
