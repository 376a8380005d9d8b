package io.github.gouji.check;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Archive;
import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole archive after checking, with every finding of the checks and what was checked. */
public record CheckedArchive(ArchiveSettings settings, List<CheckedBody> bodies, List<Finding> findings, Tally tally) {
    public CheckedArchive {
        requireNonNull(settings, "settings");
        requireNonNull(tally, "tally");
        bodies = List.copyOf(bodies);
        findings = List.copyOf(findings);
    }

    public Optional<CheckedBody> body(String id) {
        return bodies.stream().filter(b -> b.body().id().equals(id)).findFirst();
    }

    /** The same without findings that a person has confirmed. */
    public CheckedArchive without(Set<Finding> accepted) {
        if (accepted.isEmpty()) {
            return this;
        }
        List<CheckedBody> others = bodies.stream()
                .map(b -> new CheckedBody(
                        b.body(),
                        b.reports().stream().map(r -> r.without(accepted)).toList()))
                .toList();
        return new CheckedArchive(
                settings, others, findings.stream().filter(f -> !accepted.contains(f)).toList(), tally);
    }

    /** Checks every body; the archive itself is not changed. */
    public static CheckedArchive of(Archive archive, IdentityWords words) {
        Map<String, BodyCheck> checks = new LinkedHashMap<>();
        archive.bodies().parallelStream()
                .map(body -> new BodyCheck(body, words))
                .forEachOrdered(check -> checks.put(check.body().id(), check));
        new Aggregation(checks).derive();
        List<BodyCheck.Result> results =
                checks.values().stream().toList().parallelStream().map(c -> c.check(checks)).toList();
        Tally tally = Tally.ZERO;
        for (BodyCheck.Result result : results) {
            for (CheckedReport report : result.body().reports()) {
                tally = tally.plus(Tally.of(report));
            }
        }
        return new CheckedArchive(
                archive.settings(),
                results.stream().map(BodyCheck.Result::body).toList(),
                results.stream().flatMap(r -> r.findings().stream()).toList(),
                tally);
    }
}
