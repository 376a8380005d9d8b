package io.github.gouji.intake.table;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table of the form as far as the source has it.
 *
 * @param rows by row id what was caught
 * @param whole whether it begins and ends as the form does, so that a row not caught was lost
 */
public record Sheet(TableForm table, Map<String, Catch> rows, boolean whole) {
    public Sheet {
        requireNonNull(table, "table");
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    public Optional<Catch> row(RowForm row) {
        return Optional.ofNullable(rows.get(row.id()));
    }

    /** The positions of the first and the last row that were caught. */
    public List<Integer> extent() {
        List<RowForm> all = table.rows();
        int first = all.size();
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            Catch row = rows.get(all.get(i).id());
            if (row != null && !row.isAbsent()) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return List.of(first, last);
    }
}
