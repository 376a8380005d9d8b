package io.github.gouji.source;

import java.util.Collection;
import java.util.Optional;

/** Finds what a mistyped word probably meant. */
public final class Spelling {
    private Spelling() {}

    /** The candidate with the smallest edit distance, if it shares at least a third of the longer word. */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(written, candidate);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        int longer = Math.max(written.length(), best.length());
        return bestDistance < Integer.MAX_VALUE && bestDistance * 3 <= longer * 2 ? Optional.of(best) : Optional.empty();
    }

    /** The number of characters to insert, delete or replace. */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
