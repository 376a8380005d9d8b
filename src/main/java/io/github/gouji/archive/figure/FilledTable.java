package io.github.gouji.archive.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.finding.Place;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.TableForm;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table of a form with what the content file says of each cell.
 *
 * @param cells one figure a cell in the form's order; the cells of a row in {@code inOrder} are missing
 * @param inOrder by row position the numbers of an incomplete row in printed order (按序)
 */
public record FilledTable(
        TableForm form,
        Place place,
        List<Figure> cells,
        Map<Integer, List<Published>> inOrder,
        TableNotes notes) {
    public FilledTable {
        requireNonNull(form, "form");
        requireNonNull(place, "place");
        requireNonNull(notes, "notes");
        cells = List.copyOf(cells);
        if (cells.size() != form.cellCount()) {
            throw new IllegalArgumentException(form.id() + " has " + form.cellCount() + " cells, not " + cells.size());
        }
        inOrder = inOrder.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(inOrder));
    }

    public String id() {
        return form.id();
    }

    /** The figure of a cell, if the form of this table has it. */
    public Optional<Figure> figure(CellRef cell) {
        var index = form.cellIndex(cell.row(), cell.column());
        return index.isPresent() ? Optional.of(cells.get(index.getAsInt())) : Optional.empty();
    }
}
