package io.github.gouji.form.read;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.form.Correspondence.Scope;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.RowForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads cell paths of form files: {@code table}, {@code table/row} or {@code table/group}, with a column or without. */
public final class ScopeReader {
    private static final int PARTS = 3;

    private final List<RowNames> tables;
    private final Findings findings;

    public ScopeReader(List<RowNames> tables, Findings findings) {
        this.tables = List.copyOf(tables);
        this.findings = findings;
    }

    List<Scope> read(List<String> paths, Place place) {
        List<Scope> scopes = new ArrayList<>();
        paths.forEach(path -> scopes.addAll(read(path, place)));
        return scopes;
    }

    /** As {@link #read(List, Place)}, where each path must end at cells. */
    public List<CellRef> cells(List<String> paths, Place place) {
        List<CellRef> cells = new ArrayList<>();
        for (Scope scope : read(paths, place)) {
            if (scope.column().isEmpty()) {
                unknown(scope.table() + "/" + scope.row(), place);
            }
            cells.add(new CellRef(scope.table(), scope.row(), scope.column()));
        }
        return cells;
    }

    public boolean has(String path) {
        return tables.stream().anyMatch(t -> t.table().equals(path.split("/")[0]));
    }

    private List<Scope> read(String path, Place place) {
        String[] parts = path.split("/");
        Optional<RowNames> table =
                tables.stream().filter(t -> t.table().equals(parts[0])).findFirst();
        if (table.isEmpty() || parts.length > PARTS) {
            unknown(path, place);
            return List.of();
        }
        if (parts.length == 1) {
            return List.of(new Scope(parts[0], "", ""));
        }
        List<Scope> scopes = new ArrayList<>();
        for (RowForm row : table.get().rows(parts[1])) {
            String only = row.columns().size() == 1 ? row.columns().get(0).id() : "";
            String column = parts.length == PARTS ? parts[2] : only;
            if (!column.isEmpty() && row.column(column).isEmpty()) {
                unknown(path, place);
            }
            scopes.add(new Scope(parts[0], row.id(), column));
        }
        if (scopes.isEmpty()) {
            unknown(path, place);
        }
        return scopes;
    }

    private void unknown(String path, Place place) {
        findings.add(Code.FORM_DEFINITION, place, "detail", "@form.unknown-cell", "name", path);
    }
}
