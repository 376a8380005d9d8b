package io.github.gouji.compose.report;

import io.github.gouji.archive.dossier.Holding;
import io.github.gouji.archive.dossier.Identification;
import io.github.gouji.archive.dossier.Source;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.ComputedNumber;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.form.Form;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Fact;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.section.Opening;
import io.github.gouji.view.section.Opening.KeyFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the head of a report: who published what when, on which form, how it was verified, the main figures. */
public final class OpeningComposer {
    /** The indicators that most readers look for; those that a report does not have are left out. */
    private static final List<String> MAIN = List.of(
            "applications-received",
            "applications-processed",
            "applications-carried-forward",
            "reviews",
            "litigation",
            "punishment-decisions");

    private final ReportContext context;

    public OpeningComposer(ReportContext context) {
        this.context = context;
    }

    public Opening compose() {
        return new Opening(
                "" + context.year(),
                context.report().report().identification().title(),
                facts(),
                new Verification(context).compose().orElse(null),
                figures());
    }

    private List<Fact> facts() {
        Identification identification = context.report().report().identification();
        Holding holding = context.report().report().holding();
        Dates dates = new Dates(context);
        List<Fact> facts = new ArrayList<>();
        plain(facts, "publisher", identification.publisher());
        identification.published().ifPresent(p -> facts.add(
                new Fact(context.say("fact.published"), dates.shown(p), dates.machine(p), null)));
        plain(facts, "period", identification.period());
        plain(facts, "index", identification.indexNumber());
        plain(facts, "contact", identification.contact());
        plain(facts, "form", Optional.of(form(context.report().report().form())));
        plain(facts, "scope", holding.scope());
        holding.source().ifPresent(s -> facts.add(source(s)));
        return facts;
    }

    private void plain(List<Fact> facts, String key, Optional<String> text) {
        text.ifPresent(t -> facts.add(Fact.plain(context.say("fact." + key), t)));
    }

    private Fact source(Source source) {
        return new Fact(context.say("fact.source"), source.name(), null, source.url().orElse(null));
    }

    private String form(Form form) {
        String named = form.notice()
                .map(n -> context.say("form.noticed", "from", "" + form.fromYear(), "notice", n.number()))
                .orElseGet(form::title);
        return form.verified() ? named : named + context.say("form.unverified");
    }

    private List<KeyFigure> figures() {
        List<KeyFigure> figures = new ArrayList<>();
        for (String id : MAIN) {
            context.forms().series(id).flatMap(this::figure).ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<KeyFigure> figure(SeriesDefinition series) {
        for (CheckedTable table : context.report().tables()) {
            Optional<List<CellRef>> cells = series.partOf(table.form()).map(SeriesDefinition.Part::cells);
            if (cells.isPresent()) {
                return value(table, cells.get()).map(value -> keyFigure(series, cells.get(), value));
            }
        }
        return Optional.empty();
    }

    /** A single cell as it is shown in its table, a sum as we compute it; nothing while a part is open. */
    private static Optional<String> value(CheckedTable table, List<CellRef> cells) {
        if (cells.size() == 1) {
            ShownFigure shown = ShownFigure.of(table.figure(cells.get(0)).orElseThrow());
            boolean number = shown.state() == CellState.FIGURE || shown.state() == CellState.ZERO;
            return number && shown.unit().isEmpty() ? Optional.of(shown.text()) : Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (CellRef cell : cells) {
            Optional<BigDecimal> amount = table.figure(cell).flatMap(Figure::amount);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(ComputedNumber.shown(sum));
    }

    private KeyFigure keyFigure(SeriesDefinition series, List<CellRef> cells, String value) {
        List<Mark> marks = new ArrayList<>();
        for (CellRef cell : cells) {
            context.marks().marks(cell, "").stream()
                    .filter(m -> marks.stream().noneMatch(n -> n.kind() == m.kind()))
                    .forEach(marks::add);
        }
        String href = context.linkTo(context.year(), cells.get(0)).orElse(null);
        return new KeyFigure(series.title(), value, series.unit(), href, marks);
    }
}
