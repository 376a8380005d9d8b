package io.github.gouji.intake;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One report to import.
 *
 * @param source the source's name as shown
 * @param body the body's folder
 * @param year the report's year; without one, the title's
 * @param name the body's name, for a body that is new
 * @param force whether files that are there are replaced
 */
public record Request(String source, byte[] bytes, String body, OptionalInt year, Optional<String> name, boolean force) {
    public Request {
        requireNonNull(source, "source");
        requireNonNull(body, "body");
        requireNonNull(year, "year");
        requireNonNull(name, "name");
        bytes = bytes.clone();
    }
}
