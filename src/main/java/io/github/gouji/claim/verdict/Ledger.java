package io.github.gouji.claim.verdict;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.claim.language.Reading;
import io.github.gouji.claim.verdict.Valuation.Absent;
import io.github.gouji.claim.verdict.Valuation.Known;
import io.github.gouji.claim.verdict.Valuation.Open;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values readings in the tables of one report, derived figures included. */
final class Ledger {
    private static final int MOST_SLIPS = 3;

    private final CheckedReport report;

    Ledger(CheckedReport report) {
        this.report = report;
    }

    Valuation value(Reading reading) {
        BigDecimal sum = BigDecimal.ZERO;
        StringBuilder text = new StringBuilder();
        List<CellRef> cells = new ArrayList<>();
        for (Reading.Part part : reading.parts()) {
            Optional<CheckedTable> table = report.table(part.table());
            Optional<Rows> rows = table.flatMap(t -> rows(t.form(), part.rows()));
            if (rows.isEmpty()) {
                return new Absent();
            }
            BigDecimal worth = BigDecimal.ZERO;
            for (RowForm row : rows.get().rows()) {
                for (String column : part.columns()) {
                    CellRef cell = new CellRef(part.table(), row.id(), column);
                    Optional<Figure> figure = table.get().figure(cell);
                    if (figure.isEmpty()) {
                        return new Absent();
                    }
                    Optional<BigDecimal> amount = certain(figure.get());
                    if (amount.isEmpty()) {
                        return new Open();
                    }
                    worth = worth.add(amount.get());
                    cells.add(cell);
                }
            }
            sum = part.sign() > 0 ? sum.add(worth) : sum.subtract(worth);
            text.append(text.length() == 0 ? "" : part.sign() > 0 ? " + " : " − ");
            text.append(rows.get().label()).append(columns(rows.get(), part.columns())).append(' ').append(worth.toPlainString());
        }
        String total = reading.parts().size() > 1 ? text + " = " + sum.toPlainString() : text.toString();
        return new Known(sum, total, cells);
    }

    /** The single cells and given sums that have a value: what a writer may have copied by mistake. */
    List<String> lookalikes(BigDecimal value, List<Reading> readings, List<Reading> slips) {
        Set<String> found = new LinkedHashSet<>();
        for (Reading slip : slips) {
            if (value(slip) instanceof Known known && known.value().compareTo(value) == 0) {
                found.add(known.text());
            }
        }
        Set<String> tables = new LinkedHashSet<>();
        readings.forEach(r -> r.parts().forEach(p -> tables.add(p.table())));
        for (String id : tables) {
            report.table(id).ifPresent(table -> cellsWorth(table, value, readings, found));
        }
        return found.stream().limit(MOST_SLIPS).toList();
    }

    /** Cells of the rows that the readings speak of first, then those of the rest of the table. */
    private static void cellsWorth(CheckedTable table, BigDecimal value, List<Reading> readings, Set<String> into) {
        List<String> near = new ArrayList<>();
        List<String> far = new ArrayList<>();
        for (int i = 0; i < table.figures().size(); i++) {
            Optional<BigDecimal> amount = table.figures().get(i).amount();
            if (amount.isPresent() && amount.get().signum() != 0 && amount.get().compareTo(value) == 0) {
                RowForm row = table.form().rowOfCell(i);
                ColumnForm column = table.form().columnOfCell(i);
                String label = row.columns().size() == 1 ? row.printedLabel() : row.printedLabel() + "/" + column.label();
                (speaksOf(readings, row) ? near : far).add(label);
            }
        }
        into.addAll(near);
        into.addAll(far);
    }

    private static boolean speaksOf(List<Reading> readings, RowForm row) {
        return readings.stream()
                .flatMap(r -> r.parts().stream())
                .flatMap(p -> p.rows().stream())
                .anyMatch(id -> id.equals(row.id()) || row.groups().stream().anyMatch(g -> g.id().equals(id)));
    }

    /** A figure corrected after publication may still stand uncorrected in the prose. */
    private static Optional<BigDecimal> certain(Figure figure) {
        if (figure instanceof Figure.NotApplicable) {
            return Optional.of(BigDecimal.ZERO);
        }
        return figure instanceof Figure.Corrected ? Optional.empty() : figure.amount();
    }

    private record Rows(String label, List<RowForm> rows) {}

    private static Optional<Rows> rows(TableForm form, List<String> ids) {
        for (String id : ids) {
            Optional<RowForm> row = form.row(id);
            if (row.isPresent()) {
                return Optional.of(new Rows(row.get().printedLabel(), List.of(row.get())));
            }
            List<RowForm> rows = form.group(id).map(form::summedRowsOf).orElse(List.of());
            if (!rows.isEmpty()) {
                return Optional.of(new Rows(form.group(id).orElseThrow().printedLabel(), rows));
            }
        }
        return Optional.empty();
    }

    private static String columns(Rows rows, List<String> ids) {
        RowForm row = rows.rows().get(0);
        if (row.columns().size() == 1) {
            return "";
        }
        List<String> labels = ids.stream()
                .map(id -> row.column(id).map(ColumnForm::label).orElse(id))
                .toList();
        return "/" + String.join("+", labels);
    }
}
