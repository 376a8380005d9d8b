package io.github.gouji.intake;

import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.Remark.Kind;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.page.Spot;
import io.github.gouji.intake.recognise.Parsed;
import io.github.gouji.intake.table.Catch;
import io.github.gouji.intake.table.Catch.Fit;
import io.github.gouji.intake.table.Sheet;
import io.github.gouji.intake.write.Capacity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names what is peculiar about the figures of a source, and where in the source each figure stands. */
final class Remarks {
    private final Parsed report;
    private final Capacity capacity;
    private final Map<String, Spot> spots;
    private final List<Remark> all = new ArrayList<>();

    private Remarks(Parsed report, Capacity capacity, Map<String, Spot> spots) {
        this.report = report;
        this.capacity = capacity;
        this.spots = spots;
    }

    /**
     * @param read the same report as the content now yields it
     * @param spots where its figures stand in the source
     */
    static List<Remark> of(Parsed report, CheckedReport read, Capacity capacity, Map<String, Spot> spots) {
        Remarks remarks = new Remarks(report, capacity, spots);
        for (Sheet sheet : report.tables()) {
            sheet.rows().values().forEach(remarks::row);
            remarks.untouched(sheet);
        }
        read.tables().forEach(remarks::open);
        return remarks.all;
    }

    /** By address within the report, where each printed figure stands in the source. */
    static Map<String, Spot> spots(Parsed report) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (Sheet sheet : report.tables()) {
            for (Catch row : sheet.rows().values()) {
                List<ColumnForm> columns = row.row().columns();
                for (int i = 0; i < columns.size(); i++) {
                    boolean own = row.fit() == Fit.COMPLETE;
                    spots.put(address(row, columns.get(i)), own ? row.values().get(i).spot() : row.spot());
                }
            }
        }
        return spots;
    }

    private static String address(Catch row) {
        return row.table().id() + "/" + row.row().id();
    }

    private static String address(Catch row, ColumnForm column) {
        return address(row) + "/" + column.id();
    }

    private void row(Catch row) {
        List<ColumnForm> columns = row.row().columns();
        if (row.fit() == Fit.OPEN && !row.values().isEmpty() || capacity.isMisfit(row)) {
            String printed = row.values().stream().map(Value::lexeme).collect(Collectors.joining(" "));
            all.add(new Remark(Kind.UNPLACED, address(row), row.row().printedLabel(), printed, row.spot()));
            return;
        }
        for (int i = 0; i < row.values().size(); i++) {
            Optional<ColumnForm> column = row.fit() == Fit.COMPLETE ? Optional.of(columns.get(i)) : Optional.empty();
            cell(row, column, row.values().get(i));
        }
    }

    private void cell(Catch row, Optional<ColumnForm> column, Value value) {
        String unit = column.map(ColumnForm::unit).orElse("");
        boolean money = column.filter(c -> c.kind() == NumberKind.MONEY).isPresent();
        boolean misfit = value.isNumber() && column.filter(c -> !capacity.fits(value, c)).isPresent();
        if (value.kind() == Value.Kind.UNREADABLE || misfit) {
            add(Kind.UNREAD, row, column, value.lexeme() + value.unit(), value.spot());
        } else if (value.isNumber() && money && value.unit().isEmpty() && value.amount().orElseThrow().signum() != 0 && !printsUnit(row, column.get())) {
            add(Kind.NO_UNIT, row, column, value.lexeme() + " → " + unit, value.spot());
        } else if (value.isNumber() && !value.unit().isEmpty() && !value.unit().equals(unit)) {
            add(Kind.OTHER_UNIT, row, column, value.lexeme() + value.unit() + " → " + unit, value.spot());
        }
        if (!value.note().isEmpty()) {
            add(Kind.WORDS, row, column, value.lexeme() + " " + value.note(), value.spot());
        }
    }

    private boolean printsUnit(Catch row, ColumnForm column) {
        return report.unitsPrinted().contains(row.table().id() + "/" + column.id());
    }

    private void add(Kind kind, Catch row, Optional<ColumnForm> column, String printed, Spot spot) {
        String cell = column.map(c -> address(row, c)).orElse(address(row));
        String label = row.row().printedLabel() + column.map(c -> "/" + c.label()).orElse("");
        all.add(new Remark(kind, cell, label, printed, spot));
    }

    /** The rows that nobody filled in are written as blank, and whoever sent the workbook may only have forgotten them. */
    private void untouched(Sheet sheet) {
        List<Catch> rows = sheet.rows().values().stream().filter(Catch::isUntouched).toList();
        if (!rows.isEmpty()) {
            String labels = rows.stream().map(row -> row.row().printedLabel()).collect(Collectors.joining(" | "));
            all.add(new Remark(
                    Kind.UNTOUCHED, sheet.table().id(), sheet.table().title(), labels, rows.get(0).spot()));
        }
    }

    private void open(CheckedTable table) {
        TableForm form = table.form();
        for (RowForm row : form.rows()) {
            List<Integer> cells = table.doubts().positionOpen().stream()
                    .filter(c -> c >= row.firstCell() && c < row.firstCell() + row.columns().size())
                    .toList();
            if (!cells.isEmpty()) {
                String printed = cells.stream()
                        .map(c -> form.columnOfCell(c).label())
                        .collect(Collectors.joining(" "));
                String cell = form.id() + "/" + row.id();
                Spot spot = spots.getOrDefault(cell + "/" + row.columns().get(0).id(), Spot.line(0));
                all.add(new Remark(Kind.POSITION_OPEN, cell, row.printedLabel(), printed, spot));
            }
        }
    }
}
