package io.github.gouji.form.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** A row that carries figures: its number prefix and label, the groups it stands in (outermost first), its columns. */
public record RowForm(
        String id,
        String prefix,
        String label,
        List<String> aliases,
        List<GroupForm> groups,
        List<ColumnForm> columns,
        int firstCell) {
    public RowForm {
        requireNonNull(id, "id");
        requireNonNull(prefix, "prefix");
        requireNonNull(label, "label");
        aliases = List.copyOf(aliases);
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
    }

    /** Not of all its parts: rows are keys in many small maps. */
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + firstCell;
    }

    /** The label as the form prints it, with its number. */
    public String printedLabel() {
        return prefix + label;
    }

    /** The label with its innermost group, which names it alone where the label occurs twice. */
    public String labelInGroup() {
        return groups.isEmpty()
                ? printedLabel()
                : groups.get(groups.size() - 1).printedLabel() + "/" + printedLabel();
    }

    public boolean isIn(String groupId) {
        for (GroupForm group : groups) {
            if (group.id().equals(groupId)) {
                return true;
            }
        }
        return false;
    }

    public Optional<ColumnForm> column(String columnId) {
        for (ColumnForm column : columns) {
            if (column.id().equals(columnId)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
