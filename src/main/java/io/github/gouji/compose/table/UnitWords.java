package io.github.gouji.compose.table;

import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says the units of the columns of a grid. */
final class UnitWords {
    private final ReportContext context;

    UnitWords(ReportContext context) {
        this.context = context;
    }

    /** The different units of all columns of some rows. */
    List<String> unitsOf(List<RowForm> rows) {
        return rows.stream()
                .flatMap(r -> r.columns().stream())
                .map(ColumnForm::unit)
                .distinct()
                .toList();
    }

    /** One unit for all columns, or the first with the exceptions from it; empty where there is none. */
    List<String> of(List<ColumnForm> columns) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (ColumnForm column : columns) {
            if (!column.unit().isEmpty()) {
                labels.computeIfAbsent(column.unit(), u -> new ArrayList<>()).add(column.label());
            }
        }
        List<String> parts = new ArrayList<>();
        labels.forEach((unit, named) -> parts.add(
                parts.isEmpty()
                        ? context.say("unit.all", "unit", unit)
                        : context.say(
                                "unit.columns", "columns", String.join(context.say("list.enum"), named), "unit", unit)));
        return parts.isEmpty() ? List.of() : List.of(String.join(context.say("list.semicolon"), parts));
    }
}
