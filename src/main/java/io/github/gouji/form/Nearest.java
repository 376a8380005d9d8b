package io.github.gouji.form;

import java.util.Collection;
import java.util.Optional;

/** The known word that differs least from a written one, for the hint of a message. */
public final class Nearest {
    private Nearest() {}

    /** The nearest candidate, the first of equals; nothing if more than half of the longer word would change. */
    public static Optional<String> among(String written, Collection<String> candidates) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int allowed = (Math.max(written.length(), candidate.length()) + 1) / 2;
            if (Math.abs(written.length() - candidate.length()) > allowed) {
                continue;
            }
            int distance = distance(written, candidate);
            if (distance <= allowed && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The number of characters to insert, drop or replace (Levenshtein). */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
