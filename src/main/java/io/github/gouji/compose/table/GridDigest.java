package io.github.gouji.compose.table;

import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.table.DigestWords.Clause;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.part.CellState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The digest of a grid with totals: its leading rows, the parts of its groups, what is inside those parts. */
final class GridDigest {
    private final DigestWords words;
    private final TableForm form;
    private final Set<RowForm> said = new LinkedHashSet<>();
    private final List<String> details = new ArrayList<>();
    private final Map<CellState, List<String>> apart = new LinkedHashMap<>();

    GridDigest(DigestWords words, CheckedTable table) {
        this.words = words;
        this.form = table.form();
    }

    List<String> paragraphs() {
        List<String> clauses = new ArrayList<>();
        List<String> leading = new ArrayList<>();
        Set<GroupForm> groups = new LinkedHashSet<>();
        for (RowForm row : form.rows()) {
            if (row.groups().isEmpty()) {
                lead(row, leading);
            } else if (groups.add(row.groups().get(0))) {
                flush(leading, clauses);
                group(row.groups().get(0), clauses);
            }
        }
        flush(leading, clauses);
        clauses.addAll(words.shared(apart));
        List<String> second = new ArrayList<>(details);
        columns(second);
        second.addAll(rest());
        List<String> paragraphs = new ArrayList<>(words.sentence(clauses));
        paragraphs.addAll(words.paragraph(second));
        return paragraphs;
    }

    private void flush(List<String> leading, List<String> clauses) {
        if (!leading.isEmpty()) {
            clauses.add(String.join(words.say("list.comma"), leading));
            leading.clear();
        }
    }

    private int total(RowForm row) {
        return words.totalOf(row).orElse(row.firstCell() + row.columns().size() - 1);
    }

    private void lead(RowForm row, List<String> leading) {
        said.add(row);
        int cell = total(row);
        if (words.state(cell) == CellState.NOT_HELD) {
            apart.computeIfAbsent(CellState.NOT_HELD, s -> new ArrayList<>()).add(words.name(row));
        } else {
            leading.add(words.marked(words.clause(words.name(row), cell)));
        }
    }

    private void group(GroupForm group, List<String> clauses) {
        List<RowForm> rows = form.rowsOf(group.id());
        if (rows.stream().allMatch(r -> words.state(total(r)) == CellState.NOT_HELD)) {
            said.addAll(rows);
            apart.computeIfAbsent(CellState.NOT_HELD, s -> new ArrayList<>()).add(words.name(group));
            return;
        }
        List<RowForm> summed = form.summedRowsOf(group);
        boolean hasTotal = group.total().isPresent();
        Clause head = hasTotal
                ? words.clause(words.name(summed.get(0)), total(summed.get(0)))
                : words.sumClause(words.name(group), cells(summed));
        group.total().flatMap(form::row).ifPresent(said::add);
        List<Clause> parts = parts(group, rows);
        String whole = words.marked(head);
        clauses.add(parts.isEmpty() ? whole : words.say("digest.of", "whole", whole, "parts", words.parts(parts)));
    }

    private List<Integer> cells(List<RowForm> rows) {
        return rows.stream().map(this::total).toList();
    }

    /** The rows and groups directly below a group that are not zero. */
    private List<Clause> parts(GroupForm group, List<RowForm> rows) {
        List<Clause> parts = new ArrayList<>();
        Set<String> inner = new HashSet<>();
        for (RowForm row : rows) {
            int depth = depth(row, group) + 1;
            if (row.groups().size() > depth) {
                GroupForm below = row.groups().get(depth);
                if (inner.add(below.id())) {
                    innerGroup(below, parts);
                }
            } else if (!said.contains(row) && words.counts(total(row))) {
                said.add(row);
                parts.add(words.clause(words.name(row), total(row)));
            }
        }
        return parts;
    }

    /** How many groups of a row are around one of them; -1 where the row is not in it. */
    private static int depth(RowForm row, GroupForm group) {
        for (int i = 0; i < row.groups().size(); i++) {
            if (row.groups().get(i).id().equals(group.id())) {
                return i;
            }
        }
        return -1;
    }

    private void innerGroup(GroupForm group, List<Clause> parts) {
        List<RowForm> rows = form.rowsOf(group.id());
        List<RowForm> counting =
                rows.stream().filter(r -> words.counts(total(r))).toList();
        if (counting.isEmpty()) {
            return;
        }
        said.addAll(counting);
        List<Integer> summed = cells(form.summedRowsOf(group));
        parts.add(words.sumClause(words.name(group), summed));
        if (counting.size() == 1 && words.sum(summed).isPresent()) {
            String name = words.name(counting.get(0));
            details.add(words.say("digest.only", "group", words.name(group), "part", name));
        } else {
            List<Clause> inside = counting.stream()
                    .map(r -> words.clause(words.name(r), total(r)))
                    .toList();
            details.add(words.say("digest.within", "group", words.name(group), "parts", words.parts(inside)));
        }
    }

    /** How the first row divides into its columns. */
    private void columns(List<String> clauses) {
        if (form.rows().isEmpty()) {
            return;
        }
        RowForm first = form.rows().get(0);
        List<Clause> parts = new ArrayList<>();
        for (int c = 0; c < first.columns().size(); c++) {
            int cell = first.firstCell() + c;
            if (cell != total(first) && words.counts(cell)) {
                parts.add(words.clause(words.name(first.columns().get(c)), cell));
            }
        }
        if (!parts.isEmpty()) {
            clauses.add(words.sayOfTable(
                    "digest.columns", "name", words.name(first), "parts", words.parts(parts)));
        }
    }

    /** Of the rows that were not named: zero, blank, not applicable, not held are said apart. */
    private List<String> rest() {
        Set<CellState> states = new LinkedHashSet<>();
        for (RowForm row : form.rows()) {
            if (!said.contains(row)) {
                states.add(words.state(total(row)));
            }
        }
        if (states.isEmpty()) {
            return List.of();
        }
        List<String> named = states.stream().map(words::stateWord).toList();
        return List.of(words.say("digest.rest", "states", String.join(words.say("list.or"), named)));
    }
}
