package io.github.gouji.intake.label;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A printed text that is a label.
 *
 * @param meanings what it can mean, the likeliest first
 * @param exact whether it is spelled as the form or one of its aliases
 * @param marks the number marks printed before it
 * @param unit of its bracket, "" for none
 */
public record Hit(String printed, List<Meaning> meanings, boolean exact, List<String> marks, String unit) {
    public Hit {
        requireNonNull(printed, "printed");
        requireNonNull(unit, "unit");
        meanings = List.copyOf(meanings);
        marks = List.copyOf(marks);
    }

    public Optional<Meaning> as(Meaning.Kind kind) {
        return meanings.stream().filter(m -> m.kind() == kind).findFirst();
    }

    public List<Meaning> all(Meaning.Kind kind) {
        return meanings.stream().filter(m -> m.kind() == kind).toList();
    }

    public boolean is(Meaning.Kind kind) {
        return as(kind).isPresent();
    }

    /** Whether all that it can mean is of this kind. */
    public boolean only(Meaning.Kind kind) {
        return meanings.stream().allMatch(m -> m.kind() == kind);
    }
}
