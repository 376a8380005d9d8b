package io.github.gouji.compose.table;

import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.compose.table.DigestWords.Clause;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.part.CellState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The digest of a table whose rows stand for themselves: each row with its figures, alike rows in one clause. */
final class RowDigest {
    private final DigestWords words;
    private final CheckedTable table;
    private final TableForm form;

    RowDigest(DigestWords words, CheckedTable table) {
        this.words = words;
        this.table = table;
        this.form = table.form();
    }

    List<String> paragraphs() {
        List<String> clauses = new ArrayList<>();
        Map<CellState, List<RowForm>> alike = new LinkedHashMap<>();
        for (int position = 0; position < form.rows().size(); position++) {
            RowForm row = form.rows().get(position);
            List<Published> unplaced = table.doubts().unplaced().getOrDefault(position, List.of());
            Optional<CellState> state = uniform(row);
            if (!unplaced.isEmpty()) {
                clauses.add(unplaced(row, unplaced));
            } else if (state.isPresent()) {
                alike.computeIfAbsent(state.get(), s -> new ArrayList<>()).add(row);
            } else {
                clauses.add(clause(row));
            }
        }
        Map<CellState, List<String>> names = new LinkedHashMap<>();
        alike.forEach((state, rows) -> names.put(state, collapsed(rows)));
        clauses.addAll(words.shared(names));
        return words.paragraph(clauses);
    }

    /** The state of all cells of a row where it is one and no number. */
    private Optional<CellState> uniform(RowForm row) {
        Set<CellState> states = new LinkedHashSet<>();
        for (int c = 0; c < row.columns().size(); c++) {
            states.add(words.state(row.firstCell() + c));
        }
        return states.size() == 1 && !states.contains(CellState.FIGURE)
                ? Optional.of(states.iterator().next())
                : Optional.empty();
    }

    private String unplaced(RowForm row, List<Published> numbers) {
        List<String> printed =
                numbers.stream().map(n -> ShownFigure.of(n).text()).toList();
        return words.say("digest.unplaced", "name", name(row), "numbers", words.names(printed));
    }

    private String clause(RowForm row) {
        OptionalInt total = words.totalOf(row);
        List<Clause> parts = new ArrayList<>();
        for (int c = 0; c < row.columns().size(); c++) {
            int cell = row.firstCell() + c;
            boolean single = row.columns().size() == 1 && form.layout() == Layout.LIST;
            if (words.counts(cell) && !single && (total.isEmpty() || cell != total.getAsInt() || isOnly(row))) {
                parts.add(words.clause(words.name(row.columns().get(c)), cell));
            }
        }
        String whole = total.isPresent() && !(isOnly(row) && form.layout() != Layout.LIST)
                ? words.marked(words.clause(name(row), total.getAsInt()))
                : name(row);
        return parts.isEmpty() ? whole : words.say("digest.of", "whole", whole, "parts", words.parts(parts));
    }

    private static boolean isOnly(RowForm row) {
        return row.columns().size() == 1;
    }

    /** A row beside others of its group is named with the group, where the group is no mere block of the form. */
    private String name(RowForm row) {
        if (form.layout() != Layout.STRIP || row.groups().isEmpty()) {
            return words.name(row);
        }
        return words.say("digest.grouped", "group", words.name(row.groups().get(0)), "row", words.name(row));
    }

    /** The names of rows, a group's for all of its rows together. */
    private List<String> collapsed(List<RowForm> rows) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> ids = rows.stream().map(RowForm::id).collect(Collectors.toSet());
        for (RowForm row : rows) {
            Optional<GroupForm> whole = form.layout() == Layout.BLOCKS
                    ? Optional.empty()
                    : row.groups().stream()
                            .filter(g -> form.rowsOf(g.id()).stream().allMatch(r -> ids.contains(r.id())))
                            .findFirst();
            names.add(whole.map(words::name).orElseGet(() -> name(row)));
        }
        return List.copyOf(names);
    }
}
