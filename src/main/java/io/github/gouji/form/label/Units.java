package io.github.gouji.form.label;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The unit words of the forms, and what one unit of a quantity is in another. */
public final class Units {
    private record Size(String quantity, BigDecimal factor) {}

    private final Map<String, Size> sizes;

    private Units(Map<String, Size> sizes) {
        this.sizes = sizes;
    }

    /** @param factors by quantity and unit word, what one of the unit is in the quantity's smallest */
    public static Units of(Map<String, Map<String, BigDecimal>> factors) {
        Map<String, Size> sizes = new LinkedHashMap<>();
        factors.forEach((quantity, units) ->
                units.forEach((word, factor) -> sizes.put(word, new Size(quantity, factor))));
        return new Units(sizes);
    }

    public boolean knows(String word) {
        return sizes.containsKey(word);
    }

    public Set<String> words() {
        return Collections.unmodifiableSet(sizes.keySet());
    }

    /** The units that convert into a unit, itself included. */
    public List<String> like(String word) {
        List<String> like = sizes.keySet().stream()
                .filter(other -> convert(BigDecimal.ONE, other, word).isPresent())
                .toList();
        return like.isEmpty() ? List.of(word) : like;
    }

    /**
     * An amount in another unit of the same quantity, exactly; nothing if they measure different things. Counting words
     * (件, 条) are no measures of each other.
     */
    public Optional<BigDecimal> convert(BigDecimal amount, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(amount);
        }
        Size source = sizes.get(from);
        Size target = sizes.get(to);
        if (source == null || target == null || !source.quantity().equals(target.quantity())) {
            return Optional.empty();
        }
        if (source.factor().compareTo(target.factor()) == 0) {
            return Optional.empty();
        }
        // Factors are powers of ten, so the division is exact.
        BigDecimal converted = amount.multiply(source.factor()).divide(target.factor());
        return Optional.of(converted.signum() == 0 ? BigDecimal.ZERO : converted.stripTrailingZeros());
    }
}
