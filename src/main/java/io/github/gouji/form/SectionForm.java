package io.github.gouji.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A section of the report. Number 0 is what stands before section one, which prints no heading of its own; {@code table}
 * is the id of the table that belongs to it.
 */
public record SectionForm(
        int number,
        String id,
        String prefix,
        String title,
        List<String> aliases,
        Optional<String> table,
        boolean required,
        boolean headed) {
    public SectionForm {
        requireNonNull(id, "id");
        requireNonNull(prefix, "prefix");
        requireNonNull(title, "title");
        requireNonNull(table, "table");
        aliases = List.copyOf(aliases);
    }

    /** The file name without its suffix. */
    public String stem() {
        return number + "-" + id;
    }

    public String printedTitle() {
        return prefix + title;
    }
}
