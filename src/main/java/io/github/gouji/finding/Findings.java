package io.github.gouji.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the findings of one step of work; not shared between threads. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    /** Adds a finding with the severity of its code. */
    public void add(Code code, Place place, String... words) {
        all.add(Finding.of(code, place, words));
    }

    public void addAll(Collection<Finding> findings) {
        all.addAll(findings);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    /** Everything found, in printing order. */
    public List<Finding> sorted() {
        return all.stream().sorted(Finding.ORDER).toList();
    }

    /** Everything found, in the order of finding. */
    public List<Finding> list() {
        return List.copyOf(all);
    }
}
