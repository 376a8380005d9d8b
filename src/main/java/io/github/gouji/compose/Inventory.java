package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.State;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.site.Address;
import io.github.gouji.view.Link;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the pages that give an overview have to know of the site.
 *
 * @param bodies all bodies with all their reports, drafts too
 * @param existing the addresses that the site will have; a report without its page here is not shown
 */
public record Inventory(ArchiveSettings settings, List<CheckedBody> bodies, Set<Address> existing) {
    public Inventory {
        requireNonNull(settings, "settings");
        bodies = List.copyOf(bodies);
        existing = Collections.unmodifiableSet(new TreeSet<>(existing));
    }

    /** The reports of a body that have a page, by year. */
    public List<CheckedReport> shown(CheckedBody body) {
        return body.reports().stream().filter(this::isShown).toList();
    }

    /** The reports that can be set beside others: shown, and not withdrawn. */
    public List<CheckedReport> comparable(CheckedBody body) {
        return shown(body).stream()
                .filter(r -> r.report().holding().state() != State.WITHDRAWN)
                .toList();
    }

    /** The years of which two or more bodies have a report to compare, oldest first. */
    public List<Integer> comparedYears() {
        Map<Integer, Long> counts = bodies.stream()
                .flatMap(body -> comparable(body).stream())
                .collect(Collectors.groupingBy(CheckedReport::year, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean isShown(CheckedReport report) {
        return existing.contains(Address.report(report.report().body(), report.year()));
    }

    /** The body that is called so, by its id or its name. */
    public Optional<CheckedBody> called(String idOrName) {
        return bodies.stream()
                .filter(b -> b.body().id().equals(idOrName)
                        || b.body().profile().name().equals(idOrName))
                .findFirst();
    }

    /** A body's name, leading to its page where it has one. */
    public Link link(Address from, CheckedBody body) {
        Address page = Address.body(body.body().id());
        String name = body.body().profile().name();
        return existing.contains(page) ? new Link(name, from.linkTo(page)) : Link.unlinked(name);
    }
}
