package io.github.gouji.compose.figure;

import java.math.BigDecimal;

/** Writes numbers that we computed: without exponent, with thousands separators from five digits up. */
public final class ComputedNumber {
    private static final int FIRST_GROUPED = 5;
    private static final int GROUP = 3;

    private ComputedNumber() {}

    public static String shown(BigDecimal number) {
        String plain = number.toPlainString();
        int start = plain.startsWith("-") ? 1 : 0;
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        if (end - start < FIRST_GROUPED) {
            return plain;
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = end - GROUP; at > start; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
