package io.github.gouji.plot.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How parts relate to their total.
 *
 * @param known the sum of the parts that have a number
 * @param base what shares refer to: the total, where the parts sum to it; nothing where they do not or one is open
 * @param largest the parts with the largest number, several where they tie; none where an open part could be larger
 * @param total the printed or derived total, else the sum of the parts where none is open
 * @param disagree whether the total is another number than its parts allow
 */
record Shares(BigDecimal known, Optional<BigDecimal> base, List<Composition.Part> largest, Optional<BigDecimal> total,
        boolean disagree) {
    Shares {
        largest = List.copyOf(largest);
    }

    static Shares of(List<Composition.Part> parts, Optional<BigDecimal> given) {
        BigDecimal known = parts.stream()
                .map(part -> part.number().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean open = parts.stream().anyMatch(Composition.Part::open);
        Optional<BigDecimal> total = given.isPresent() || open ? given : Optional.of(known);
        int rest = total.map(t -> t.compareTo(known)).orElse(0);
        BigDecimal most = parts.stream()
                .flatMap(part -> part.number().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        // an open part holds at most what the others leave of the total
        boolean sure = !open || total.filter(t -> t.subtract(known).compareTo(most) < 0).isPresent();
        List<Composition.Part> largest = parts.stream()
                .filter(part -> sure && part.number().filter(n -> n.compareTo(most) == 0).isPresent())
                .toList();
        return new Shares(known, rest == 0 ? total : Optional.empty(), largest, total, rest < 0 || rest > 0 && !open);
    }
}
