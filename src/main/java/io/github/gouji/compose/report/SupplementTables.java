package io.github.gouji.compose.report;

import io.github.gouji.archive.figure.Addition;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.NotHeld;
import io.github.gouji.check.table.BoundFigure;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.prose.FigureReference;
import io.github.gouji.prose.Narrative;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.table.DataTable;
import io.github.gouji.view.table.DataTable.Cell;
import io.github.gouji.view.table.DataTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the tables that a report gives outside the form, as plain tables of what it gives. */
final class SupplementTables {
    private final ReportContext context;

    SupplementTables(ReportContext context) {
        this.context = context;
    }

    /** The supplements of the report. */
    List<CheckedTable> all() {
        return context.report().tables().stream()
                .filter(t -> t.form().formId().equals(FormLibrary.SUPPLEMENTS))
                .toList();
    }

    /** Whether a text speaks of the supplement by figures bound to it. */
    boolean isCitedIn(CheckedTable table, Narrative narrative) {
        String file = table.form().file();
        for (FigureReference reference : narrative.figures()) {
            Optional<BoundFigure> bound =
                    Optional.ofNullable(context.report().bound().get(reference));
            boolean byCell = bound.isPresent()
                    && bound.get().sources().stream()
                            .anyMatch(s -> s.year() == context.year() && s.cell().table().equals(table.id()));
            // Rows beyond the form have no cell; the path still names the file.
            boolean byPath = reference.terms().stream()
                    .anyMatch(t -> !t.isOtherYear() && t.path().startsWith(file + "/"));
            if (byCell || byPath) {
                return true;
            }
        }
        return false;
    }

    DataTable compose(CheckedTable table) {
        TableForm form = table.form();
        List<String> units = units(table);
        boolean single = units.size() == 1 && !units.get(0).isEmpty();
        List<Row> rows = new ArrayList<>();
        for (RowForm row : form.rows()) {
            Figure figure = table.figures().get(row.firstCell());
            if (!(figure instanceof NotHeld)) {
                Cell cell = cell(figure, single ? "" : row.columns().get(0).unit(), form.cell(row.firstCell()));
                rows.add(new Row(Link.unlinked(row.printedLabel()), List.of(cell), null));
            }
        }
        for (Addition addition : table.source().notes().additions()) {
            String text = text(addition.figure(), single ? "" : addition.unit().orElse(""));
            Cell cell = new Cell(ShownFigure.of(addition.figure()).state(), text, List.of());
            rows.add(new Row(Link.unlinked(addition.label()), List.of(cell), null));
        }
        String value = form.rows().get(0).columns().get(0).label();
        String head = single ? context.say("supplement.value", "label", value, "unit", units.get(0)) : value;
        String caption = context.say("caption.table", "caption", form.caption(), "year", "" + context.year());
        return new DataTable(form.id(), caption, List.of(form.corner(), head), rows, notes(table), null);
    }

    /** The units of the rows that are given. */
    private static List<String> units(CheckedTable table) {
        List<String> units = new ArrayList<>();
        for (RowForm row : table.form().rows()) {
            if (!(table.figures().get(row.firstCell()) instanceof NotHeld)) {
                units.add(row.columns().get(0).unit());
            }
        }
        boolean sameForAdditions = table.source().notes().additions().stream()
                .allMatch(a -> a.unit().isEmpty() || units.contains(a.unit().get()));
        if (!sameForAdditions || units.isEmpty()) {
            units.add("");
        }
        return units.stream().distinct().toList();
    }

    private Cell cell(Figure figure, String unit, CellRef at) {
        List<Mark> marks = context.marks().marks(at, "");
        return new Cell(ShownFigure.of(figure).state(), text(figure, unit), marks, CellAnchor.of(at));
    }

    private String text(Figure figure, String unit) {
        ShownFigure shown = ShownFigure.of(figure);
        boolean number = shown.state() == CellState.FIGURE || shown.state() == CellState.ZERO;
        String text = number && shown.unit().isEmpty() && !unit.isEmpty()
                ? context.say("number", "number", shown.text(), "unit", unit)
                : shown.text();
        String note = figure.remark().note();
        return note.isEmpty() || !number ? text : text + context.say("cell.remark", "remark", note);
    }

    private List<String> notes(CheckedTable table) {
        List<String> notes = new ArrayList<>();
        table.source().notes().notes().forEach(n -> notes.add(context.say("note.printed", "note", n)));
        table.source().notes().scope().ifPresent(s -> notes.add(context.say("note.scope", "scope", s)));
        notes.addAll(new Bonds(context, table).all());
        return notes;
    }
}
