package io.github.gouji.check;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Body;
import java.util.List;
import java.util.Optional;

/** A body with its checked reports by year. */
public record CheckedBody(Body body, List<CheckedReport> reports) {
    public CheckedBody {
        requireNonNull(body, "body");
        reports = List.copyOf(reports);
    }

    public Optional<CheckedReport> report(int year) {
        return reports.stream().filter(r -> r.year() == year).findFirst();
    }
}
