package io.github.gouji.archive;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Who a body is: its name, short name, level, division code, superior, and the bodies whose figures it sums up. */
public record BodyProfile(
        String name,
        Optional<String> shortName,
        Optional<String> level,
        Optional<String> divisionCode,
        Optional<String> parent,
        List<String> aggregates) {
    public BodyProfile {
        requireNonNull(name, "name");
        requireNonNull(shortName, "shortName");
        requireNonNull(level, "level");
        requireNonNull(divisionCode, "divisionCode");
        requireNonNull(parent, "parent");
        aggregates = List.copyOf(aggregates);
    }
}
