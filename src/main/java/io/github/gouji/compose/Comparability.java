package io.github.gouji.compose;

import io.github.gouji.series.Break;
import io.github.gouji.series.Point;
import io.github.gouji.series.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says between which years which indicators do not compare, or only with a reservation, and why. */
final class Comparability {
    private final List<Series> series;
    private final Wording words;

    Comparability(List<Series> series, Wording words) {
        this.series = List.copyOf(series);
        this.words = words;
    }

    /** Everything there is to know, a sentence each, in order of years. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        breaks().forEach((at, titles) -> notes.add(words.say(
                "note." + key(at),
                "before", at.before(),
                "after", at.after(),
                "series", words.list(titles),
                "reasons", words.sentence(at.reasons()))));
        return notes;
    }

    /** What lies between two years that follow each other in a table, in few words. */
    List<String> between(int before, int after) {
        List<String> parts = new ArrayList<>();
        breaks().forEach((at, titles) -> {
            if (at.before() >= before && at.after() <= after) {
                boolean all = titles.size() == series.size();
                parts.add(words.say(
                        "row." + key(at) + (all ? "" : ".some"),
                        "series", words.list(titles),
                        "reasons", words.sentence(at.reasons())));
            }
        });
        if (parts.isEmpty() && changesForm(before, after)) {
            parts.add(words.say("row.form.same"));
        }
        return parts;
    }

    private static String key(Break at) {
        if (at.cause() == Break.Cause.SCOPE) {
            return "scope";
        }
        return (at.comparable() ? "form.comparable" : "form.broken") + (at.reasons().isEmpty() ? ".bare" : "");
    }

    /** Equal breaks of several indicators, told once; those that say nothing to a reader are left out. */
    private Map<Break, List<String>> breaks() {
        Map<Break, List<String>> titles = new LinkedHashMap<>();
        for (Series one : series) {
            for (Break at : one.breaks()) {
                if (!at.comparable() || !at.reasons().isEmpty()) {
                    titles.computeIfAbsent(at, b -> new ArrayList<>())
                            .add(one.definition().title());
                }
            }
        }
        return titles;
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
