package io.github.gouji.compose;

import io.github.gouji.archive.dossier.PublicationTime;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.label.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of the overview pages in one language, with dates, spans of years and lists as that language sets them. */
public final class Wording {
    private static final String SITE = "site";

    private final Messages words;
    private final Messages site;
    private final Labels labels;

    public Wording(Language language) {
        this(language, SITE);
    }

    /**
     * The sentences of one page over those of all.
     *
     * @param bundle the name of the page's own bundle
     */
    public Wording(Language language, String bundle) {
        this.words = load(language, bundle);
        this.site = load(language, SITE);
        this.labels = Labels.in(language);
    }

    private static Messages load(Language language, String bundle) {
        return Messages.load(Wording.class, "words/" + bundle + "." + language.tag() + ".properties");
    }

    /** The text of a key; names and values of its holes alternate. */
    public String say(String key, Object... namesAndValues) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
        }
        return (words.find(key).isPresent() ? words : site).text(key, filled);
    }

    /** The text of a key that need not be there. */
    public Optional<String> maybe(String key) {
        return words.find(key).or(() -> site.find(key));
    }

    /** An official label in this language; nothing in Chinese, and for labels of an archive's own. */
    public Optional<String> gloss(String label) {
        return labels.of(label);
    }

    public String date(PublicationTime time) {
        String day = say(
                "date",
                "year", time.day().getYear(),
                "month", time.day().getMonthValue(),
                "day", time.day().getDayOfMonth(),
                "iso", time.day());
        return time.time().map(t -> day + " " + t).orElse(day);
    }

    /** One year, or a run of years. */
    public String span(int first, int last) {
        return first == last ? String.valueOf(first) : say("span", "first", first, "last", last);
    }

    /** Years that are not held, with the reason. */
    public String gap(Coverage.Span gap) {
        return say("row.gap", "years", span(gap.first(), gap.last()), "reason", say(gap.kind().key()));
    }

    public String list(List<String> items) {
        return String.join(say("list.separator"), items);
    }

    /** Independent remarks in one line. */
    public String sentence(List<String> parts) {
        return String.join(say("part.separator"), parts);
    }
}
