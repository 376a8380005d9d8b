package io.github.gouji.check;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.NotHeld;
import io.github.gouji.check.judge.AggregateJudgement;
import io.github.gouji.check.judge.AggregateJudgement.Part;
import io.github.gouji.check.judge.Judge;
import io.github.gouji.check.judge.Outcome;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.check.table.Completion.Given;
import io.github.gouji.check.table.TableSystem;
import io.github.gouji.form.Form;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.NumberKind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the tables of a body that sums up others with the sum of theirs, and derives what is still open in them once
 * every part has a value, provided that every decidable cell of the table agrees. Money is left out: it is rounded
 * before it is summed. A draft counts as not held.
 */
final class Aggregation {
    private final Map<String, BodyCheck> checks;
    private final Set<String> settled = new HashSet<>();

    /**
     * @param checks by body, each solved alone
     */
    Aggregation(Map<String, BodyCheck> checks) {
        this.checks = Map.copyOf(checks);
    }

    /** Derives from the parts upwards. */
    void derive() {
        new TreeMap<>(checks).values().forEach(this::derive);
    }

    private void derive(BodyCheck whole) {
        if (!settled.add(whole.body().id())) {
            return;
        }
        for (Report report : whole.body().reports()) {
            parts(whole, report).stream()
                    .flatMap(id -> Optional.ofNullable(checks.get(id)).stream())
                    .forEach(this::derive);
            for (CheckedTable table : whole.tables(report.year())) {
                Map<Integer, Given> given = given(table, judge(whole, report, table), whole, report);
                if (!given.isEmpty()) {
                    whole.give(report.year(), table.id(), given);
                }
            }
        }
    }

    /** The bodies that a report sums up; none if the list leads back to it, which has its finding. */
    private List<String> parts(BodyCheck whole, Report report) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(listed(whole, report));
        while (!open.isEmpty()) {
            String id = open.remove();
            if (id.equals(whole.body().id())) {
                return List.of();
            }
            BodyCheck part = checks.get(id);
            if (seen.add(id) && part != null) {
                part.body().report(report.year()).ifPresent(r -> open.addAll(listed(part, r)));
            }
        }
        return listed(whole, report);
    }

    private static List<String> listed(BodyCheck whole, Report report) {
        List<String> own = report.dossier().aggregates();
        return own.isEmpty() ? whole.body().profile().aggregates() : own;
    }

    /** The cells of a report that are sums over other bodies. */
    List<AggregateJudgement> judge(BodyCheck whole, Report report) {
        List<AggregateJudgement> judgements = new ArrayList<>();
        whole.tables(report.year()).forEach(t -> judgements.addAll(judge(whole, report, t)));
        return judgements;
    }

    private List<AggregateJudgement> judge(BodyCheck whole, Report report, CheckedTable table) {
        List<AggregateJudgement> judgements = new ArrayList<>();
        List<String> bodies = parts(whole, report);
        boolean sums = !bodies.isEmpty() && !table.form().formId().equals(FormLibrary.SUPPLEMENTS);
        for (int i = 0; sums && i < table.figures().size(); i++) {
            boolean counts = table.form().columnOfCell(i).kind() != NumberKind.MONEY;
            if (counts && !(table.figures().get(i) instanceof NotHeld)) {
                CellRef cell = table.form().cell(i);
                List<Contribution> parts = bodies.stream()
                        .map(id -> contribution(id, report, table, cell))
                        .toList();
                judgements.add(new AggregateJudgement(
                        cell, parts.stream().map(Contribution::part).toList(), outcome(table.figures().get(i), cell, parts)));
            }
        }
        return judgements;
    }

    /** A part with whether all its figures are published, and none of them in doubt. */
    private record Contribution(Part part, boolean published, boolean doubtful) {}

    private Contribution contribution(String id, Report report, CheckedTable table, CellRef cell) {
        Optional<BodyCheck> body = Optional.ofNullable(checks.get(id));
        Optional<Report> held = body.flatMap(b -> b.body().report(report.year()))
                .filter(r -> r.holding().state() != State.DRAFT);
        Optional<CheckedTable> own = held.flatMap(r -> body.get().tables(r.year()).stream()
                .filter(t -> t.id().equals(table.id()))
                .findFirst());
        String name = body.map(b -> b.body().profile().name()).orElse(id);
        if (own.isEmpty()) {
            return new Contribution(new Part(id, name, List.of(), Optional.empty()), false, false);
        }
        List<Form> forms = List.of(report.form(), held.get().form());
        List<CellRef> cells = new PartCells(table.form(), own.get().form(), forms).of(cell);
        List<Figure> figures = cells.stream().map(c -> own.get().figure(c).orElseThrow()).toList();
        boolean valued = !figures.isEmpty()
                && figures.stream().allMatch(f -> Judge.amount(f).isPresent());
        Optional<BigDecimal> sum = valued
                ? Optional.of(figures.stream().map(f -> Judge.amount(f).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
        return new Contribution(
                new Part(id, name, cells, sum),
                figures.stream().noneMatch(Derived.class::isInstance),
                cells.stream().anyMatch(c -> isDoubtful(own.get(), c)));
    }

    /** Judged on published figures alone, as within a report. */
    private static Outcome outcome(Figure figure, CellRef cell, List<Contribution> parts) {
        boolean decidable = !(figure instanceof Derived)
                && Judge.amount(figure).isPresent()
                && parts.stream().allMatch(p -> p.published() && p.part().value().isPresent());
        if (!decidable) {
            return new Outcome.Undecidable(List.of(cell));
        }
        BigDecimal left = Judge.amount(figure).orElseThrow();
        BigDecimal right = parts.stream().map(p -> p.part().value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return left.compareTo(right) == 0 ? new Outcome.Holds(left, right) : new Outcome.Broken(left, right);
    }

    private Map<Integer, Given> given(
            CheckedTable table, List<AggregateJudgement> judgements, BodyCheck whole, Report report) {
        Map<Integer, Given> given = new TreeMap<>();
        if (judgements.stream().anyMatch(AggregateJudgement::isBroken)) {
            return given;
        }
        for (AggregateJudgement judgement : judgements) {
            int index = table.form().cellIndex(judgement.cell()).orElseThrow();
            Optional<BigDecimal> sum = judgement.sum()
                    .filter(TableSystem::isWhole)
                    .filter(s -> Judge.amount(table.figures().get(index)).isEmpty())
                    .filter(s -> !isDoubtful(table, judgement.cell()))
                    .filter(s -> judgement.parts().stream()
                            .noneMatch(p -> contribution(p.body(), report, table, judgement.cell()).doubtful()));
            sum.ifPresent(s -> given.put(index, new Given(s.longValueExact(), judgement.id())));
        }
        return given;
    }

    private static boolean isDoubtful(CheckedTable table, CellRef cell) {
        return table.judgements().stream()
                .filter(j -> j.isBroken() || j.isConfirmed())
                .anyMatch(j -> j.cells().contains(cell));
    }
}
