package io.github.gouji.claim.language;

import static java.util.Objects.requireNonNull;

import io.github.gouji.claim.language.Amount.Kind;
import io.github.gouji.claim.language.Amount.Precision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words around numbers: units, multipliers, and what makes a number a bound. */
public final class NumberWords {
    /** A unit word and what it measures. */
    record Unit(String word, Kind kind) {
        Unit {
            requireNonNull(word, "word");
            requireNonNull(kind, "kind");
        }
    }

    /** A word that says how exactly a number is meant. */
    record Bound(String word, Precision precision) {
        Bound {
            requireNonNull(word, "word");
            requireNonNull(precision, "precision");
        }
    }

    private final Map<Character, List<Unit>> units = new HashMap<>();
    private final Map<String, BigDecimal> multipliers;
    private final List<Bound> before;
    private final List<Bound> after;
    private final String ordinals;

    NumberWords(List<Unit> units, Map<String, BigDecimal> multipliers, List<Bound> before, List<Bound> after, String ordinals) {
        List<Unit> longestFirst = new ArrayList<>(units);
        longestFirst.add(new Unit("%", Kind.PERCENT));
        longestFirst.sort(Comparator.comparingInt(u -> -u.word().length()));
        longestFirst.forEach(u ->
                this.units.computeIfAbsent(u.word().charAt(0), c -> new ArrayList<>()).add(u));
        this.multipliers = Collections.unmodifiableMap(multipliers);
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        this.ordinals = ordinals;
    }

    Optional<Unit> unitAt(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        return units.getOrDefault(text.charAt(at), List.of()).stream()
                .filter(u -> text.startsWith(u.word(), at))
                .findFirst();
    }

    Optional<Map.Entry<String, BigDecimal>> multiplierAt(String text, int at) {
        return multipliers.entrySet().stream()
                .filter(m -> text.startsWith(m.getKey(), at))
                .findFirst();
    }

    /** The longest word that ends before a number decides. */
    Precision precisionBefore(String text, int start) {
        Precision precision = Precision.EXACT;
        int longest = 0;
        for (Bound bound : before) {
            int length = bound.word().length();
            if (length > longest && start >= length && text.startsWith(bound.word(), start - length)) {
                precision = bound.precision();
                longest = length;
            }
        }
        return precision;
    }

    Optional<Bound> precisionAt(String text, int at) {
        return after.stream().filter(b -> text.startsWith(b.word(), at)).findFirst();
    }

    /** The text before a number without the words that make it a bound. */
    public String withoutBound(String lead) {
        String shortest = lead;
        for (Bound bound : before) {
            if (lead.endsWith(bound.word()) && lead.length() - bound.word().length() < shortest.length()) {
                shortest = lead.substring(0, lead.length() - bound.word().length());
            }
        }
        return shortest;
    }

    boolean isOrdinal(char before) {
        return ordinals.indexOf(before) >= 0;
    }
}
