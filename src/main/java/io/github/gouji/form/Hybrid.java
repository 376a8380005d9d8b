package io.github.gouji.form;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.table.TableForm;
import java.util.List;
import java.util.Map;

/**
 * A table seen in real reports that keeps rows of the form before: a whole table form of its own, and the ids that it
 * has in place of rows or groups of the form's table.
 */
public record Hybrid(String id, String why, TableForm table, Map<String, List<String>> replaced) {
    public Hybrid {
        requireNonNull(id, "id");
        requireNonNull(why, "why");
        requireNonNull(table, "table");
        replaced = Map.copyOf(replaced);
    }
}
