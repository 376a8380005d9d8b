package io.github.gouji.archive.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The day of publication, with the time of day only where it was given. */
public record PublicationTime(LocalDate day, Optional<LocalTime> time) {
    public PublicationTime {
        requireNonNull(day, "day");
        requireNonNull(time, "time");
    }

    /** {@code 2021-02-02} or {@code 2021-02-02 17:18}. */
    @Override
    public String toString() {
        return time.map(t -> day + " " + t).orElseGet(day::toString);
    }
}
