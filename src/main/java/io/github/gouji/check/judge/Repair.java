package io.github.gouji.check.judge;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.identity.CellRef;
import java.math.BigDecimal;
import java.util.List;

/** A set of changes that would mend every broken identity of a table; a suggestion, never carried out. */
public record Repair(List<Change> changes, Slip slip) {
    public Repair {
        changes = List.copyOf(changes);
        requireNonNull(slip, "slip");
    }

    /** One cell that may have been meant otherwise. */
    public record Change(CellRef cell, BigDecimal from, BigDecimal to) {}

    /** How a number may have come to be mistyped, the likeliest first. */
    public enum Slip {
        DIGITS_SWAPPED,
        DIGIT_DROPPED,
        DIGIT_DOUBLED,
        DIGIT_MISTYPED,
        FROM_ANOTHER_ROW,
        TOTAL_MISCALCULATED,
        UNKNOWN;

        /** What would turn the meant number into the written one. */
        static Slip between(BigDecimal written, BigDecimal meant) {
            String w = written.toPlainString();
            String m = meant.toPlainString();
            if (w.length() == m.length()) {
                return sameLength(w, m);
            }
            if (w.length() == m.length() - 1 && isOneShorter(w, m)) {
                return DIGIT_DROPPED;
            }
            if (w.length() == m.length() + 1 && isOneShorter(m, w)) {
                return DIGIT_DOUBLED;
            }
            return UNKNOWN;
        }

        private static Slip sameLength(String w, String m) {
            int differing = 0;
            int first = -1;
            for (int i = 0; i < w.length(); i++) {
                if (w.charAt(i) != m.charAt(i)) {
                    differing++;
                    first = first < 0 ? i : first;
                }
            }
            boolean swapped = differing == 2
                    && first + 1 < w.length()
                    && w.charAt(first) == m.charAt(first + 1)
                    && w.charAt(first + 1) == m.charAt(first);
            return swapped ? DIGITS_SWAPPED : differing == 1 ? DIGIT_MISTYPED : UNKNOWN;
        }

        private static boolean isOneShorter(String shorter, String longer) {
            for (int i = 0; i < longer.length(); i++) {
                if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                    return true;
                }
            }
            return false;
        }
    }
}
