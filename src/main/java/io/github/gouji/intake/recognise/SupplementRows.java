package io.github.gouji.intake.recognise;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A supplement as a table of the source prints it.
 *
 * @param known by row id
 * @param others rows of the body's own, by label
 */
public record SupplementRows(TableForm table, Map<String, Value> known, Map<String, Value> others) {
    public SupplementRows {
        requireNonNull(table, "table");
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }
}
