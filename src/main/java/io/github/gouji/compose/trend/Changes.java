package io.github.gouji.compose.trend;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.figure.Status;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.SeriesDefinition.Join;
import io.github.gouji.series.Break;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What lies between the held years of several indicators that is more than time.
 *
 * @param titles by change the indicators that it concerns; changes in order of years
 */
record Changes(Map<Change, List<String>> titles) {

    /** How the figures on both sides relate. */
    enum Kind {
        /** Another statistical scope: not comparable. */
        SCOPE,
        /** Another form: not comparable. */
        BROKEN,
        /** Another form, which counts another quantity in the place of this one. */
        REPLACED,
        /** Another form: comparable with a reservation. */
        NOTED;

        /** Its key among the words. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One change between two held years that follow each other, with the reasons in the words of the forms. */
    record Change(int before, int after, Kind kind, List<String> reasons) {
        Change {
            requireNonNull(kind, "kind");
            reasons = List.copyOf(reasons);
        }

        // By hand: what a record has of its own is linked at run time, in every start anew.
        @Override
        public boolean equals(Object other) {
            return other instanceof Change change
                    && before == change.before
                    && after == change.after
                    && kind == change.kind
                    && reasons.equals(change.reasons);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * before + after) + kind.hashCode()) + reasons.hashCode();
        }
    }

    static Changes of(List<Series> series) {
        Map<Change, List<String>> titles = new LinkedHashMap<>();
        for (Series one : series) {
            breaks(one).forEach(change -> add(change, one, titles));
            replacements(one).forEach(change -> add(change, one, titles));
        }
        Map<Change, List<String>> sorted = new LinkedHashMap<>();
        titles.keySet().stream()
                .sorted(Comparator.comparingInt(Change::after).thenComparing(Change::kind))
                .forEach(change -> sorted.put(change, List.copyOf(titles.get(change))));
        return new Changes(sorted);
    }

    private static void add(Change change, Series one, Map<Change, List<String>> titles) {
        titles.computeIfAbsent(change, c -> new ArrayList<>()).add(one.definition().title());
    }

    private static List<Change> breaks(Series one) {
        List<Change> changes = new ArrayList<>();
        for (Break at : one.breaks()) {
            if (at.cause() == Break.Cause.SCOPE) {
                changes.add(new Change(at.before(), at.after(), Kind.SCOPE, List.of()));
            } else if (!at.comparable() || !at.reasons().isEmpty()) {
                Kind kind = at.comparable() ? Kind.NOTED : Kind.BROKEN;
                changes.add(new Change(at.before(), at.after(), kind, at.reasons()));
            }
        }
        return changes;
    }

    /** Where an indicator begins or ends because a form counts something else instead. */
    private static List<Change> replacements(Series one) {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < one.points().size(); i++) {
            Point before = one.points().get(i - 1);
            Point after = one.points().get(i);
            replacement(one.definition(), before, after)
                    .ifPresent(join -> changes.add(
                            new Change(before.year(), after.year(), Kind.REPLACED, join.notes())));
        }
        return changes;
    }

    private static Optional<Join> replacement(SeriesDefinition definition, Point before, Point after) {
        boolean ends = isOffForm(after) && !before.formId().isEmpty();
        boolean starts = isOffForm(before) && !after.formId().isEmpty();
        if (!ends && !starts) {
            return Optional.empty();
        }
        return definition.joins().stream()
                .filter(j -> j.kind() == SeriesDefinition.Comparability.BREAK && j.other().isPresent())
                .filter(j -> ends ? j.fromForm().equals(before.formId()) : j.toForm().equals(after.formId()))
                .findFirst();
    }

    /** A table that is not held says nothing about its form. */
    private static boolean isOffForm(Point point) {
        return point.formId().isEmpty() && point.status() == Status.NOT_ON_FORM;
    }
}
