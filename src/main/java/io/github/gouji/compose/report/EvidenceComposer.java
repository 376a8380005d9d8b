package io.github.gouji.compose.report;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.NotApplicable;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.judge.AggregateJudgement;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.CellAnchor;
import io.github.gouji.compose.figure.CellNames;
import io.github.gouji.compose.figure.ComputedNumber;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.compose.figure.ShownFigure;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.Annex.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of every derived cell which identities leave it no other value, with the numbers that take part. */
final class EvidenceComposer {
    private final ReportContext context;
    private final CellNames names;

    EvidenceComposer(ReportContext context) {
        this.context = context;
        this.names = new CellNames(context);
    }

    List<Evidence> compose() {
        List<Evidence> evidence = new ArrayList<>();
        for (CheckedTable table : context.report().tables()) {
            for (int i = 0; i < table.figures().size(); i++) {
                Figure figure = table.figures().get(i);
                if (figure instanceof Derived derived && ShownFigure.isShownDerived(figure)) {
                    evidence.add(evidence(table, table.form().cell(i), derived));
                }
            }
        }
        return evidence;
    }

    private Evidence evidence(CheckedTable table, CellRef cell, Derived derived) {
        String anchor = CellAnchor.of(cell);
        return new Evidence(
                CellAnchor.evidence(cell),
                new Link(names.whole(table.form(), cell), "#" + anchor),
                ComputedNumber.shown(derived.value()),
                reason(table, cell, derived));
    }

    private String reason(CheckedTable table, CellRef cell, Derived derived) {
        List<String> reasons = new ArrayList<>();
        for (String id : derived.evidence().identities()) {
            Optional<Identity> own = identity(table.form(), id);
            if (AggregateJudgement.isId(id)) {
                overBodies(cell).ifPresent(reasons::add);
            } else if (own.isPresent()) {
                reasons.add(argument(own.get(), context.year(), cell, derived.value()));
            } else {
                reasons.addAll(acrossYears(id, cell, derived.value()));
            }
        }
        String said = String.join(context.say("list.semicolon"), reasons);
        return reasons.size() > 1 ? context.say("evidence.together", "reasons", said) : said;
    }

    /** The sum over the bodies that this one sums up, with what each reports. */
    private Optional<String> overBodies(CellRef cell) {
        return context.report().sums().stream()
                .filter(s -> s.cell().equals(cell))
                .findFirst()
                .flatMap(s -> s.sum().map(sum -> context.say(
                        "evidence.sum",
                        "says",
                        context.say("evidence.bodies"),
                        "sum",
                        String.join(" + ", s.parts().stream().map(this::summand).toList()),
                        "value",
                        ComputedNumber.shown(sum))));
    }

    private String summand(AggregateJudgement.Part part) {
        return context.say(
                "evidence.summand",
                "name",
                part.name(),
                "value",
                ComputedNumber.shown(part.value().orElseThrow()));
    }

