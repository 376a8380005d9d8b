package io.github.gouji.compose.table;

import io.github.gouji.archive.figure.Addition;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.Missing;
import io.github.gouji.check.judge.Doubts.Bounds;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellNames;
import io.github.gouji.compose.figure.ComputedNumber;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.form.Form;
import io.github.gouji.form.Hybrid;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.table.OfficialTable.Cell;
import io.github.gouji.view.table.OfficialTable.Grid;
import io.github.gouji.view.table.OfficialTable.Legend;
import io.github.gouji.view.table.OfficialTable.Notes;
import io.github.gouji.view.table.OfficialTable.Remark;
import io.github.gouji.view.table.OfficialTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Composes what stands under an official table: the signs that occur, our remarks, the notes of the original. */
final class Footnotes {
    private final ReportContext context;
    private final CheckedTable table;
    private final List<Remark> remarks = new ArrayList<>();

    Footnotes(ReportContext context, CheckedTable table) {
        this.context = context;
        this.table = table;
    }

    Notes notes(List<Grid> grids) {
        positions();
        blanks();
        bounds();
        units();
        additions();
        form();
        scope();
        if (table.source().notes().excerpt() && !context.report().report().holding().excerpt()) {
            remark("excerpt", context.say("note.excerpt"));
        }
        return new Notes(legend(grids), remarks, table.source().notes().notes());
    }

    private void remark(String name, String text) {
        remarks.add(new Remark(table.id() + "-" + name, text));
    }

    private void positions() {
        if (!table.doubts().positionOpen().isEmpty()) {
            remarks.add(new Remark(new TableCells(context, table).positionAnchor(), context.say("note.position")));
        }
    }

    private void blanks() {
        long zeros = table.figures().stream()
                .filter(f -> f instanceof Derived && !ShownFigure.isShownDerived(f))
                .count();
        if (zeros > 0) {
            remark("blank", context.say("note.blank", "count", "" + zeros));
        }
    }

    /** What the identities still say of lost cells that they do not determine. */
    private void bounds() {
        List<String> parts = new ArrayList<>();
        table.doubts().bounds().forEach((cell, bounds) -> {
            if (table.figures().get(cell) instanceof Missing) {
                parts.add(bound(cell, bounds));
            }
        });
        if (!parts.isEmpty()) {
            remark("bounds", context.say("note.bounds", "parts", String.join(context.say("list.semicolon"), parts)));
        }
    }

    private String bound(int cell, Bounds bounds) {
        String key = bounds.high().isPresent() ? "bound.between" : "bound.least";
        return context.say(
                key,
                "cell",
                label(cell),
                "low",
                ComputedNumber.shown(BigDecimal.valueOf(bounds.low())),
                "high",
                bounds.high().map(h -> ComputedNumber.shown(BigDecimal.valueOf(h))).orElse(""));
    }

    /** Figures printed in another unit than the form's are shown as printed; this says what they are in the form's. */
    private void units() {
        for (int i = 0; i < table.figures().size(); i++) {
            Figure figure = table.figures().get(i);
            ShownFigure shown = ShownFigure.of(figure);
            if (shown.unit().isEmpty()) {
                continue;
            }
            String unit = table.form().columnOfCell(i).unit();
            if (!shown.unit().equals(unit) && figure.amount().isPresent()) {
                String amount = ComputedNumber.shown(figure.amount().get());
                remark("unit-" + i, context.say(
                        "note.unit", "cell", label(i), "printed", shown.text(), "amount", amount, "unit", unit));
            }
        }
    }

    private String label(int cell) {
        return new CellNames(context).inTable(table.form(), table.form().cell(cell));
    }

    private void additions() {
        List<String> parts = new ArrayList<>();
        for (Addition addition : table.source().notes().additions()) {
            String value = new FigureWords(context).of(addition.figure(), addition.unit().orElse(""));
            parts.add(context.say("addition", "label", addition.label(), "value", value));
        }
        if (!parts.isEmpty()) {
            remark("additions", context.say("note.additions", "parts", String.join(context.say("list.semicolon"), parts)));
        }
    }

    private void form() {
        Optional<Form> form = context.forms().form(table.form().formId());
        Form ofReport = context.report().report().form();
        if (form.isPresent() && !form.get().id().equals(ofReport.id())) {
            remark("form", context.say("note.form", "form", form.get().title(), "from", "" + form.get().fromYear()));
        }
        table.form().variant().flatMap(v -> form.stream()
                        .flatMap(f -> f.hybrids().stream())
                        .filter(h -> h.id().equals(v) && h.table().id().equals(table.id()))
                        .map(Hybrid::why)
                        .findFirst())
                .ifPresent(why -> remark("hybrid", context.say("note.hybrid", "why", why)));
    }

    private void scope() {
        table.source().notes().scope().ifPresent(s -> remark("scope", context.say("note.scope", "scope", s)));
    }

    private static List<Legend> legend(List<Grid> grids) {
        Set<Legend> used = EnumSet.noneOf(Legend.class);
        for (Grid grid : grids) {
            for (Row row : grid.rows()) {
                if (row.head() != null) {
                    row.head().marks().forEach(m -> used.add(legend(m)));
                }
                for (Cell cell : row.cells()) {
                    cell.marks().forEach(m -> used.add(legend(m)));
                    legend(cell.state()).ifPresent(used::add);
                }
            }
        }
        return List.copyOf(used);
    }

    private static Legend legend(Mark mark) {
        return Legend.valueOf(mark.kind().name());
    }

    private static Optional<Legend> legend(CellState state) {
        return switch (state) {
            case BLANK -> Optional.of(Legend.BLANK);
            case MISSING -> Optional.of(Legend.MISSING);
            case NOT_APPLICABLE -> Optional.of(Legend.NOT_APPLICABLE);
            case NOT_HELD -> Optional.of(Legend.NOT_HELD);
            case FIGURE, NAME, ZERO, NOT_ON_FORM -> Optional.empty();
        };
    }
}
