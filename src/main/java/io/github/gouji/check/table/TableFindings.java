package io.github.gouji.check.table;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.check.judge.Judge;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.check.judge.Outcome.Broken;
import io.github.gouji.check.judge.Outcome.Confirmed;
import io.github.gouji.check.judge.Repair;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Severity;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns what the checks of a report's tables found into findings at the places of the cells. */
public final class TableFindings {
    private static final int OTHER_REPAIRS = 4;

    /** The most parts of a sum that are all named: those of the row of a table of applications. */
    private static final int LONG_SUM = 7;

    private final Report report;
    private final IdentityWords words;
    private final Findings findings;

    public TableFindings(Report report, IdentityWords words, Findings findings) {
        this.report = report;
        this.words = words;
        this.findings = findings;
    }

    public void report(List<CheckedTable> tables) {
        for (CheckedTable table : tables) {
            List<Repair> repairs = table.repairs();
            for (Judgement judgement : table.judgements()) {
                if (judgement.outcome() instanceof Broken broken) {
                    Finding finding = broken(table, judgement, broken, Code.IDENTITY_BROKEN);
                    boolean hard = judgement.identity().strength() == Strength.HARD;
                    findings.add((hard ? withRepairs(finding, table, repairs) : finding)
                            .with(severity(judgement.identity().strength())));
                } else if (judgement.outcome() instanceof Confirmed confirmed) {
                    findings.add(confirmed(table, judgement, confirmed));
                }
            }
            contradiction(table);
            unusedConfirmations(table);
            unplaced(table);
        }
    }

    private Severity severity(Strength strength) {
        State state = report.holding().state();
        boolean mustHold = state == State.PUBLISHED || state == State.DRAFT;
        if (strength == Strength.HARD) {
            return mustHold ? Severity.ERROR : Severity.WARNING;
        }
        return strength == Strength.SOFT ? Severity.WARNING : Severity.NOTE;
    }

    private Finding broken(CheckedTable table, Judgement judgement, Broken broken, Code code) {
        Identity identity = judgement.identity();
        TableForm form = table.form();
        CellRef first = judgement.cells().get(0);
        BigDecimal expected = Judge.amount(figure(table, first))
                .orElse(BigDecimal.ZERO)
                .subtract(broken.difference());
        Map<String, String> holes = new LinkedHashMap<>();
        holes.put("title", words.title(identity, form));
        holes.put("left", words.side(telling(identity.left(), table), identity, form, c -> lexeme(table, c)));
        holes.put("right", words.side(telling(identity.right(), table), identity, form, c -> lexeme(table, c)));
        boolean all = telling(identity.right(), table).size() == identity.right().size();
        holes.put("zeros", all ? "" : "@identity.zeros");
        holes.put("leftSum", broken.left().toPlainString());
        holes.put("rightSum", broken.right().toPlainString());
        holes.put("difference", broken.difference().abs().toPlainString());
        holes.put("repair", "");
        holes.put("confirm", words.confirmation(table, first, expected));
        List<Place> places = judgement.cells().stream()
                .map(c -> figure(table, c).place())
                .distinct()
                .toList();
        return new Finding(
                code,
                code.severity(),
                places.get(0),
                holes,
                subject(table, judgement.cells()),
                places.subList(1, places.size()));
    }

    /** Names the likeliest corrections, and the line to paste if the original really prints what is written. */
    private Finding withRepairs(Finding finding, CheckedTable table, List<Repair> repairs) {
        Map<String, String> holes = new LinkedHashMap<>(finding.words());
        List<Repair> fitting = repairs.stream()
                .filter(r -> r.changes().stream().anyMatch(c -> finding.subject().cells().contains(address(c.cell()))))
                .toList();
        if (fitting.isEmpty()) {
            holes.put("repair", repairs.isEmpty() ? "@repair.none" : "@repair.elsewhere");
        } else {
            holes.put("repair", fitting.size() == 1 ? "@repair.only" : "@repair.first");
            holes.put("slip", "@slip." + fitting.get(0).slip().name().toLowerCase(Locale.ROOT));
            holes.put("likely", words.repair(table.form(), fitting.get(0)));
            holes.put("others", others(table, fitting));
            Repair.Change change = fitting.get(0).changes().get(0);
            if (fitting.get(0).changes().size() == 1) {
                holes.put("confirm", words.confirmation(table, change.cell(), change.to()));
            }
        }
        return new Finding(
                finding.code(), finding.severity(), finding.place(), holes, finding.subject(), finding.related());
    }

