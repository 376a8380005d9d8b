package io.github.gouji.archive;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** A publishing body: its folder name, who it is, its history, and its reports by year. */
public record Body(String id, BodyProfile profile, BodyHistory history, List<Report> reports) {
    public Body {
        requireNonNull(id, "id");
        requireNonNull(profile, "profile");
        requireNonNull(history, "history");
        reports = List.copyOf(reports);
    }

    public Optional<Report> report(int year) {
        return reports.stream().filter(r -> r.year() == year).findFirst();
    }

    public Body withReports(List<Report> others) {
        return new Body(id, profile, history, others);
    }
}
