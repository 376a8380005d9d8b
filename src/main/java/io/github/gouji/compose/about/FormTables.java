package io.github.gouji.compose.about;

import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Inventory;
import io.github.gouji.compose.Wording;
import io.github.gouji.form.Form;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.SeriesDefinition.Join;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.table.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lists the forms with their notices, and which indicators compare from one form to the next. */
final class FormTables {
    private final FormLibrary forms;
    private final Inventory inventory;
    private final Wording words;

    FormTables(FormLibrary forms, Inventory inventory, Wording words) {
        this.forms = forms;
        this.inventory = inventory;
        this.words = words;
    }

    WordTable list() {
        List<WordTable.Row> rows = new ArrayList<>();
        for (Form form : forms.forms()) {
            String notice = form.notice()
                    .map(n -> n.date()
                            .map(date -> words.say("notice.dated", "number", n.number(), "title", n.title(), "date", date))
                            .orElseGet(() -> words.say("notice", "number", n.number(), "title", n.title())))
                    .orElseGet(() -> words.say("notice.none"));
            rows.add(WordTable.Row.plain(
                    name(form),
                    years(form),
                    notice,
                    words.say(form.verified() ? "form.verified" : "form.unverified"),
                    words.say("form.reports", "count", reports(form))));
        }
        List<String> columns = List.of(
                words.say("column.form"),
                words.say("column.years"),
                words.say("column.notice"),
                words.say("column.verified"),
                words.say("column.reports"));
        return new WordTable("forms-t", words.say("forms.caption"), columns, rows);
    }

    private String name(Form form) {
        return form.notice().isPresent()
                ? words.say("form.of", "year", form.fromYear())
                : words.gloss(form.title()).orElse(form.title());
    }

    /** Of the reports before the first form only their end is known. */
    private String years(Form form) {
        if (form.fromYear() <= 0 && form.toYear().isPresent()) {
            return words.say("years.until", "year", form.toYear().getAsInt());
        }
        return form.toYear().isPresent()
                ? words.span(form.fromYear(), form.toYear().getAsInt())
                : words.say("years.from", "year", form.fromYear());
    }

    private long reports(Form form) {
        long count = 0;
        for (CheckedBody body : inventory.bodies()) {
            for (CheckedReport report : inventory.shown(body)) {
                count += report.report().form().id().equals(form.id()) ? 1 : 0;
            }
        }
        return count;
    }

    /** A row for each indicator and a column for each change of form. */
    WordTable matrix() {
        Set<Change> changes = new LinkedHashSet<>();
        for (Form form : forms.forms()) {
            form.previous().filter(before -> joined(before, form.id())).ifPresent(before ->
                    changes.add(new Change(before, form.id())));
        }
        List<String> columns = new ArrayList<>();
        columns.add(words.say("column.indicator"));
        changes.forEach(c -> columns.add(words.say("change", "before", name(c.before()), "after", name(c.after()))));
        columns.add(words.say("column.definition"));
        List<WordTable.Row> rows = new ArrayList<>();
        for (SeriesDefinition series : forms.series()) {
            List<Link> cells = new ArrayList<>();
            changes.forEach(c -> cells.add(Link.unlinked(verdict(series, c))));
            cells.add(Link.unlinked(words.say("definition", "text", series.definition(), "unit", series.unit())));
            rows.add(new WordTable.Row(Link.unlinked(series.title()), cells));
        }
        return new WordTable("comparability-t", words.say("comparability.caption"), columns, rows);
    }

    private String name(String id) {
        return forms.form(id).map(this::name).orElse(id);
    }

    /** Where every indicator only starts there is nothing to compare. */
    private boolean joined(String before, String after) {
        return forms.series().stream()
                .flatMap(series -> join(series, before, after).stream())
                .anyMatch(join -> join.kind() != SeriesDefinition.Comparability.STARTS);
    }

    private static Optional<Join> join(SeriesDefinition series, String before, String after) {
        return series.joins().stream()
                .filter(j -> j.fromForm().equals(before) && j.toForm().equals(after))
                .findFirst();
    }

    private String verdict(SeriesDefinition series, Change change) {
        Optional<Join> join = join(series, change.before(), change.after());
        if (join.isEmpty()) {
            return words.say("verdict.none");
        }
        String said = words.say("verdict." + join.get().kind().name().toLowerCase(Locale.ROOT));
        List<String> reasons = new ArrayList<>(join.get().notes());
        join.get()
                .other()
                .flatMap(forms::series)
                .ifPresent(other -> reasons.add(words.say("verdict.other", "title", other.title())));
        return reasons.isEmpty()
                ? said
                : words.say("reasoned", "text", said, "reasons", words.sentence(reasons));
    }

    private record Change(String before, String after) {}
}
