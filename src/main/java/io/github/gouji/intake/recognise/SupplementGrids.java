package io.github.gouji.intake.recognise;

import io.github.gouji.form.label.Vocabulary;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.LabelMatch;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.label.ValueReader;
import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the tables of a page that are supplements: a label and one figure a row, under the supplement's own caption or
 * with no label but the supplement's. Of two tables of the same supplement, none is the report's.
 */
final class SupplementGrids {
    private static final int LEAST_KNOWN = 2;

    private final List<TableForm> supplements;
    private final Vocabulary words;
    private final ValueReader values;
    private final boolean captionOnly;

    /** @param tables those of the page; with a list of indicators among them, labels alone tell nothing */
    SupplementGrids(FormLibrary forms, ValueReader values, List<TableForm> tables) {
        this.supplements = forms.supplements();
        this.words = forms.vocabulary();
        this.values = values;
        this.captionOnly = tables.stream().anyMatch(t -> t.layout() == Layout.LIST);
    }

    Map<Grid, SupplementRows> in(List<Block> blocks) {
        Map<Grid, SupplementRows> found = new IdentityHashMap<>();
        String above = "";
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                read(grid, above).ifPresent(rows -> found.put(grid, rows));
            }
            above = block instanceof Line line ? line.text() : "";
        }
        Map<TableForm, Integer> count = new LinkedHashMap<>();
        found.values().forEach(rows -> count.merge(rows.table(), 1, Integer::sum));
        found.values().removeIf(rows -> count.get(rows.table()) > 1);
        return Collections.unmodifiableMap(found);
    }

    private Optional<SupplementRows> read(Grid grid, String above) {
        List<String> captions = new ArrayList<>(List.of(above));
        Map<String, Value> rows = new LinkedHashMap<>();
        for (List<Cell> cells : grid.rows()) {
            List<Value> figures = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (Cell cell : cells) {
                Optional<Value> value = values.value(cell.text(), cell.spot());
                boolean blank = value.filter(Value::isBlank).isPresent();
                value.filter(v -> !blank).ifPresent(figures::add);
                if (value.isEmpty() && !words.units().knows(words.folded(cell.text()))) {
                    texts.add(cell.text().strip());
                }
            }
            if (figures.isEmpty() && rows.isEmpty()) {
                captions.addAll(texts);
            } else if (!isLine(cells, figures, texts) || rows.put(texts.get(0), figure(cells, figures)) != null) {
                return Optional.empty();
            }
        }
        return supplements.stream().flatMap(t -> as(t, captions, rows).stream()).findFirst();
    }

    /** A label, perhaps a unit, and a figure or an empty cell. */
    private static boolean isLine(List<Cell> cells, List<Value> figures, List<String> texts) {
        return texts.size() == 1 && figures.size() <= 1 && cells.size() >= 2 && cells.get(0).text().strip().equals(texts.get(0));
    }

    private Value figure(List<Cell> cells, List<Value> figures) {
        Value figure = figures.isEmpty() ? values.cell("", cells.get(1).spot()) : figures.get(0);
        Optional<String> unit = cells.stream()
                .skip(1)
                .map(c -> words.folded(c.text()))
                .filter(words.units()::knows)
                .findFirst();
        return figure.withUnit(unit);
    }

    private Optional<SupplementRows> as(TableForm table, List<String> captions, Map<String, Value> rows) {
        Map<String, Value> known = new LinkedHashMap<>();
        Map<String, Value> others = new LinkedHashMap<>();
        long telling = 0;
        for (Map.Entry<String, Value> row : rows.entrySet()) {
            Optional<String> id = idOf(table, row.getKey());
            boolean twice = id.filter(known::containsKey).isPresent();
            if (twice || row.getValue().kind() == Value.Kind.UNREADABLE) {
                return Optional.empty();
            }
            telling += isOwn(table, row.getKey()) ? 1 : 0;
            if (row.getValue().kind() != Value.Kind.ABSENT) {
                id.ifPresentOrElse(i -> known.put(i, row.getValue()), () -> others.put(row.getKey(), row.getValue()));
            }
        }
        boolean captioned = captions.stream().anyMatch(c -> isCaption(table, c)) && !known.isEmpty();
        boolean labelled = !captionOnly && telling >= LEAST_KNOWN && others.isEmpty();
        return captioned || labelled ? Optional.of(new SupplementRows(table, known, others)) : Optional.empty();
    }

    private static Optional<String> idOf(TableForm table, String label) {
        return table.labels().row(label) instanceof LabelMatch.Exact exact ? exact.id() : Optional.empty();
    }

    /** Whether a label is this supplement's and no other's. */
    private boolean isOwn(TableForm table, String label) {
        return supplements.stream().filter(t -> idOf(t, label).isPresent()).toList().equals(List.of(table));
    }

    private boolean isCaption(TableForm table, String text) {
        String folded = words.folded(text);
        return folded.equals(words.folded(table.title())) || folded.startsWith(words.folded(table.caption()));
    }
}
