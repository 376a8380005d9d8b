package io.github.gouji.compose.report;

import io.github.gouji.archive.Section;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.CellNames;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.table.OfficialTables;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.label.LabelText;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.prose.Narrative;
import io.github.gouji.view.section.ChartView;
import io.github.gouji.view.section.SectionView;
import io.github.gouji.view.section.SectionView.Heading;
import io.github.gouji.view.table.DataTable;
import io.github.gouji.view.table.OfficialTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes the sections of a report in official order, each with text, table, charts and supplements. */
public final class SectionComposer {
    private final ReportContext context;
    private final Map<String, List<ChartView>> charts;
    private final ProseComposer prose;
    private final OfficialTables tables;
    private final SupplementTables supplements;

    /** @param charts by the id of the section in which they stand */
    public SectionComposer(ReportContext context, Map<String, List<ChartView>> charts) {
        this.context = context;
        this.charts = Map.copyOf(charts);
        this.prose = new ProseComposer(context);
        this.tables = new OfficialTables(context);
        this.supplements = new SupplementTables(context);
    }

    /** A section with the text and the table that we hold of it. */
    private record Part(SectionForm form, Optional<Narrative> narrative, Optional<CheckedTable> table) {
        boolean isHeld() {
            return narrative.isPresent() || table.isPresent();
        }
    }

    public List<SectionView> compose() {
        List<Part> parts = parts();
        Map<String, List<CheckedTable>> placed = new SupplementPlaces(supplements).place(narratives(parts));
        boolean excerpt = context.report().report().holding().excerpt();
        List<SectionView> views = new ArrayList<>();
        for (Part part : parts) {
            String id = part.form().id();
            List<CheckedTable> beside = placed.getOrDefault(id, List.of());
            boolean saysSomething = part.isHeld() || excerpt && part.form().required();
            if (saysSomething || !beside.isEmpty() || charts.containsKey(id)) {
                views.add(view(part, beside));
            }
        }
        for (CheckedTable table : tablesWithoutSection(parts)) {
            views.add(alone(table));
        }
        return views;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        context.report().report().contents().preamble().ifPresent(narrative -> context.report()
                .report()
                .form()
                .section("preamble")
                .ifPresent(form -> parts.add(new Part(form, Optional.of(narrative), Optional.empty()))));
        for (Section section : context.report().report().sections()) {
            Optional<CheckedTable> table = section.form().table().flatMap(context.report()::table);
            parts.add(new Part(section.form(), section.narrative(), table));
        }
        return parts;
    }

    private static List<SupplementPlaces.Text> narratives(List<Part> parts) {
        return parts.stream()
                .filter(p -> p.form().headed())
                .map(p -> new SupplementPlaces.Text(p.form().id(), p.narrative().stream().toList()))
                .toList();
    }

    /** Official tables that belong to no section of the form, as the statistics of 2014 do. */
    private List<CheckedTable> tablesWithoutSection(List<Part> parts) {
        return context.report().tables().stream()
                .filter(t -> !t.form().formId().equals(FormLibrary.SUPPLEMENTS))
                .filter(t -> parts.stream().noneMatch(p -> p.table().filter(own -> own == t).isPresent()))
                .toList();
    }

    private SectionView view(Part part, List<CheckedTable> beside) {
        Heading heading = heading(part);
        Optional<OfficialTable> table = part.table().map(tables::compose);
        List<DataTable> plain = beside.stream().map(supplements::compose).toList();
        return new SectionView(
                heading,
                part.narrative()
                        .filter(n -> !n.isEmpty())
                        .map(n -> prose.compose(n, part.form().id(), heading.text()))
                        .orElse(null),
                absence(part).orElse(null),
                table.orElse(null),
                charts.getOrDefault(part.form().id(), List.of()),
                plain);
    }

    private SectionView alone(CheckedTable table) {
        Heading heading = new Heading(
                CellAnchor.section(table.id()),
                null,
                table.form().title(),
                gloss(table.form().title()));
        return new SectionView(
                heading,
                null,
                null,
                tables.compose(table),
                charts.getOrDefault(table.id(), List.of()),
                List.of());
    }

    private String gloss(String title) {
        return context.glossary().gloss(title).orElse(null);
    }

    /** The heading as printed where a text gives it, else the form's. */
    private Heading heading(Part part) {
        String printed = part.narrative().map(prose::heading).orElse("");
        LabelText label = context.forms().vocabulary().label(printed);
        boolean own = !printed.isEmpty();
        String number = CellNames.bare(own ? label.prefix() : part.form().prefix());
        return new Heading(
                CellAnchor.section(part.form().id()),
                number.isEmpty() ? null : number,
                own ? label.label() : part.form().title(),
                gloss(part.form().title()));
    }

    /** Printed empty and not held are different facts, and both are said. */
    private Optional<String> absence(Part part) {
        List<String> said = new ArrayList<>();
        boolean tabled = part.form().table().isPresent();
        if (part.narrative().filter(Narrative::isEmpty).isPresent()) {
            said.add(context.say(part.table().isPresent() ? "absence.only_table" : "absence.printed_empty"));
        }
        if (!part.isHeld()) {
            said.add(context.say("absence.section"));
        } else if (tabled && part.table().isEmpty()) {
            said.add(context.say("absence.table"));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("", said));
    }
}