    private String others(CheckedTable table, List<Repair> fitting) {
        List<String> named = fitting.stream()
                .skip(1)
                .limit(OTHER_REPAIRS)
                .map(r -> words.repair(table.form(), r))
                .toList();
        return String.join("; ", named);
    }

    /** A long sum without its zeros, which only hide the other parts. */
    private static List<Term> telling(List<Term> terms, CheckedTable table) {
        return terms.size() <= LONG_SUM
                ? terms
                : terms.stream()
                        .filter(t -> Judge.amount(figure(table, t.cell())).filter(a -> a.signum() == 0).isEmpty())
                        .toList();
    }

    private Finding confirmed(CheckedTable table, Judgement judgement, Confirmed confirmed) {
        Finding finding = broken(table, judgement, confirmed.broken(), Code.IDENTITY_CONFIRMED);
        Map<String, String> holes = new LinkedHashMap<>(finding.words());
        holes.put("reason", String.join("; ", confirmed.reasons()));
        return new Finding(
                finding.code(), finding.severity(), finding.place(), holes, finding.subject(), finding.related());
    }

    private void contradiction(CheckedTable table) {
        if (table.contradicting().isEmpty()) {
            return;
        }
        List<Judgement> involved = table.judgements().stream()
                .filter(j -> j.cells().stream().anyMatch(table.contradicting()::contains))
                .filter(j -> j.identity().strength() == Strength.HARD)
                .toList();
        List<CellRef> cells = new ArrayList<>();
        involved.forEach(j -> j.cells().stream().filter(c -> !cells.contains(c)).forEach(cells::add));
        String named = String.join(
                ", ",
                cells.stream()
                        .filter(c -> figure(table, c).amount().isPresent())
                        .map(c -> words.cell(table.form(), c) + " " + lexeme(table, c))
                        .toList());
        String title = words.title(involved.get(0).identity(), table.form());
        List<Place> places = cells.stream().map(c -> figure(table, c).place()).distinct().toList();
        findings.add(Finding.of(Code.IDENTITY_CONTRADICTION, places.get(0), "title", title, "cells", named)
                .with(severity(Strength.HARD))
                .about(subject(table, cells))
                .alsoAt(places.subList(1, places.size())));
    }

    /** A confirmation that excuses nothing is itself a finding. */
    private void unusedConfirmations(CheckedTable table) {
        for (int i = 0; i < table.figures().size(); i++) {
            CellRef cell = table.form().cell(i);
            table.figures().get(i).remark().confirmation().ifPresent(confirmation -> {
                if (table.judgements().stream().noneMatch(j -> j.isConfirmed() && j.cells().contains(cell))) {
                    findings.add(Finding.of(
                                    Code.CONFIRMATION_UNUSED,
                                    confirmation.place(),
                                    "cell",
                                    words.cell(table.form(), cell))
                            .about(subject(table, List.of(cell))));
                }
            });
        }
    }

    private void unplaced(CheckedTable table) {
        table.doubts().unplaced().forEach((position, numbers) -> {
            RowForm row = table.form().rows().get(position);
            String printed = String.join(", ", numbers.stream().map(Published::lexeme).toList());
            List<CellRef> cells = row.columns().stream()
                    .map(c -> new CellRef(table.id(), row.id(), c.id()))
                    .toList();
            findings.add(Finding.of(
                            Code.ROW_UNPLACED,
                            numbers.get(0).place(),
                            "label",
                            row.printedLabel(),
                            "numbers",
                            printed)
                    .about(subject(table, cells)));
        });
    }

    private Subject subject(CheckedTable table, List<CellRef> cells) {
        return new Subject(
                report.body(), report.year(), cells.stream().map(this::address).toList());
    }

    private String address(CellRef cell) {
        return report.body() + "/" + report.year() + "/" + cell;
    }

    private static Figure figure(CheckedTable table, CellRef cell) {
        return table.figure(cell).orElseThrow();
    }

    private static String lexeme(CheckedTable table, CellRef cell) {
        Figure figure = figure(table, cell);
        return figure instanceof Published p ? p.lexeme() : Judge.amount(figure).map(BigDecimal::toPlainString).orElse("?");
    }
}
