package io.github.gouji.claim.oversight;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.claim.passage.Reporter;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.Correspondence;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.RowForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Figures of two consecutive years that differ fivefold, and amounts of money that differ as if the unit had changed. */
public final class Jumps {
    private static final String PROACTIVE = "proactive";
    private static final String TOTAL = "total";
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);
    /** Ten thousand, give or take what may really have changed. */
    private static final BigDecimal UNIT_FROM = BigDecimal.valueOf(3000);

    private static final BigDecimal UNIT_TO = BigDecimal.valueOf(30000);

    private final CheckedReport before;
    private final CheckedReport now;
    private final FormLibrary forms;
    private final Reporter reporter;

    public Jumps(CheckedReport before, CheckedReport now, FormLibrary forms, Vocabulary vocabulary) {
        this.before = before;
        this.now = now;
        this.forms = forms;
        this.reporter = new Reporter(Subject.of(now.report().body(), now.year()), vocabulary);
    }

    public List<Finding> find() {
        for (CheckedTable table : now.tables()) {
            Optional<CheckedTable> earlier = before.table(table.id());
            if (earlier.isPresent() && scope(before, earlier.get()).equals(scope(now, table))) {
                compare(earlier.get(), table);
            }
        }
        return reporter.findings();
    }

    private static Optional<String> scope(CheckedReport report, CheckedTable table) {
        return report.report().scope(table.source());
    }

    private void compare(CheckedTable earlier, CheckedTable table) {
        for (int i = 0; i < table.figures().size(); i++) {
            CellRef cell = table.form().cell(i);
            ColumnForm column = table.form().columnOfCell(i);
            boolean looked = cell.table().equals(PROACTIVE) || cell.column().equals(TOTAL) || cell.row().equals(TOTAL);
            if (looked && column.kind() != NumberKind.SIGNED && isComparable(earlier, table, cell)) {
                compare(earlier.figure(cell).orElseThrow(), table.figures().get(i), table.form().rowOfCell(i), column, cell);
            }
        }
    }

    private boolean isComparable(CheckedTable earlier, CheckedTable table, CellRef cell) {
        if (earlier.figure(cell).isEmpty()) {
            return false;
        }
        if (earlier.form().formId().equals(table.form().formId())) {
            return true;
        }
        return forms.form(table.form().formId())
                .filter(f -> f.previous().equals(Optional.of(earlier.form().formId())))
                .flatMap(f -> f.correspondenceOf(cell))
                .map(c -> c.kind() == Correspondence.Kind.SAME)
                .orElse(false);
    }

    private static Optional<String> lexeme(Figure figure) {
        if (figure instanceof Figure.Corrected corrected) {
            return Optional.of(corrected.now().lexeme());
        }
        return figure instanceof Figure.Published published ? Optional.of(published.lexeme()) : Optional.empty();
    }

    private void compare(Figure then, Figure today, RowForm row, ColumnForm column, CellRef cell) {
        Optional<BigDecimal> old = then.amount();
        Optional<BigDecimal> value = today.amount();
        if (old.isEmpty() || value.isEmpty() || lexeme(today).isEmpty()) {
            return;
        }
        BigDecimal larger = old.get().max(value.get());
        BigDecimal smaller = old.get().min(value.get());
        boolean asIfUnit = column.kind() == NumberKind.MONEY
                && smaller.signum() > 0
                && larger.compareTo(smaller.multiply(UNIT_FROM)) >= 0
                && larger.compareTo(smaller.multiply(UNIT_TO)) <= 0;
        if (asIfUnit) {
            report(Code.UNIT_SUSPECT, then, today, row, column, cell);
        } else if (larger.compareTo(LEAST) >= 0 && larger.compareTo(smaller.multiply(FIVE)) >= 0) {
            report(Code.FIGURE_JUMP, then, today, row, column, cell);
        }
    }

    private void report(Code code, Figure then, Figure today, RowForm row, ColumnForm column, CellRef cell) {
        String old = then.amount().orElseThrow().toPlainString();
        String value = today.amount().orElseThrow().toPlainString();
        String label = row.columns().size() == 1 ? row.printedLabel() : row.printedLabel() + "/" + column.label();
        Reporter one = reporter.about(List.of(now.report().body() + "/" + now.year() + "/" + cell));
        one.confirmable(
                code,
                today.place(),
                lexeme(today).orElseThrow(),
                List.of(then.place()),
                "cell",
                label,
                "before",
                String.valueOf(before.year()),
                "old",
                old,
                "value",
                value,
                "unit",
                column.unit());
    }
}
