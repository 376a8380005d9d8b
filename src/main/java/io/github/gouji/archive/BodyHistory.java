package io.github.gouji.archive;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A body through time: first and last year, former names, predecessors, successor, and why years are absent. */
public record BodyHistory(
        Optional<Integer> from,
        Optional<Integer> to,
        List<FormerName> formerNames,
        List<String> predecessors,
        Optional<String> successor,
        Map<Integer, Absence> absentYears) {
    public BodyHistory {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(successor, "successor");
        formerNames = List.copyOf(formerNames);
        predecessors = List.copyOf(predecessors);
        absentYears = Collections.unmodifiableMap(new TreeMap<>(absentYears));
    }
}
