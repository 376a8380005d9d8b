package io.github.gouji.archive;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;
import java.util.Optional;

/** One entry under 更正: when a published value was replaced, where, by what and why. */
public record Correction(
        Optional<PublicationTime> day, String path, String before, String after, String reason, Place place) {
    public Correction {
        requireNonNull(day, "day");
        requireNonNull(path, "path");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(reason, "reason");
        requireNonNull(place, "place");
    }
}
