package io.github.gouji.archive.read;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Bodies that sum up others: none may in the end be a part of itself. Not shared between threads. */
final class Circles {
    private static final int EVERY_YEAR = 0;

    private final List<Parts> lists = new ArrayList<>();

    /** The parts of a body, in every year or in one in place of that. */
    private record Parts(String whole, int year, List<Scalar> names) {}

    void add(String whole, int year, List<Scalar> names) {
        lists.add(new Parts(whole, year, List.copyOf(names)));
    }

    void addAll(Circles others) {
        lists.addAll(others.lists);
    }

    /** Reports every name through which a body comes back to itself, once. */
    void check(Findings findings) {
        Set<Place> reported = new HashSet<>();
        for (int year : lists.stream().map(Parts::year).collect(Collectors.toCollection(TreeSet::new))) {
            for (Parts list : lists) {
                boolean counts = list.names().equals(parts(list.whole(), year));
                for (Scalar name : counts ? list.names() : List.<Scalar>of()) {
                    List<String> way = new ArrayList<>(List.of(list.whole()));
                    if (leads(name.text(), list.whole(), year, way, new HashSet<>()) && reported.add(name.place())) {
                        findings.add(Code.AGGREGATE_CIRCULAR, name.place(), "circle", String.join(" \u2192 ", way));
                    }
                }
            }
        }
    }

    private List<Scalar> parts(String whole, int year) {
        return lists.stream()
                .filter(l -> l.whole().equals(whole) && (l.year() == year || l.year() == EVERY_YEAR))
                .reduce((one, other) -> one.year() == year ? one : other)
                .map(Parts::names)
                .orElse(List.of());
    }

    /** Whether a body has another among its parts or their parts; the way there is added. */
    private boolean leads(String from, String to, int year, List<String> way, Set<String> seen) {
        way.add(from);
        if (from.equals(to)) {
            return true;
        }
        if (seen.add(from)) {
            for (Scalar part : parts(from, year)) {
                if (leads(part.text(), to, year, way, seen)) {
                    return true;
                }
            }
        }
        way.remove(way.size() - 1);
        return false;
    }
}
