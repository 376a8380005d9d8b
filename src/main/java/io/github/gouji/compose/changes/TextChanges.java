package io.github.gouji.compose.changes;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.Section;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.compose.Wording;
import io.github.gouji.compose.figure.ReportText;
import io.github.gouji.prose.Narrative;
import io.github.gouji.view.ChangesView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the sentences of each section that only one of two reports has. A sentence that differs in its numbers alone,
 * as nearly every sentence does from year to year, is counted and not listed: the tables tell the numbers.
 */
final class TextChanges {
    private static final String PREAMBLE = "preamble";
    private static final Pattern NUMBER = Pattern.compile("[0-9\uFF10-\uFF19][0-9\uFF10-\uFF19,.\uFF0C\uFF0E%\uFF05]*");

    private final Wording words;
    private final CheckedReport before;
    private final CheckedReport after;

    TextChanges(Wording words, CheckedReport before, CheckedReport after) {
        this.words = words;
        this.before = before;
        this.after = after;
    }

    List<ChangesView.Text> texts() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put(PREAMBLE, words.say(PREAMBLE));
        List.of(after, before).forEach(report -> report.report().sections()
                .forEach(s -> headings.putIfAbsent(s.form().id(), s.form().printedTitle())));
        List<ChangesView.Text> texts = new ArrayList<>();
        headings.forEach((id, heading) -> text(id, heading).ifPresent(texts::add));
        return texts;
    }

    private Optional<ChangesView.Text> text(String id, String heading) {
        Optional<Narrative> old = narrative(before.report(), id);
        Optional<Narrative> now = narrative(after.report(), id);
        if (old.isEmpty() && now.isEmpty()) {
            return Optional.empty();
        }
        String anchor = "text-" + id;
        if (old.isEmpty() || now.isEmpty()) {
            CheckedReport without = old.isEmpty() ? before : after;
            boolean excerpt = without.report().holding().excerpt();
            String said = words.say(excerpt ? "text.not_held" : "text.absent", "year", without.year());
            return Optional.of(new ChangesView.Text(anchor, heading, said, List.of(), List.of()));
        }
        List<String> removed = new ArrayList<>(new ReportText(before).sentences(old.get()));
        List<String> added = new ArrayList<>(new ReportText(after).sentences(now.get()));
        if (removed.isEmpty() && added.isEmpty()) {
            return Optional.empty();
        }
        int kept = cancel(removed, added, false);
        int renumbered = cancel(removed, added, true);
        String summary = words.say(
                "text.summary",
                "kept", kept,
                "numbers", renumbered,
                "added", added.size(),
                "removed", removed.size());
        return Optional.of(new ChangesView.Text(anchor, heading, summary, added, removed));
    }

    private static Optional<Narrative> narrative(Report report, String id) {
        return id.equals(PREAMBLE) && report.contents().preamble().isPresent()
                ? report.contents().preamble()
                : report.sections().stream()
                        .filter(s -> s.form().id().equals(id))
                        .findFirst()
                        .flatMap(Section::narrative);
    }

    /** Takes out what both lists hold, each sentence as often as both do, and counts it. */
    private static int cancel(List<String> removed, List<String> added, boolean anyNumber) {
        Map<String, Integer> open = new LinkedHashMap<>();
        removed.forEach(s -> open.merge(key(s, anyNumber), 1, Integer::sum));
        Map<String, Integer> matched = new LinkedHashMap<>();
        int before = added.size();
        added.removeIf(s -> {
            String key = key(s, anyNumber);
            boolean there = open.getOrDefault(key, 0) > matched.getOrDefault(key, 0);
            if (there) {
                matched.merge(key, 1, Integer::sum);
            }
            return there;
        });
        removed.removeIf(s -> {
            String key = key(s, anyNumber);
            boolean gone = matched.getOrDefault(key, 0) > 0;
            if (gone) {
                matched.merge(key, -1, Integer::sum);
            }
            return gone;
        });
        return before - added.size();
    }

    private static String key(String sentence, boolean anyNumber) {
        return anyNumber ? NUMBER.matcher(sentence).replaceAll("#") : sentence;
    }
}
