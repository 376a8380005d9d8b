package io.github.gouji.check;

import io.github.gouji.form.Correspondence;
import io.github.gouji.form.Form;
import io.github.gouji.form.Hybrid;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.TableForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the cells of a part's table that make up a cell of the same table of the body that sums it up. */
final class PartCells {
    private final TableForm whole;
    private final TableForm part;
    private final List<Form> forms;

    /**
     * @param forms of the two reports; they know what corresponds between them
     */
    PartCells(TableForm whole, TableForm part, List<Form> forms) {
        this.whole = whole;
        this.part = part;
        this.forms = List.copyOf(forms);
    }

    /** The cells whose sum corresponds; none where the part's form has nothing comparable. */
    List<CellRef> of(CellRef cell) {
        if (whole.formId().equals(part.formId())) {
            return part.cellIndex(cell).isPresent() ? List.of(cell) : ofReplaced(cell);
        }
        Optional<Form> newer = link(whole, part);
        if (newer.isPresent()) {
            return newer.get().correspondenceOf(cell).map(c -> before(c, cell)).orElse(List.of());
        }
        return link(part, whole).map(form -> after(form, cell)).orElse(List.of());
    }

    private Optional<Form> link(TableForm newer, TableForm older) {
        return forms.stream()
                .filter(f -> f.id().equals(newer.formId()))
                .filter(f -> f.previous().equals(Optional.of(older.formId())))
                .findFirst();
    }

    /** One of several rows that were one row before cannot be told from the rest. */
    private List<CellRef> before(Correspondence correspondence, CellRef cell) {
        boolean oneOfSeveral = correspondence.kind() == Correspondence.Kind.SUM
                && correspondence.now().size() > 1;
        List<CellRef> cells = oneOfSeveral ? List.of() : correspondence.cellsBefore(cell);
        return cells.stream().allMatch(c -> part.cellIndex(c).isPresent()) ? cells : List.of();
    }

    private List<CellRef> after(Form newer, CellRef cell) {
        return IntStream.range(0, part.cellCount())
                .mapToObj(part::cell)
                .filter(c -> newer.correspondenceOf(c)
                        .filter(link -> link.cellsBefore(c).equals(List.of(cell)))
                        .isPresent())
                .toList();
    }

    /** The rows of the form for which a hybrid prints a single one. */
    private List<CellRef> ofReplaced(CellRef cell) {
        for (Form form : forms) {
            for (Hybrid hybrid : form.hybrids()) {
                if (hybrid.table() == whole) {
                    return hybrid.replaced().entrySet().stream()
                            .filter(e -> e.getValue().equals(List.of(cell.row())))
                            .flatMap(e -> part.rowsOf(e.getKey()).stream())
                            .map(row -> new CellRef(cell.table(), row.id(), cell.column()))
                            .toList();
                }
            }
        }
        return List.of();
    }
}
