package io.github.gouji.archive.table;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.List;

/** Finds {@code [1,234]}, which is two cells to YAML and one number to the eye; a space after the comma tells. */
final class SplitNumbers {
    private SplitNumbers() {}

    /** Reports each number that a thousands comma split; true if there was one. */
    static boolean report(List<YamlValue> items, Findings findings) {
        boolean found = false;
        int i = 0;
        while (i < items.size()) {
            int end = i + 1;
            String number = items.get(i).scalar().map(Scalar::text).orElse("");
            while (end < items.size() && continues(number, items.get(end - 1), items.get(end))) {
                number += "," + items.get(end).scalar().orElseThrow().text();
                end++;
            }
            if (end > i + 1) {
                findings.add(Code.CELL_SEPARATOR, items.get(i).place(), "text", number);
                found = true;
            }
            i = end;
        }
        return found;
    }

    private static boolean continues(String number, YamlValue left, YamlValue right) {
        return left instanceof Scalar a
                && right instanceof Scalar b
                && !a.quoted()
                && !b.quoted()
                && a.place().line() == b.place().line()
                && b.place().column() == a.place().column() + a.text().length() + 1
                && number.matches("[-+]?[1-9]\\d{0,2}(?:,\\d{3})*")
                && b.text().matches("\\d{3}(?:\\.\\d+)?");
    }
}
