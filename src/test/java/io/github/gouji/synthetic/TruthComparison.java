package io.github.gouji.synthetic;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.NotApplicable;
import io.github.gouji.archive.figure.Origin;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.judge.Doubts.Bounds;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.synthetic.SyntheticCell.Print;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares a checked archive with the truth it was made from: every number shown must be true, every bound must hold,
 * and every origin must be the one that was written.
 */
public final class TruthComparison {
    private final List<String> wrong = new ArrayList<>();
    private int tables;
    private int derived;
    private int placed;
    private int open;
    private int bounded;

    /** Adds a body; what is wrong is said in words. */
    public void add(SyntheticBody truth, CheckedArchive archive) {
        CheckedBody body = archive.body(truth.id()).orElseThrow();
        for (SyntheticReport report : truth.reports()) {
            CheckedReport checked = body.report(report.year()).orElseThrow();
            for (SyntheticTable table : report.tables()) {
                String where = truth.id() + "/" + report.year() + "/" + table.id();
                checked.table(table.id()).ifPresentOrElse(
                        c -> add(where, table, c), () -> wrong.add(where + " was not read"));
            }
        }
    }

    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    public int tables() {
        return tables;
    }

    public int derived() {
        return derived;
    }

    public int open() {
        return open;
    }

    @Override
    public String toString() {
        return tables + " tables: " + derived + " cells derived, " + placed + " placed, " + open + " open of which "
                + bounded + " with bounds, " + wrong.size() + " wrong";
    }

    private void add(String where, SyntheticTable truth, CheckedTable checked) {
        tables++;
        if (checked.form() != truth.form()) {
            wrong.add(where + ": read as " + checked.form() + ", written as " + truth.form());
            return;
        }
        for (Judgement judgement : checked.judgements()) {
            if (judgement.isBroken()) {
                wrong.add(where + ": broken " + judgement.identity().id());
            }
        }
        if (!checked.contradicting().isEmpty()) {
            wrong.add(where + ": contradiction at " + checked.contradicting());
        }
        for (int i = 0; i < truth.cells().size(); i++) {
            cell(where + " " + truth.form().cell(i), truth.cell(i), checked, i);
        }
    }

    private void cell(String where, SyntheticCell cell, CheckedTable table, int index) {
        Figure figure = table.figures().get(index);
        if (figure instanceof Derived d) {
            derived++;
            expectValue(where + " derived", cell.truth(), d.value());
            expect(where, cell.print() == Print.BLANK ? Origin.BLANK : Origin.LOST, figure.origin());
        } else if (figure.amount().isPresent()) {
            placed += cell.print() == Print.ABSENT ? 1 : 0;
            boolean placedElsewhere = table.doubts().positionOpen().contains(index);
            expectValue(where + " as printed", cell.truth(), figure.amount().get());
            if (!cell.isNumber() && cell.print() != Print.ABSENT && !placedElsewhere) {
                wrong.add(where + ": a number where none was printed");
            }
        } else {
            if (cell.isNumber() && !isInOrder(table, index) || figure instanceof NotApplicable != (cell.print() == Print.SLASH)) {
                wrong.add(where + ": written as " + cell.print() + ", read as " + figure.status());
            }
            open += figure instanceof NotApplicable ? 0 : 1;
            Bounds bounds = table.doubts().bounds().get(index);
            if (bounds != null) {
                bounded++;
                bounds(where, cell.truth(), bounds);
            }
        }
    }

    private static boolean isInOrder(CheckedTable table, int index) {
        int position = table.form().rows().indexOf(table.form().rowOfCell(index));
        return table.source().inOrder().containsKey(position);
    }

    private void bounds(String where, BigDecimal truth, Bounds bounds) {
        boolean sound = truth.compareTo(BigDecimal.valueOf(bounds.low())) >= 0
                && bounds.high().map(h -> truth.compareTo(BigDecimal.valueOf(h)) <= 0).orElse(true);
        if (!sound) {
            wrong.add(where + ": " + truth + " is not within " + bounds);
        }
    }

    private void expectValue(String where, BigDecimal truth, BigDecimal shown) {
        if (truth.compareTo(shown) != 0) {
            wrong.add(where + ": " + shown + " instead of " + truth);
        }
    }

    private void expect(String where, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            wrong.add(where + ": " + actual + " instead of " + expected);
        }
    }
}
