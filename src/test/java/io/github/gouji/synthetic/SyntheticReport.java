package io.github.gouji.synthetic;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.CellRef;
import io.github.gouji.form.Form;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report with its tables and its prose.
 *
 * @param head the keys of report.yaml with their values as YAML text
 * @param prose Markdown by file name
 */
public record SyntheticReport(
        int year, Form form, Map<String, String> head, List<SyntheticTable> tables, Map<String, String> prose) {
    public SyntheticReport {
        requireNonNull(form, "form");
        head = Collections.unmodifiableMap(new LinkedHashMap<>(head));
        tables = List.copyOf(tables);
        prose = Collections.unmodifiableMap(new LinkedHashMap<>(prose));
    }

    public Optional<SyntheticTable> table(String id) {
        return tables.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The true value of a cell, wherever the report has it. */
    public Optional<BigDecimal> truth(CellRef cell) {
        return table(cell.table()).flatMap(t -> t.cell(cell)).map(SyntheticCell::truth);
    }

    /** The same report with one table changed and, so that nothing is bound to what changed, without prose figures. */
    public SyntheticReport with(SyntheticTable table) {
        List<SyntheticTable> changed =
                tables.stream().map(t -> t.id().equals(table.id()) ? table : t).toList();
        Map<String, String> unbound = new LinkedHashMap<>();
        prose.forEach((file, text) -> unbound.put(file, text.replaceAll("\\{\\{[^}]*}}", "…")));
        return new SyntheticReport(year, form, head, changed, unbound);
    }
}
