package io.github.gouji.plot.trend;

import io.github.gouji.archive.dossier.State;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.form.Form;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.plot.draft.Captions;
import io.github.gouji.plot.draft.Wording;
import io.github.gouji.series.Break;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What stands under a chart over years: its source, what is not certain or not printed, and what the forms say of it. */
final class TrendNotes {
    private final FormLibrary forms;
    private final Wording words;
    private final List<Line> lines;
    private final List<CheckedReport> reports;

    TrendNotes(FormLibrary forms, Wording words, List<Line> lines, List<CheckedReport> reports) {
        this.forms = forms;
        this.words = words;
        this.lines = List.copyOf(lines);
        this.reports = List.copyOf(reports);
    }

    List<String> list() {
        List<String> notes = new ArrayList<>(List.of(words.say("note.trend")));
        SortedSet<Integer> review = new TreeSet<>();
        reports.stream()
                .filter(report -> report.report().holding().state() == State.UNDER_REVIEW)
                .forEach(report -> review.add(report.year()));
        if (!review.isEmpty()) {
            notes.add(words.say("note.review.years", "years", words.years(review)));
        }
        if (lines.stream().flatMap(line -> line.points().stream()).anyMatch(point -> point.value().derived())) {
            notes.add(words.say("note.derived"));
        }
        List<String> sums = lines.stream().filter(TrendNotes::isSum).map(Line::title).toList();
        if (!sums.isEmpty()) {
            notes.add(words.say("note.sums", "names", words.list(sums)));
        }
        notes.addAll(printed());
        notes.addAll(reasons());
        return notes;
    }

    private static boolean isSum(Line line) {
        return line.series().valued().stream().anyMatch(point -> point.cells().size() > 1);
    }

    /** The notes that the reports print under the tables that are drawn. */
    private Set<String> printed() {
        Set<String> notes = new LinkedHashSet<>();
        for (CheckedReport report : reports) {
            lines.stream()
                    .flatMap(line -> line.series().point(report.year()).stream())
                    .flatMap(point -> point.cells().stream())
                    .map(cell -> report.table(cell.table()).orElseThrow())
                    .flatMap(table -> table.source().notes().notes().stream())
                    .map(note -> words.say(
                            "note.printed.year",
                            "year",
                            Integer.toString(report.year()),
                            "note",
                            Captions.withoutStop(note, words)))
                    .forEach(notes::add);
        }
        return notes;
    }

    /** What the forms say of the changes that are drawn, and of why one series takes the place of another. */
    private Set<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>();
        for (Line line : lines) {
            Series one = line.series();
            for (Break at : one.breaks()) {
                String form = one.point(at.after()).map(Point::formId).orElse("");
                at.reasons().forEach(reason -> reasons.add(reason(line, form, reason)));
            }
            one.definition().joins().stream()
                    .filter(join -> join.other().filter(this::isDrawn).isPresent())
                    .filter(join -> one.valued().stream().anyMatch(point -> point.formId().equals(join.toForm())))
                    .forEach(join -> join.notes().forEach(note -> reasons.add(reason(line, join.toForm(), note))));
        }
        return reasons;
    }

    private boolean isDrawn(String series) {
        return lines.stream().anyMatch(line -> line.series().id().equals(series));
    }

    private String reason(Line line, String form, String reason) {
        String year = forms.form(form).map(Form::fromYear).map(String::valueOf).orElse("");
        return words.say("note.reason", "title", line.title(), "year", year, "reason", Captions.withoutStop(reason, words));
    }
}
