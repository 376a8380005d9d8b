package io.github.gouji.archive.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** What a table file says of the table as a whole. */
public record TableNotes(List<String> notes, List<Addition> additions, boolean excerpt, Optional<String> scope) {
    public TableNotes {
        notes = List.copyOf(notes);
        additions = List.copyOf(additions);
        requireNonNull(scope, "scope");
    }
}
