package io.github.gouji.intake;

import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up report whose figures satisfy every identity: what a destroyed copy is compared with. */
record TrueReport(String formId, int year, Map<String, long[]> tables, boolean blankZeros) {
    static TrueReport random(FormLibrary forms, Random random, boolean small) {
        boolean old = random.nextBoolean();
        String formId = old ? "cn-2019" : "cn-2021";
        Map<String, long[]> tables = new LinkedHashMap<>();
        for (TableForm table : forms.form(formId).orElseThrow().tables()) {
            tables.put(table.id(), switch (table.id()) {
                case "proactive" -> proactive(table, random);
                case "requests" -> requests(table, random, small);
                default -> disputes(table, random);
            });
        }
        return new TrueReport(formId, old ? 2020 : 2023, tables, random.nextInt(5) == 0);
    }

    static TableForm table(FormLibrary forms, String formId, String id) {
        return forms.form(formId).orElseThrow().table(id).orElseThrow();
    }

    private static long[] proactive(TableForm table, Random random) {
        long[] cells = new long[table.cellCount()];
        for (int i = 0; i < cells.length; i++) {
            boolean signed = table.columnOfCell(i).id().equals("change");
            cells[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(5000);
            cells[i] = signed ? random.nextInt(40) - 20 : cells[i];
        }
        return cells;
    }

    private static long[] requests(TableForm table, Random random, boolean small) {
        long[] cells = new long[table.cellCount()];
        List<RowForm> results = new ArrayList<>();
        for (RowForm row : table.rows()) {
            boolean frame = List.of("newly_received", "carried_over_in", "total_processed", "carried_forward")
                    .contains(row.id());
            if (!frame) {
                results.add(row);
            }
        }
        for (int column = 0; column < 6; column++) {
            long sum = 0;
            for (RowForm row : results) {
                int most = column == 0 ? small ? 6 : 400 : 3;
                long value = random.nextInt(column == 0 ? 2 : 9) == 0 ? random.nextInt(most) : 0;
                cells[row.firstCell() + column] = value;
                sum += value;
            }
            long forward = random.nextInt(4) == 0 ? random.nextInt(small ? 3 : 90) : 0;
            long in = sum + forward == 0 ? 0 : random.nextInt((int) Math.min(sum + forward + 1, small ? 3 : 60));
            cells[at(table, "total_processed") + column] = sum;
            cells[at(table, "carried_forward") + column] = forward;
            cells[at(table, "carried_over_in") + column] = in;
            cells[at(table, "newly_received") + column] = sum + forward - in;
        }
        for (RowForm row : table.rows()) {
            for (int column = 0; column < 6; column++) {
                cells[row.firstCell() + 6] += cells[row.firstCell() + column];
            }
        }
        return cells;
    }

    private static int at(TableForm table, String row) {
        return table.row(row).orElseThrow().firstCell();
    }

    private static long[] disputes(TableForm table, Random random) {
        long[] cells = new long[table.cellCount()];
        for (RowForm row : table.rows()) {
            for (int i = 0; i < 4; i++) {
                long value = random.nextInt(2) == 0 ? 0 : random.nextInt(30);
                cells[row.firstCell() + i] = value;
                cells[row.firstCell() + 4] += value;
            }
        }
        return cells;
    }
}
