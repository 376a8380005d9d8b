package io.github.gouji.compose.series;

import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sentences of the pages of indicators in one language. */
final class SeriesWords {
    private final Messages words;

    SeriesWords(Language language) {
        this.words = Messages.load(SeriesWords.class, "words/series." + language.tag() + ".properties");
    }

    /** The text of a key; names and values of its holes alternate. */
    String say(String key, Object... namesAndValues) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
        }
        return words.text(key, filled);
    }

    String list(List<String> items) {
        return String.join(say("list"), items);
    }

    /** One year, or a run of years. */
    String span(int first, int last) {
        return first == last ? String.valueOf(first) : say("span", "first", first, "last", last);
    }
}
