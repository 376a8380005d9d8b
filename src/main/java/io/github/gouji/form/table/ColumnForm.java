package io.github.gouji.form.table;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A column as the form prints it; {@code heads} are the labels spanning it, outermost first. */
public record ColumnForm(
        String id, String label, List<String> heads, String unit, NumberKind kind, List<String> aliases) {
    public ColumnForm {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        requireNonNull(unit, "unit");
        requireNonNull(kind, "kind");
        heads = List.copyOf(heads);
        aliases = List.copyOf(aliases);
    }
}
