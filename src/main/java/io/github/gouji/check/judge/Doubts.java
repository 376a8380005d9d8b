package io.github.gouji.check.judge;

import io.github.gouji.archive.figure.Figure.Published;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stays uncertain in a table.
 *
 * @param unplaced by row position the printed numbers whose column cannot be told
 * @param positionOpen cells whose value is certain, but not whether it is this cell's number that was printed
 * @param bounds by cell the sound range of a value that stays open although something is known of it
 */
public record Doubts(Map<Integer, List<Published>> unplaced, Set<Integer> positionOpen, Map<Integer, Bounds> bounds) {
    public static final Doubts NONE = new Doubts(Map.of(), Set.of(), Map.of());

    public Doubts {
        unplaced = sorted(unplaced);
        positionOpen = positionOpen.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(positionOpen));
        bounds = sorted(bounds);
    }

    /** Of most tables nothing is uncertain, and then nothing is kept. */
    private static <T> Map<Integer, T> sorted(Map<Integer, T> byPosition) {
        return byPosition.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(byPosition));
    }

    /** The least and the greatest value that the identities allow; no greatest one where there is no bound. */
    public record Bounds(long low, Optional<Long> high) {}
}
