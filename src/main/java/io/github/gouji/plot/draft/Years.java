package io.github.gouji.plot.draft;

import io.github.gouji.archive.Absence;
import io.github.gouji.archive.BodyHistory;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.chart.Timeline;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.form.Form;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.series.Break;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The years of a chart over several series: which are held, why others are not, and where forms and scopes change. */
public final class Years {
    private final FormLibrary forms;
    private final Wording words;
    private final CheckedBody body;
    private final List<Series> series;

    public Years(FormLibrary forms, Wording words, CheckedBody body, List<Series> series) {
        this.forms = forms;
        this.words = words;
        this.body = body;
        this.series = List.copyOf(series);
    }

    /** The reports of the timeline; years whose form does not have the series at all are left out at both ends. */
    public List<CheckedReport> reports() {
        List<CheckedReport> reports = new ArrayList<>(body.reports().stream()
                .sorted(Comparator.comparingInt(CheckedReport::year))
                .toList());
        while (!reports.isEmpty() && isBeside(reports.get(0))) {
            reports.remove(0);
        }
        while (!reports.isEmpty() && isBeside(reports.get(reports.size() - 1))) {
            reports.remove(reports.size() - 1);
        }
        return reports;
    }

    private boolean isBeside(CheckedReport report) {
        return series.stream()
                .flatMap(one -> one.point(report.year()).stream())
                .map(Point::status)
                .allMatch(status -> status == Status.NOT_ON_FORM);
    }

    public Timeline timeline() {
        SortedSet<Integer> held = new TreeSet<>();
        reports().forEach(report -> held.add(report.year()));
        SortedSet<Integer> all = new TreeSet<>(held);
        extend(all);
        Map<Integer, String> labels = breaks();
        labels.keySet().removeIf(year -> year <= all.first() || year > all.last());
        List<Timeline.Break> breaks = new ArrayList<>();
        labels.forEach((year, label) -> breaks.add(new Timeline.Break(year, label)));
        return new Timeline(all.first(), all.last(), breaks, gaps(held, all.first(), all.last()));
    }

    /** Declared absences just before the first and after the last held year belong to the picture. */
    private void extend(SortedSet<Integer> years) {
        BodyHistory history = body.body().history();
        Map<Integer, Absence> absent = history.absentYears();
        while (lacks(absent, years.last() + 1)) {
            years.add(years.last() + 1);
        }
        while (lacks(absent, years.first() - 1)) {
            years.add(years.first() - 1);
        }
    }

    private static boolean lacks(Map<Integer, Absence> absent, int year) {
        return absent.containsKey(year) && absent.get(year) != Absence.NO_BODY;
    }

    private List<Timeline.Gap> gaps(SortedSet<Integer> held, int first, int last) {
        List<Timeline.Gap> gaps = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            if (held.contains(year)) {
                continue;
            }
            String why = why(year);
            int end = gaps.size() - 1;
            if (end >= 0 && gaps.get(end).last() == year - 1 && gaps.get(end).label().equals(why)) {
                gaps.set(end, new Timeline.Gap(gaps.get(end).first(), year, why));
            } else {
                gaps.add(new Timeline.Gap(year, year, why));
            }
        }
        return gaps;
    }

    private String why(int year) {
        if (body.body().report(year).isPresent()) {
            return words.say("gap.draft");
        }
        Absence absence = body.body().history().absentYears().getOrDefault(year, Absence.NOT_HELD);
        return words.say("gap." + absence.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** By year the label of what changes with it. */
    private Map<Integer, String> breaks() {
        Map<Integer, List<Change>> changes = new TreeMap<>();
        for (Series one : series) {
            for (Break at : one.breaks()) {
                int year = takesEffect(one, at);
                changes.computeIfAbsent(year, y -> new ArrayList<>()).add(new Change(at, one.point(at.after()).orElseThrow()));
            }
        }
        Map<Integer, String> labels = new LinkedHashMap<>();
        changes.forEach((year, all) -> labels.put(year, label(year, all)));
        return labels;
    }

    /** A break of one series with the figure after it. */
    private record Change(Break at, Point after) {
        boolean leavesTheForms() {
            return after.formId().equals(FormLibrary.SUPPLEMENTS);
        }
    }

    private String label(int year, List<Change> changes) {
        Optional<Change> scope = changes.stream()
                .filter(change -> change.at().cause() == Break.Cause.SCOPE)
                .findFirst();
        if (scope.isPresent()) {
            Optional<String> named = scope.get().after().scope();
            String key = named.isPresent() ? "break.scope" : "break.scope.unnamed";
            return words.say(key, "year", Integer.toString(year), "scope", named.orElse(""));
        }
        if (changes.stream().allMatch(Change::leavesTheForms)) {
            return words.say("break.supplement", "year", Integer.toString(year));
        }
        boolean apart = changes.stream().noneMatch(change -> change.at().comparable());
        return words.say(apart ? "break.form.apart" : "break.form", "year", Integer.toString(year));
    }

    /** The years from which a series does not compare with what came before. */
    public SortedSet<Integer> cuts(Series one) {
        SortedSet<Integer> cuts = new TreeSet<>();
        one.breaks().stream().filter(at -> !at.comparable()).forEach(at -> cuts.add(takesEffect(one, at)));
        return cuts;
    }

    /** A new form counts from its first year, also where that year is not held. */
    private int takesEffect(Series one, Break at) {
        if (at.cause() == Break.Cause.SCOPE) {
            return at.after();
        }
        return one.point(at.after())
                .flatMap(point -> forms.form(point.formId()))
                .map(Form::fromYear)
                .filter(year -> year > at.before() && year <= at.after())
                .orElse(at.after());
    }
}
