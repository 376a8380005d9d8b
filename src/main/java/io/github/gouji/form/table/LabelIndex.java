package io.github.gouji.form.table;

import io.github.gouji.form.label.LabelText;
import io.github.gouji.form.label.Nearest;
import io.github.gouji.form.label.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises the labels of one table however they are written, and the paths that lead through it to cells. */
public final class LabelIndex {
    /** A row under one of its spellings, with the number marks that may stand before it. */
    private record RowName(RowForm row, List<List<String>> marks, boolean official) {}

    private final TableForm table;
    private final Vocabulary words;
    private final Map<String, List<RowName>> rows = new LinkedHashMap<>();
    private final Map<String, GroupForm> groups = new LinkedHashMap<>();
    private final Map<String, Map<String, ColumnForm>> columnsByRow = new HashMap<>();
    private final Map<String, RowForm> asPrinted = new HashMap<>();
    private final int mostParts;
    /** Whether a group's label holds a slash, so that what looks like a row and a column may be that group. */
    private final boolean slashedGroups;

    LabelIndex(TableForm table, Vocabulary words) {
        this.table = table;
        this.words = words;
        table.rows().forEach(this::addRow);
        table.groups().forEach(this::addGroup);
        addColumns();
        // Most labels are written as the form prints them: these need no taking apart.
        for (List<RowName> named : rows.values()) {
            RowForm row = named.get(0).row();
            if (named.size() == 1 && named.get(0).official()) {
                asPrinted.put(row.printedLabel(), row);
                asPrinted.put(row.label(), row);
            }
        }
        this.slashedGroups = groups.keySet().stream().anyMatch(key -> key.indexOf('/') >= 0);
        this.mostParts = Stream.concat(rows.keySet().stream(), groups.keySet().stream())
                .mapToInt(key -> words.parts(key).size())
                .max()
                .orElse(1);
    }

    /** The row of a written label, which may be led by the labels of its groups and slashes. */
    public LabelMatch row(String written) {
        RowForm printed = asPrinted.get(written);
        if (printed != null) {
            return new LabelMatch.Exact(printed.id());
        }
        LabelText text = words.label(written);
        List<RowName> named = rows.getOrDefault(text.key(), List.of());
        if (!named.isEmpty()) {
            return choose(named, text);
        }
        GroupForm group = groups.get(text.key());
        if (group != null) {
            return new LabelMatch.GroupLabel(group.id(), group.printedLabel());
        }
        return rowInGroup(words.parts(written), 0, List.of())
                .orElseGet(() -> new LabelMatch.Unknown(nearestRow(written)));
    }

    /** Whether a written label means a row of this table, or a path of labels its cells. */
    public boolean knows(String written) {
        if (asPrinted.containsKey(written) || !slashedGroups && isCellAsPrinted(written)) {
            return true;
        }
        String key = words.label(written).key();
        if (rows.containsKey(key) || groups.containsKey(key)) {
            return rows.containsKey(key);
        }
        List<String> parts = words.parts(written);
        return parts.size() > 1
                && (rowInGroup(parts, 0, List.of()).isPresent() || path(written) instanceof PathMatch.Cells);
    }

    /** Whether this is a row and one of its columns, both as the form prints them. */
    private boolean isCellAsPrinted(String written) {
        for (int slash = written.indexOf('/'); slash > 0; slash = written.indexOf('/', slash + 1)) {
            RowForm row = asPrinted.get(written.substring(0, slash));
            if (row != null) {
                String column = written.substring(slash + 1);
                return row.columns().stream().anyMatch(c -> c.label().equals(column));
            }
        }
        return false;
    }

    /** The column of a row that a written label means. */
    public LabelMatch column(RowForm row, String written) {
        for (ColumnForm column : row.columns()) {
            if (column.label().equals(written)) {
                return new LabelMatch.Exact(column.id());
            }
        }
        LabelText text = words.label(written);
        Map<String, ColumnForm> known = columnsByRow.getOrDefault(row.id(), Map.of());
        ColumnForm column = known.get(text.key());
        return column == null
                ? new LabelMatch.Unknown(nearestColumn(known, text.key()))
                : withUnit(column.id(), column.unit(), text.unit());
    }

    /** The group of a written label. */
    public Optional<GroupForm> group(String written) {
        return Optional.ofNullable(groups.get(words.label(written).key()));
    }

    /**
     * The cells of a path such as {@code 行政许可/本年增/减} or {@code 不予公开/总计}. Labels are matched longest first,
     * so the slash in a label needs no escape; a group stands for the sum of its rows.
     */
    public PathMatch path(String written) {
        return new PathFinder(table, this, words.parts(written)).find();
    }

    /** Of how many parts between slashes the label of a row or group may consist. */
    int mostParts() {
        return mostParts;
    }

    /** The path probably meant by one that leads to no single cell: with the nearest label in place of the wrong one. */
    public Optional<String> nearestPath(String written) {
        PathMatch match = path(written);
        if (match instanceof PathMatch.ColumnMissing open) {
            // The total, where there is one, stands last.
            return Optional.of(written + "/" + open.columns().get(open.columns().size() - 1));
        }
        if (match instanceof PathMatch.Ambiguous several) {
            return Optional.of(String.join(" | ", several.candidates()));
        }
        if (match instanceof PathMatch.Unknown unknown && unknown.nearest().isPresent()) {
            String replaced = written.replace(unknown.part(), unknown.nearest().get());
            return Optional.of(path(replaced) instanceof PathMatch.Cells ? replaced : unknown.nearest().get());
        }
        return Optional.empty();
    }

