package io.github.gouji.compose.trend;

import io.github.gouji.compose.Wording;
import io.github.gouji.compose.trend.Changes.Change;
import io.github.gouji.compose.trend.Changes.Kind;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says between which years which indicators do not compare, or only with a reservation, and why. */
public final class Comparability {
    private final List<Series> series;
    private final Changes changes;
    private final Wording words;

    public Comparability(List<Series> series, Wording words) {
        this.series = List.copyOf(series);
        this.changes = Changes.of(series);
        this.words = words;
    }

    /** Everything there is to know, in order of years: a sentence for each pair of years and kind of change. */
    public List<String> notes() {
        Map<Change, List<String>> items = new LinkedHashMap<>();
        changes.titles().forEach((change, titles) -> {
            Change sentence = new Change(change.before(), change.after(), change.kind(), List.of());
            items.computeIfAbsent(sentence, s -> new ArrayList<>()).add(reasoned(words.list(titles), change));
        });
        List<String> notes = new ArrayList<>();
        items.forEach((change, said) -> notes.add(words.say(
                "note." + change.kind().key(),
                "before", change.before(),
                "after", change.after(),
                "series", words.sentence(said))));
        return notes;
    }

    /** What lies between two years that follow each other in a table, in few words; nothing if only time. */
    public Optional<String> between(int before, int after) {
        List<String> ofForm = new ArrayList<>();
        List<String> ofScope = new ArrayList<>();
        changes.titles().forEach((change, titles) -> {
            if (change.before() >= before && change.after() <= after) {
                boolean all = titles.size() == series.size();
                String subject = all ? words.say("row.all") : words.list(titles);
                String said = words.say("row." + change.kind().key(), "series", subject);
                (change.kind() == Kind.SCOPE ? ofScope : ofForm).add(reasoned(said, change));
            }
        });
        if (!ofForm.isEmpty()) {
            ofScope.add(words.say("row.form", "changes", String.join(words.say("clause.separator"), ofForm)));
        } else if (changesForm(before, after)) {
            ofScope.add(words.say("row.form.same"));
        }
        return ofScope.isEmpty() ? Optional.empty() : Optional.of(words.sentence(ofScope));
    }

    private String reasoned(String text, Change change) {
        return change.reasons().isEmpty()
                ? text
                : words.say("reasoned", "text", text, "reasons", words.sentence(change.reasons()));
    }

    private boolean changesForm(int before, int after) {
        return series.stream().anyMatch(s -> {
            Optional<String> old = form(s, before);
            Optional<String> now = form(s, after);
            return old.isPresent() && now.isPresent() && !old.equals(now);
        });
    }

    private static Optional<String> form(Series one, int year) {
        return one.point(year).map(Point::formId).filter(id -> !id.isEmpty());
    }
}
