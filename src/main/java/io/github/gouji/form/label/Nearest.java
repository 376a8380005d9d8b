package io.github.gouji.form.label;

import io.github.gouji.source.Spelling;
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
            int distance = Spelling.distance(written, candidate);
            if (distance <= allowed && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }
}
