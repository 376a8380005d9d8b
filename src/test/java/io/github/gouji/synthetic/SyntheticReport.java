package io.github.gouji.synthetic;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.Form;
import io.github.gouji.form.identity.CellRef;
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

    /** An excerpt of this report that holds one table alone, as it is or with a change. */
    public SyntheticReport excerpt(SyntheticTable table) {
        Map<String, String> excerpt = new LinkedHashMap<>(head);
        excerpt.put("收录", "节录");
        return new SyntheticReport(year, form, excerpt, List.of(table), Map.of());
    }
}
