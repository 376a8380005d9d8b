package io.github.gouji.compose.series;

import io.github.gouji.form.Form;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.SeriesDefinition.Comparability;
import io.github.gouji.form.SeriesDefinition.Join;
import io.github.gouji.form.SeriesDefinition.Part;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.series.SeriesBook;
import io.github.gouji.site.Address;
import io.github.gouji.view.SeriesView.FormLine;
import io.github.gouji.view.part.Link;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says for each form which of its cells an indicator is, and whether it compares with the form before. */
final class FormLines {
    private final FormLibrary forms;
    private final SeriesWords words;

    FormLines(FormLibrary forms, SeriesWords words) {
        this.forms = forms;
        this.words = words;
    }

    /**
     * A line for each form that has the indicator or takes it over from one that has.
     *
     * @param book the indicators of the body that have pages
     */
    List<FormLine> lines(Address page, String body, SeriesDefinition definition, SeriesBook book) {
        List<FormLine> lines = new ArrayList<>();
        for (String formId : formIds(definition)) {
            Optional<Join> join = joinInto(definition, formId);
            Optional<Link> other = join.flatMap(Join::other).map(id -> link(page, body, id, book));
            lines.add(new FormLine(
                    form(formId),
                    part(definition, formId).map(this::cells).orElseGet(() -> words.say("cells.none")),
                    compares(join, lines.isEmpty()),
                    other.orElse(null)));
        }
        return lines;
    }

    private Set<String> formIds(SeriesDefinition definition) {
        Set<String> ids = new LinkedHashSet<>();
        for (Form form : forms.forms()) {
            boolean counts = part(definition, form.id()).isPresent();
            boolean follows = joinInto(definition, form.id()).isPresent();
            boolean precedes = definition.joins().stream()
                    .anyMatch(j -> j.fromForm().equals(form.id()) && j.other().isPresent());
            if (counts || follows || precedes) {
                ids.add(form.id());
            }
        }
        if (part(definition, FormLibrary.SUPPLEMENTS).isPresent()) {
            ids.add(FormLibrary.SUPPLEMENTS);
        }
        return ids;
    }

    private static Optional<Part> part(SeriesDefinition definition, String formId) {
        return definition.parts().stream()
                .filter(p -> p.formId().equals(formId) && p.variant().isEmpty())
                .findFirst();
    }

    private static Optional<Join> joinInto(SeriesDefinition definition, String formId) {
        return definition.joins().stream().filter(j -> j.toForm().equals(formId)).findFirst();
    }

    private String form(String formId) {
        Optional<Form> form = forms.form(formId);
        return form.map(f -> f.toYear().isPresent()
                        ? words.say("form.span", "years", words.span(f.fromYear(), f.toYear().getAsInt()))
                        : words.say("form.since", "year", f.fromYear()))
                .orElseGet(() -> words.say("form.supplement"));
    }

    /** The cells by table, row and column; the column is left out where a row has but one. */
    private String cells(Part part) {
        TableForm table = table(part);
        Set<String> rows = new LinkedHashSet<>();
        Set<String> columns = new LinkedHashSet<>();
        for (CellRef cell : part.cells()) {
            RowForm row = table.row(cell.row()).orElseThrow();
            rows.add(row.printedLabel());
            if (row.columns().size() > 1) {
                columns.add(row.column(cell.column()).orElseThrow().label());
            }
        }
        String column = columns.isEmpty() ? "" : words.say("cells.column", "column", words.list(List.copyOf(columns)));
        String sum = part.cells().size() > 1 ? words.say("cells.sum") : "";
        return words.say(
                "cells", "table", table.title(), "rows", words.list(List.copyOf(rows)), "column", column, "sum", sum);
    }

    private TableForm table(Part part) {
        return forms.form(part.formId())
                .flatMap(f -> f.table(part.table()))
                .or(() -> forms.supplements().stream()
                        .filter(t -> t.id().equals(part.table()))
                        .findFirst())
                .orElseThrow();
    }

    private String compares(Optional<Join> join, boolean first) {
        boolean nothing = join.isEmpty() || first && join.get().kind() == Comparability.STARTS;
        if (nothing) {
            return words.say("nothing");
        }
        String kind = words.say("compares." + join.get().kind().name().toLowerCase(Locale.ROOT));
        return join.get().notes().isEmpty()
                ? kind
                : words.say("compares.why", "kind", kind, "why", String.join(words.say("clause"), join.get().notes()));
    }

    private Link link(Address page, String body, String series, SeriesBook book) {
        String title = forms.series(series).map(SeriesDefinition::title).orElse(series);
        return book.series(series).isPresent()
                ? new Link(title, page.linkTo(Address.series(body, series)))
                : Link.unlinked(title);
    }
}