    /** The rows that a label names within groups. */
    List<RowForm> rowsNamed(String written, List<GroupForm> within) {
        RowForm printed = asPrinted.get(written);
        if (printed != null && within.isEmpty()) {
            return List.of(printed);
        }
        LabelText text = words.label(written);
        List<RowName> named = rowNames(text, within);
        List<RowName> exact = named.stream().filter(n -> allows(n, text)).toList();
        return (exact.isEmpty() ? named : exact).stream().map(RowName::row).toList();
    }

    Optional<String> nearestRow(String written) {
        Map<String, String> labels = new LinkedHashMap<>();
        rows.forEach((key, named) -> labels.put(key, named.get(0).row().printedLabel()));
        return Nearest.among(words.label(written).key(), labels.keySet()).map(labels::get);
    }

    Optional<String> nearestColumn(RowForm row, String written) {
        return nearestColumn(
                columnsByRow.getOrDefault(row.id(), Map.of()), words.label(written).key());
    }

    private static Optional<String> nearestColumn(Map<String, ColumnForm> known, String key) {
        return Nearest.among(key, known.keySet()).map(known::get).map(ColumnForm::label);
    }

    private LabelMatch choose(List<RowName> named, LabelText text) {
        List<RowName> allowed = named.stream().filter(n -> allows(n, text)).toList();
        if (allowed.size() > 1 || allowed.isEmpty() && named.size() > 1) {
            Collection<RowName> candidates = allowed.isEmpty() ? named : allowed;
            return new LabelMatch.Ambiguous(
                    candidates.stream().map(n -> n.row().labelInGroup()).toList());
        }
        if (allowed.isEmpty()) {
            RowForm row = named.get(0).row();
            return new LabelMatch.WrongPrefix(row.id(), row.prefix(), text.prefix());
        }
        RowForm row = allowed.get(0).row();
        String unit = row.columns().size() == 1 ? row.columns().get(0).unit() : "";
        return withUnit(row.id(), unit, text.unit());
    }

    private static boolean allows(RowName name, LabelText text) {
        return text.marks().isEmpty() || name.marks().contains(text.marks());
    }

    private static LabelMatch withUnit(String id, String expected, String given) {
        return expected.isEmpty() || given.isEmpty() || given.equals(expected)
                ? new LabelMatch.Exact(id)
                : new LabelMatch.OtherUnit(id, expected, given);
    }

    private Optional<LabelMatch> rowInGroup(List<String> parts, int at, List<GroupForm> within) {
        for (int end = parts.size() - 1; end > at; end--) {
            Optional<GroupForm> group = group(String.join("/", parts.subList(at, end)));
            if (group.isPresent()) {
                List<GroupForm> inside = new ArrayList<>(within);
                inside.add(group.get());
                LabelText text = words.label(String.join("/", parts.subList(end, parts.size())));
                List<RowName> named = rowNames(text, inside);
                return named.isEmpty() ? rowInGroup(parts, end, inside) : Optional.of(choose(named, text));
            }
        }
        return Optional.empty();
    }

    private List<RowName> rowNames(LabelText text, List<GroupForm> within) {
        return rows.getOrDefault(text.key(), List.of()).stream()
                .filter(n -> within.stream().allMatch(group -> n.row().isIn(group.id())))
                .toList();
    }

    private void addRow(RowForm row) {
        List<LabelText> spellings = new ArrayList<>();
        spellings.add(words.label(row.printedLabel()));
        row.aliases().forEach(alias -> spellings.add(words.label(alias)));
        List<List<String>> marks = new ArrayList<>();
        spellings.forEach(s -> marks.add(s.marks()));
        for (GroupForm group : row.groups()) {
            // A block's article number may be written before its row: 第二十条第（五）项行政许可.
            List<String> leading = new ArrayList<>(words.marksOf(group.printedLabel()));
            if (!leading.isEmpty()) {
                leading.addAll(spellings.get(0).marks());
                marks.add(leading);
            }
        }
        String official = spellings.get(0).key();
        spellings.stream().map(LabelText::key).distinct().forEach(key -> rows.computeIfAbsent(
                        key, k -> new ArrayList<>(1))
                .add(new RowName(row, List.copyOf(marks), key.equals(official))));
    }

    private void addGroup(GroupForm group) {
        groups.putIfAbsent(words.label(group.printedLabel()).key(), group);
        group.aliases().forEach(alias -> groups.putIfAbsent(words.label(alias).key(), group));
    }

    private void addColumns() {
        Map<List<ColumnForm>, Map<String, ColumnForm>> shared = new IdentityHashMap<>();
        for (RowForm row : table.rows()) {
            columnsByRow.put(row.id(), shared.computeIfAbsent(row.columns(), this::byKey));
        }
    }

    private Map<String, ColumnForm> byKey(List<ColumnForm> columns) {
        Map<String, ColumnForm> map = new LinkedHashMap<>();
        columns.forEach(c -> map.put(words.label(c.label()).key(), c));
        columns.forEach(c -> c.aliases().forEach(alias -> map.putIfAbsent(words.label(alias).key(), c)));
        return map;
    }
}