    private static Optional<Identity> identity(TableForm form, String id) {
        return form.identities().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** An identity with the year before belongs to the later of the two reports. */
    private List<String> acrossYears(String id, CellRef cell, BigDecimal value) {
        List<String> reasons = new ArrayList<>();
        for (int later = context.year(); later <= context.year() + 1 && reasons.isEmpty(); later++) {
            int ofLater = later;
            report(later)
                    .flatMap(r -> r.table(cell.table()))
                    .flatMap(t -> t.form().acrossYears().stream()
                            .filter(i -> i.id().equals(id))
                            .findFirst())
                    .filter(i -> i.terms().anyMatch(t -> isCell(t, ofLater, cell)))
                    .ifPresent(i -> reasons.add(argument(i, ofLater, cell, value)));
        }
        return reasons;
    }

    private Optional<CheckedReport> report(int year) {
        return year == context.year() ? Optional.of(context.report()) : context.body().report(year);
    }

    private boolean isCell(Term term, int year, CellRef cell) {
        return term.cell().equals(cell) && year + term.yearOffset() == context.year();
    }

    /** What the identity says and, solved for the cell, the numbers that make its value. */
    private String argument(Identity identity, int year, CellRef cell, BigDecimal value) {
        int side = identity.left().stream()
                .filter(t -> isCell(t, year, cell))
                .map(Term::sign)
                .findFirst()
                .orElseGet(() -> -identity.right().stream()
                        .filter(t -> isCell(t, year, cell))
                        .mapToInt(Term::sign)
                        .findFirst()
                        .orElse(-1));
        List<Summand> summands = new ArrayList<>();
        identity.left().forEach(t -> add(summands, identity, t, year, cell, -side * t.sign()));
        identity.right().forEach(t -> add(summands, identity, t, year, cell, side * t.sign()));
        if (summands.stream().anyMatch(s -> s.worth().isEmpty())) {
            return context.glossary().orSame(identity.says());
        }
        boolean shared = summands.stream().anyMatch(Summand::derivedZero);
        boolean zero = value.signum() == 0;
        String key = zero && shared ? "evidence.zeros" : zero && sum(summands).isEmpty() ? "evidence.zero" : "evidence.sum";
        return context.say(
                key,
                "says", context.glossary().orSame(identity.says()),
                "sum", sum(summands),
                "value", ComputedNumber.shown(value),
                "total", positive(summands));
    }

    /** What both sides of the identity come to without the cells that are zero. */
    private static String positive(List<Summand> summands) {
        return ComputedNumber.shown(summands.stream()
                .filter(s -> s.sign() > 0)
                .map(s -> s.worth().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** One number of the solved identity; {@code worth} is empty where it is not known. */
    private record Summand(String name, int sign, Optional<BigDecimal> worth, boolean derivedZero) {}

    private void add(List<Summand> summands, Identity identity, Term term, int year, CellRef cell, int sign) {
        if (isCell(term, year, cell)) {
            return;
        }
        int ofYear = year + term.yearOffset();
        Optional<CheckedTable> table = report(ofYear).flatMap(r -> r.table(term.cell().table()));
        Optional<Figure> figure = table.flatMap(t -> t.figure(term.cell()));
        Optional<BigDecimal> worth = figure.flatMap(
                f -> f instanceof NotApplicable ? Optional.of(BigDecimal.ZERO) : f.amount());
        boolean derivedZero =
                figure.filter(Derived.class::isInstance).isPresent() && worth.filter(w -> w.signum() == 0).isPresent();
        String name = table.map(t -> name(identity, t.form(), term)).orElse("");
        String dated = ofYear == context.year() && !identity.acrossYears()
                ? name
                : context.say("evidence.of_year", "year", "" + ofYear, "name", name);
        summands.add(new Summand(dated, sign, worth, derivedZero));
    }

    /** Within one row the columns tell the numbers apart, else the rows. */
    private static String name(Identity identity, TableForm form, Term term) {
        RowForm row = form.row(term.cell().row()).orElseThrow();
        boolean oneRow = identity.terms().map(t -> t.cell().row()).distinct().count() == 1;
        return oneRow && row.columns().size() > 1
                ? row.column(term.cell().column()).orElseThrow().label()
                : row.printedLabel();
    }

    /** The numbers other than zero, those added first. */
    private String sum(List<Summand> summands) {
        List<Summand> counting = summands.stream()
                .filter(s -> s.worth().orElseThrow().signum() != 0)
                .toList();
        List<Summand> ordered = Stream.concat(
                        counting.stream().filter(s -> s.sign() > 0),
                        counting.stream().filter(s -> s.sign() < 0))
                .toList();
        StringBuilder text = new StringBuilder();
        for (Summand summand : ordered) {
            String minus = context.say("evidence.minus");
            text.append(text.length() == 0 ? (summand.sign() < 0 ? minus : "") : summand.sign() < 0 ? " " + minus + " " : " + ");
            text.append(context.say(
                    "evidence.summand",
                    "name",
                    summand.name(),
                    "value",
                    ComputedNumber.shown(summand.worth().orElseThrow())));
        }
        return text.toString();
    }
}
