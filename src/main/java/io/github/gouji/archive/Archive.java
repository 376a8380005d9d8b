package io.github.gouji.archive;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Everything under {@code content/}, typed, with the place of every value. */
public record Archive(ArchiveSettings settings, List<Body> bodies) {
    public Archive {
        requireNonNull(settings, "settings");
        bodies = List.copyOf(bodies);
    }

    public Optional<Body> body(String id) {
        return bodies.stream().filter(b -> b.id().equals(id)).findFirst();
    }
}
