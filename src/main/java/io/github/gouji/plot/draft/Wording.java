package io.github.gouji.plot.draft;

import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.label.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** The catalogue of what charts can say, in one language. */
public final class Wording {
    private final Messages texts;
    private final Labels labels;

    private Wording(Messages texts, Labels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    public static Wording in(Language language) {
        return new Wording(
                Messages.load(Wording.class, "words/" + language.tag() + ".properties"), Labels.in(language));
    }

    /** A label of a form, in the language of the chart where it has a name in it. */
    public String label(String official) {
        return labels.orSame(official);
    }

    /** The sentence of a key; holes are given as name and filling in turn. */
    public String say(String key, String... holes) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < holes.length; i += 2) {
            words.put(holes[i], holes[i + 1]);
        }
        return texts.text(key, words);
    }

    /** What the catalogue may say, or nothing. */
    public Optional<String> find(String key) {
        return texts.find(key);
    }

    public String say(String key, Map<String, String> holes) {
        return texts.text(key, holes);
    }

    /** An enumeration. */
    public String list(List<String> items) {
        return String.join(say("list"), items);
    }

    /** A number with its unit. */
    public String counted(String number, String unit) {
        return say("counted", "number", number, "unit", unit);
    }

    public String years(int first, int last) {
        return first == last
                ? say("year", "year", Integer.toString(first))
                : say("years", "first", Integer.toString(first), "last", Integer.toString(last));
    }

    /** Years as an enumeration in which neighbours are folded. */
    public String years(SortedSet<Integer> years) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int year : years) {
            if (first != 0 && year > last + 1) {
                runs.add(years(first, last));
            }
            first = first == 0 || year > last + 1 ? year : first;
            last = year;
        }
        runs.add(years(first, last));
        return list(runs);
    }
}
