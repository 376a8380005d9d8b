package io.github.gouji.plot.report;

import io.github.gouji.chart.Value;
import io.github.gouji.plot.draft.Amounts;
import io.github.gouji.plot.draft.Plot;
import io.github.gouji.plot.draft.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which part of a total is the largest, and what the first part is where it is not the same. */
final class CompositionHeadline {
    private final Plot plot;
    private final Wording words;
    private final String unit;

    CompositionHeadline(Plot plot, Wording words, String unit) {
        this.plot = plot;
        this.words = words;
        this.unit = unit;
    }

    String of(List<Composition.Part> parts, Shares shares) {
        List<Composition.Part> largest = shares.largest();
        if (largest.isEmpty()) {
            return say("open", parts.get(0), shares);
        }
        if (largest.size() > 1) {
            String names = words.list(largest.stream().map(Composition.Part::name).toList());
            Map<String, String> holes = holes(largest.get(0), shares);
            holes.put("names", names);
            return words.say(plot.id() + ".tied", holes);
        }
        Composition.Part most = largest.get(0);
        if (shares.total().equals(shares.base()) && shares.total().isPresent()
                && most.number().filter(n -> n.compareTo(shares.total().get()) == 0).isPresent()) {
            return say("all", most, shares);
        }
        String headline = say(shares.total().isPresent() ? "most" : "most.known", most, shares);
        Composition.Part first = parts.get(0);
        boolean more = words.find(plot.id() + ".first").isPresent() && first != most && first.value().known();
        return more ? headline + say("first", first, shares) : headline;
    }

    private String say(String which, Composition.Part part, Shares shares) {
        return words.say(plot.id() + "." + which, holes(part, shares));
    }

    private Map<String, String> holes(Composition.Part part, Shares shares) {
        Map<String, String> holes = new LinkedHashMap<>();
        Optional<BigDecimal> number = part.number();
        String share = number.flatMap(n -> shares.base().map(base -> Amounts.share(n, base, words)))
                .filter(text -> !text.isEmpty())
                .map(text -> words.say("clause.share", "share", text))
                .orElse("");
        holes.put("name", part.name());
        holes.put("value", counted(part.value()));
        holes.put("share", share);
        holes.put("total", shares.total().map(Amounts::text).orElse(""));
        holes.put("unit", unit);
        return holes;
    }

    private String counted(Value value) {
        return value.known() ? words.counted(value.text(), unit) : value.text();
    }
}
