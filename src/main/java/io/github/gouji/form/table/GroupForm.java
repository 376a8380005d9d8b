package io.github.gouji.form.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A label above several rows. A numbered group carries figures itself: it is the row of the same id too. Where one of
 * its rows is the sum of the others, {@code total} names it.
 */
public record GroupForm(
        String id, String prefix, String label, List<String> aliases, boolean numbered, Optional<String> total) {
    public GroupForm {
        requireNonNull(id, "id");
        requireNonNull(prefix, "prefix");
        requireNonNull(label, "label");
        requireNonNull(total, "total");
        aliases = List.copyOf(aliases);
    }

    /** Not of all its parts: groups are keys in many small maps. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public String printedLabel() {
        return prefix + label;
    }
}
