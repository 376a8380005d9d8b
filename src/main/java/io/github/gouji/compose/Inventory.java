package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.site.Address;
import io.github.gouji.view.part.Link;
import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param names of all bodies, each of which has a page, by their ids
 * @param bodies those at hand, with all their reports, drafts too; the pages of the whole archive need all
 * @param existing the addresses of the pages and files that not every archive has
 * @param drafts whether these are shown
 */
public record Inventory(
        ArchiveSettings settings,
        Map<String, String> names,
        List<CheckedBody> bodies,
        Set<Address> existing,
        boolean drafts) {
    public Inventory {
        requireNonNull(settings, "settings");
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        bodies = List.copyOf(bodies);
        existing = Collections.unmodifiableSet(new TreeSet<>(existing));
    }

    /** Of an archive of which all bodies are at hand. */
    public static Inventory of(
            ArchiveSettings settings, List<CheckedBody> bodies, Set<Address> existing, boolean drafts) {
        Map<String, String> names = new LinkedHashMap<>();
        bodies.forEach(b -> names.put(b.body().id(), b.body().profile().name()));
        return new Inventory(settings, names, bodies, existing, drafts);
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
        return report.report().holding().isShown(drafts);
    }

    /** The id of the body that is called so, by its id or its name. */
    public Optional<String> called(String idOrName) {
        return names.entrySet().stream()
                .filter(e -> e.getKey().equals(idOrName) || e.getValue().equals(idOrName))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A body's name, leading to its page. */
    public Link link(Address from, String body) {
        return new Link(names.get(body), from.linkTo(Address.body(body)));
    }
}
