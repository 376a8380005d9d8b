package io.github.gouji.check.table;

import io.github.gouji.archive.figure.Evidence;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.check.judge.Judge;
import io.github.gouji.solve.LinearSystem;
import io.github.gouji.solve.Range;
import io.github.gouji.solve.Sum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds for each derived cell the identities that force it, so that a reader can follow: first the sums with one
 * unknown part, then those whose unknown parts must all be zero, round by round; what only a longer argument settles
 * names all sums that its unknowns share.
 */
final class Explanation {
    private final LinearSystem system;
    private final Map<Integer, Long> determined;
    private final BitSet known = new BitSet();
    private final Map<Integer, List<String>> reasons = new TreeMap<>();

    /**
     * @param figures the cells after placing
     * @param determined the values that the solver found for cells without a published one
     * @param given those of them that a neighbouring year determined
     */
    Explanation(
            LinearSystem system,
            List<Figure> figures,
            Map<Integer, Long> determined,
            Map<Integer, Completion.Given> given) {
        this.system = system;
        this.determined = determined;
        for (int cell = 0; cell < figures.size(); cell++) {
            known.set(cell, !determined.containsKey(cell) && Judge.amount(figures.get(cell)).isPresent());
        }
        given.forEach((cell, g) -> {
            known.set(cell);
            reasons.put(cell, List.of(g.identity()));
        });
    }

    /** Replaces the evidence of every derived figure by the identities that force it. */
    void explain(List<Figure> figures) {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Sum sum : system.sums()) {
                progress |= round(sum, figures);
            }
        }
        for (int cell : determined.keySet()) {
            reasons.computeIfAbsent(cell, this::sharedSums);
            if (figures.get(cell) instanceof Derived d) {
                figures.set(cell, new Derived(d.value(), d.origin(), d.place(), new Evidence(reasons.get(cell))));
            }
        }
    }

    private boolean round(Sum sum, List<Figure> figures) {
        List<Integer> open = new ArrayList<>();
        long balance = 0;
        boolean oneSided = true;
        int side = 0;
        for (int i = 0; i < sum.variables().length; i++) {
            int cell = sum.variables()[i];
            int sign = sum.signs()[i];
            if (known.get(cell)) {
                balance += sign * value(cell, figures);
            } else {
                open.add(cell);
                oneSided &= side == 0 || side == sign;
                oneSided &= system.ranges().get(cell).low() >= 0;
                side = sign;
            }
        }
        boolean decides = open.size() == 1 || !open.isEmpty() && oneSided && balance == 0;
        if (!decides || !determined.keySet().containsAll(open)) {
            return false;
        }
        for (int cell : open) {
            known.set(cell);
            reasons.put(cell, List.of(sum.id()));
        }
        return true;
    }

    private long value(int cell, List<Figure> figures) {
        Long value = determined.get(cell);
        if (value != null) {
            return value;
        }
        Range range = system.ranges().get(cell);
        return range.isSingle() ? range.low() : figures.get(cell).amount().orElseThrow().longValueExact();
    }

    private List<String> sharedSums(int cell) {
        List<String> ids = new ArrayList<>();
        for (Sum sum : system.sums()) {
            boolean shares = false;
            for (int other : sum.variables()) {
                shares |= other == cell;
            }
            if (shares) {
                ids.add(sum.id());
            }
        }
        return ids;
    }
}
