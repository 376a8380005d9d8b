package io.github.gouji.archive.figure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A row or column printed beyond the form (附加): shown and exported, never checked. */
public record Addition(String label, Figure figure, Optional<String> unit, Optional<String> into) {
    public Addition {
        requireNonNull(label, "label");
        requireNonNull(figure, "figure");
        requireNonNull(unit, "unit");
        requireNonNull(into, "into");
    }
}
