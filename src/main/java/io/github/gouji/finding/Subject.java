package io.github.gouji.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a finding speaks of: a body's folder name ("" for none), a report year (0 for none) and cell addresses. */
public record Subject(String body, int year, List<String> cells) {
    public static final Subject NONE = new Subject("", 0, List.of());

    public Subject {
        requireNonNull(body, "body");
        cells = List.copyOf(cells);
    }

    public static Subject of(String body, int year) {
        return new Subject(body, year, List.of());
    }

    public boolean isNone() {
        return body.isEmpty() && year == 0 && cells.isEmpty();
    }

    public Subject withCells(List<String> addresses) {
        return new Subject(body, year, addresses);
    }
}
