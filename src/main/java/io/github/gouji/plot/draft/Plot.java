package io.github.gouji.plot.draft;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One chart of plots.yaml, where the meaning of every entry is described. */
public record Plot(String id, Draw draw, List<String> series, Map<String, List<String>> stages, Map<String, String> settings) {
    public Plot {
        requireNonNull(id, "id");
        requireNonNull(draw, "draw");
        series = List.copyOf(series);
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        settings = Map.copyOf(settings);
    }

    /** How it is drawn. */
    public enum Draw {
        BARS,
        FLOW,
        ROWS,
        LINES,
        STACK;

        /** The key under which the catalogue names this kind of picture. */
        String kind() {
            return "kind." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Every series that is drawn, the total last; none where rows of a table are drawn. */
    public List<String> drawn() {
        Stream<String> total = draw == Draw.ROWS ? Stream.empty() : setting("total").stream();
        Stream<String> staged = stages.values().stream().flatMap(List::stream);
        return Stream.of(series.stream(), staged, total).flatMap(ids -> ids).toList();
    }

    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    public String section() {
        return setting("section").orElse("trend");
    }

    /** The number of years with figures that it takes. */
    public int years() {
        return says("single") ? 1 : 2;
    }

    /** Whether it is drawn even where there is nothing but zeros. */
    public boolean zeros() {
        return says("zeros");
    }

    /** The number of cases that it takes. */
    public BigDecimal least() {
        return setting("least").map(BigDecimal::new).orElse(BigDecimal.ONE);
    }

    private boolean says(String key) {
        return setting(key).filter("yes"::equals).isPresent();
    }
}
