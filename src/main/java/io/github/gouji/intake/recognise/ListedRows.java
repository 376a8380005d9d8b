package io.github.gouji.intake.recognise;

import io.github.gouji.intake.label.LabelBook;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.label.ValueReader;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a table that no form knows, if it is a plain list: in each row a label, perhaps a unit, and one number. */
final class ListedRows {
    private static final int LEAST = 3;

    private final ValueReader values;
    private final Lexicon lexicon;
    private final LabelBook book;

    ListedRows(ValueReader values, Lexicon lexicon, LabelBook book) {
        this.values = values;
        this.lexicon = lexicon;
        this.book = book;
    }

    /** The rows by label; none where a row says more, or the same label twice. */
    Map<String, Value> rows(Grid grid) {
        Set<Integer> numbering = new HashSet<>();
        Map<String, Value> rows = new LinkedHashMap<>();
        for (List<Cell> cells : grid.rows()) {
            List<String> labels = new ArrayList<>();
            List<Value> numbers = new ArrayList<>();
            String unit = "";
            for (Cell cell : cells) {
                Optional<Value> value = values.value(cell.text(), cell.spot());
                if (lexicon.words("numbering").contains(cell.text().replaceAll("\\s", ""))) {
                    numbering.add(cell.column());
                } else if (value.isPresent() && value.get().isNumber() && !numbering.contains(cell.column())) {
                    numbers.add(value.get());
                } else if (book.isUnit(cell.text()) && !labels.isEmpty()) {
                    unit = cell.text().strip();
                } else if (value.isEmpty() && !numbering.contains(cell.column())) {
                    labels.add(cell.text().strip().replaceAll("\\s+", " "));
                }
            }
            if (numbers.size() > 1 || !numbers.isEmpty() && labels.size() != 1) {
                return Map.of();
            }
            if (!numbers.isEmpty()) {
                Value number = numbers.get(0).withUnit(Optional.of(unit).filter(u -> !u.isEmpty()));
                if (rows.put(labels.get(0), number) != null) {
                    return Map.of();
                }
            }
        }
        return rows.size() < LEAST ? Map.of() : rows;
    }
}
