package io.github.gouji.form.read;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.Hybrid;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the names in a form file's identities and cell paths stand for in one table: a row, or the rows of a group. */
public record RowNames(String table, List<RowForm> all, List<GroupForm> groups, Map<String, List<String>> replaced) {
    public RowNames {
        requireNonNull(table, "table");
        all = List.copyOf(all);
        groups = List.copyOf(groups);
        replaced = Map.copyOf(replaced);
    }

    public static RowNames of(TableForm table) {
        return new RowNames(table.id(), table.rows(), table.groups(), Map.of());
    }

    public static RowNames of(Hybrid hybrid) {
        TableForm table = hybrid.table();
        return new RowNames(table.id(), table.rows(), table.groups(), hybrid.replaced());
    }

    /** The row of that id, else the rows of the group of that id, as the variant has them; none if there is neither. */
    List<RowForm> rows(String name) {
        List<RowForm> named = new ArrayList<>();
        for (String id : replaced.getOrDefault(name, List.of(name))) {
            int before = named.size();
            for (RowForm row : all) {
                if (row.id().equals(id)) {
                    named.add(row);
                }
            }
            if (named.size() == before) {
                addGroup(id, named);
            }
        }
        return named;
    }

    private void addGroup(String id, List<RowForm> named) {
        for (RowForm row : all) {
            for (GroupForm group : row.groups()) {
                if (group.id().equals(id)) {
                    named.add(row);
                }
            }
        }
    }
}
