package io.github.gouji.compose.report;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.CellNames;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.Annex.Entry;
import io.github.gouji.view.section.Annex.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of each row and column of the official tables what it counts, where its figures come from and which identities
 * bind them: from any cell the heads lead here, so that a figure explains itself without a script.
 */
final class ReadingComposer {
    private final ReportContext context;

    ReadingComposer(ReportContext context) {
        this.context = context;
    }

    List<Reading> compose() {
        return context.report().tables().stream()
                .filter(t -> !t.form().formId().equals(FormLibrary.SUPPLEMENTS))
                .filter(t -> !t.form().rows().isEmpty())
                .map(this::reading)
                .toList();
    }

    private Reading reading(CheckedTable table) {
        TableForm form = table.form();
        Bonds bonds = new Bonds(context, table);
        List<Entry> entries = new ArrayList<>();
        for (RowForm row : form.rows()) {
            List<String> lines = new ArrayList<>();
            context.glossary().ofRow(form, row.id()).ifPresent(lines::add);
            origins(table, row).ifPresent(lines::add);
            lines.addAll(bonds.ofRow(row));
            String id = CellAnchor.aboutRow(form, row.id());
            entries.add(entry(id, new Link(name(row), "#" + CellAnchor.row(form, row.id())), row.label(), lines));
        }
        columns(form).forEach((column, label) -> {
            List<String> lines = new ArrayList<>();
            context.glossary().ofColumn(form, column).ifPresent(lines::add);
            lines.addAll(bonds.ofColumn(column));
            String id = CellAnchor.aboutColumn(form, column);
            entries.add(entry(id, new Link(label, "#" + form.id()), label, lines));
        });
        String number = new CellNames(context).table(form);
        return new Reading("reading-" + form.id(), number, entries);
    }

    /** A label that counts on within an inner group says little without it. */
    private String name(RowForm row) {
        int depth = row.groups().size();
        return depth < 2
                ? row.printedLabel()
                : row.groups().get(depth - 1).label() + context.say("label.separator") + row.printedLabel();
    }

    /** The columns by id; a table of one column needs none, its rows say all. */
    private static Map<String, String> columns(TableForm form) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (form.rows().stream().anyMatch(r -> r.columns().size() > 1)) {
            form.rows().stream()
                    .flatMap(r -> r.columns().stream())
                    .forEach(c -> columns.putIfAbsent(c.id(), c.label()));
        }
        return columns;
    }

    private Entry entry(String id, Link head, String label, List<String> lines) {
        List<String> said = lines.isEmpty() ? List.of(context.say("reading.plain")) : lines;
        return new Entry(id, head, context.glossary().gloss(label).orElse(null), said);
    }

    /** Where the figures of a row come from, unless the original prints them all. */
    private Optional<String> origins(CheckedTable table, RowForm row) {
        Map<String, List<String>> origins = new LinkedHashMap<>();
        for (int c = 0; c < row.columns().size(); c++) {
            ColumnForm column = row.columns().get(c);
            origin(table.figures().get(row.firstCell() + c))
                    .ifPresent(o -> origins.computeIfAbsent(o, k -> new ArrayList<>())
                            .add(column.label()));
        }
        List<String> parts = new ArrayList<>();
        origins.forEach((origin, columns) -> {
            boolean all = columns.size() == row.columns().size();
            parts.add(context.say(
                    all ? "origin.whole" : "origin.columns",
                    "columns",
                    String.join(context.say("list.enum"), columns),
                    "origin",
                    context.say("origin." + origin)));
        });
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(context.say("origin", "parts", String.join(context.say("list.semicolon"), parts)));
    }

    private static Optional<String> origin(Figure figure) {
        if (figure instanceof Published) {
            return Optional.empty();
        }
        if (figure instanceof Derived) {
            return Optional.of(ShownFigure.isShownDerived(figure) ? "derived" : "blank_zero");
        }
        if (figure instanceof Figure.Corrected) {
            return Optional.of("corrected");
        }
        if (figure instanceof Figure.Blank) {
            return Optional.of("blank");
        }
        if (figure instanceof Figure.Missing) {
            return Optional.of("missing");
        }
        return Optional.of(figure instanceof Figure.NotApplicable ? "not_applicable" : "not_held");
    }
}
