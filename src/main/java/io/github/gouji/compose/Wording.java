package io.github.gouji.compose;

import io.github.gouji.archive.PublicationTime;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of the overview pages in one language, with dates, spans of years and lists as that language sets them. */
final class Wording {
    private final Messages words;

    Wording(Language language) {
        this.words = Messages.load(Wording.class, "words/site." + language.tag() + ".properties");
    }

    /** The text of a key; names and values of its holes alternate. */
    String say(String key, Object... namesAndValues) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
        }
        return words.text(key, filled);
    }

    /** The text of a key that need not be there. */
    Optional<String> maybe(String key) {
        return words.find(key);
    }

    String date(PublicationTime time) {
        String day = say(
                "date",
                "year", time.day().getYear(),
                "month", time.day().getMonthValue(),
                "day", time.day().getDayOfMonth(),
                "iso", time.day());
        return time.time().map(t -> day + " " + t).orElse(day);
    }

    /** One year, or a run of years. */
    String span(int first, int last) {
        return first == last ? String.valueOf(first) : say("span", "first", first, "last", last);
    }

    /** Years that are not held, with the reason. */
    String gap(Coverage.Span gap) {
        return say("row.gap", "years", span(gap.first(), gap.last()), "reason", say(gap.kind().key()));
    }

    String list(List<String> items) {
        return String.join(say("list.separator"), items);
    }

    /** Independent remarks in one line. */
    String sentence(List<String> parts) {
        return String.join(say("part.separator"), parts);
    }
}
