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

    // By hand: what a record has of its own is linked at run time, in every start anew.
    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnForm column
                && id.equals(column.id)
                && label.equals(column.label)
                && unit.equals(column.unit)
                && kind == column.kind
                && heads.equals(column.heads)
                && aliases.equals(column.aliases);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + label.hashCode();
    }
}
