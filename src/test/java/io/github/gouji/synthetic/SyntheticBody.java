package io.github.gouji.synthetic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** A body with its reports, the oldest first. */
public record SyntheticBody(String id, String name, List<SyntheticReport> reports) {
    public SyntheticBody {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        reports = List.copyOf(reports);
    }

    public Optional<SyntheticReport> report(int year) {
        return reports.stream().filter(r -> r.year() == year).findFirst();
    }

    /** A body with another folder name and one report alone. */
    public static SyntheticBody of(String id, SyntheticReport report) {
        return new SyntheticBody(id, id, List.of(report));
    }
}
