package io.github.gouji.intake;

import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints the tables of a made-up report in the official layout, as rows of cells. */
final class OfficialPrint {
    private OfficialPrint() {}

    static List<List<PrintedCell>> rows(TableForm table, long[] figures, boolean blankZeros) {
        return switch (table.id()) {
            case "proactive" -> proactive(table, figures, blankZeros);
            case "requests" -> requests(table, figures, blankZeros);
            default -> disputes(table, figures, blankZeros);
        };
    }

    private static PrintedCell figure(long value, int index, boolean blankZeros) {
        String text = blankZeros && value == 0
                ? ""
                : value > 999 && index % 3 == 0 ? String.format(Locale.ROOT, "%,d", value) : String.valueOf(value);
        return new PrintedCell(text, index, false, 1, 1);
    }

    private static void figures(RowForm row, long[] figures, boolean blankZeros, List<PrintedCell> cells) {
        for (int i = 0; i < row.columns().size(); i++) {
            cells.add(figure(figures[row.firstCell() + i], row.firstCell() + i, blankZeros));
        }
    }

    private static List<List<PrintedCell>> proactive(TableForm table, long[] figures, boolean blankZeros) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        GroupForm block = null;
        for (RowForm row : table.rows()) {
            if (row.groups().get(0) != block) {
                block = row.groups().get(0);
                rows.add(List.of(PrintedCell.head(block.printedLabel(), 4, 1)));
                List<PrintedCell> heads = new ArrayList<>(List.of(PrintedCell.head("信息内容", 1, 1)));
                for (ColumnForm column : row.columns()) {
                    heads.add(PrintedCell.head(column.label(), 1, 1));
                }
                rows.add(heads);
            }
            List<PrintedCell> cells = new ArrayList<>(List.of(PrintedCell.label(row.printedLabel(), 1)));
            figures(row, figures, blankZeros, cells);
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<PrintedCell>> requests(TableForm table, long[] figures, boolean blankZeros) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        rows.add(List.of(PrintedCell.head(table.corner(), 3, 3), PrintedCell.head("申请人情况", 7, 1)));
        rows.add(List.of(
                PrintedCell.head("自然人", 1, 2), PrintedCell.head("法人或其他组织", 5, 1), PrintedCell.head("总计", 1, 2)));
        List<PrintedCell> organisations = new ArrayList<>();
        table.rows().get(0).columns().subList(1, 6).forEach(c -> organisations.add(PrintedCell.head(c.label(), 1, 1)));
        rows.add(organisations);
        List<GroupForm> open = List.of();
        for (RowForm row : table.rows()) {
            List<PrintedCell> cells = new ArrayList<>();
            for (int i = 0; i < row.groups().size(); i++) {
                GroupForm group = row.groups().get(i);
                if (!open.contains(group)) {
                    cells.add(PrintedCell.head(group.printedLabel(), 1, table.rowsOf(group.id()).size()));
                }
            }
            open = row.groups();
            cells.add(PrintedCell.label(row.printedLabel(), 3 - row.groups().size()));
            figures(row, figures, blankZeros, cells);
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<PrintedCell>> disputes(TableForm table, long[] figures, boolean blankZeros) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        rows.add(List.of(PrintedCell.head("行政复议", 5, 1), PrintedCell.head("行政诉讼", 10, 1)));
        List<PrintedCell> second = new ArrayList<>();
        List<PrintedCell> third = new ArrayList<>();
        List<ColumnForm> columns = table.rows().get(0).columns();
        columns.forEach(c -> second.add(PrintedCell.head(c.label(), 1, 2)));
        second.add(PrintedCell.head("未经复议直接起诉", 5, 1));
        second.add(PrintedCell.head("复议后起诉", 5, 1));
        columns.forEach(c -> third.add(PrintedCell.head(c.label(), 1, 1)));
        columns.forEach(c -> third.add(PrintedCell.head(c.label(), 1, 1)));
        rows.add(second);
        rows.add(third);
        List<PrintedCell> strip = new ArrayList<>();
        table.rows().forEach(row -> figures(row, figures, blankZeros, strip));
        rows.add(strip);
        return rows;
    }
}
