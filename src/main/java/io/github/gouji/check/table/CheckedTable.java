package io.github.gouji.check.table;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.check.judge.Doubts;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.check.judge.Repair;
import io.github.gouji.check.judge.Repairs;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.TableForm;
import java.util.List;
import java.util.Optional;

/**
 * A table with its identities judged, its incomplete rows placed and its blanks derived as far as they are determined.
 *
 * @param figures one a cell: as published, or derived
 * @param contradicting open cells for which the identities together leave no value at all
 */
public record CheckedTable(
        FilledTable source,
        List<Figure> figures,
        Doubts doubts,
        List<Judgement> judgements,
        List<CellRef> contradicting) {
    public CheckedTable {
        requireNonNull(source, "source");
        requireNonNull(doubts, "doubts");
        figures = List.copyOf(figures);
        judgements = List.copyOf(judgements);
        contradicting = List.copyOf(contradicting);
    }

    /** The smallest sets of changes that would mend all broken hard identities, the likeliest first. */
    public List<Repair> repairs() {
        return Repairs.of(source, judgements);
    }

    public TableForm form() {
        return source.form();
    }

    public String id() {
        return source.id();
    }

    public Optional<Figure> figure(CellRef cell) {
        var index = form().cellIndex(cell);
        return index.isPresent() ? Optional.of(figures.get(index.getAsInt())) : Optional.empty();
    }
}
