package io.github.gouji.plot.draft;

import io.github.gouji.chart.Caption;
import java.util.List;

/** Puts the words around a picture together. */
public final class Captions {
    /** The longest alternative text, in characters. */
    static final int LONGEST_ALT = 100;

    private final Wording words;

    public Captions(Wording words) {
        this.words = words;
    }

    /**
     * The words that a caption is made of.
     *
     * @param subject what is counted, without place and year
     * @param place whose figures they are, with the year where it is one
     * @param span the years, or nothing
     * @param scope the statistical scope, or nothing
     */
    public record Parts(String subject, String place, String span, String scope, String unit) {}

    public Caption caption(Plot plot, Parts parts, String headline, List<String> notes) {
        String key = parts.span().isEmpty() ? "subtitle" : "subtitle.span";
        String subtitle = words.say(key, "place", parts.place(), "subject", parts.subject(), "span", parts.span());
        if (!parts.scope().isEmpty()) {
            subtitle += words.say("subtitle.scope", "scope", parts.scope());
        }
        String unit = parts.unit().isEmpty() ? "" : words.say("unit", "unit", parts.unit());
        String note = String.join(words.say("note.join"), notes);
        return new Caption(plot.id(), headline, subtitle, unit, note, alt(plot, parts, headline));
    }

    /** Kind, subject, finding, and where the figures are, as much of it as the limit allows. */
    private String alt(Plot plot, Parts parts, String headline) {
        String kind = words.say(plot.draw().kind());
        String subject = words.say("subtitle", "place", parts.place(), "subject", parts.subject());
        List<String> tries = List.of(
                words.say("alt", "kind", kind, "subject", subject, "finding", headline),
                words.say("alt", "kind", kind, "subject", parts.subject(), "finding", headline),
                words.say("alt.short", "kind", kind, "text", headline),
                words.say("alt.short", "kind", kind, "text", firstClause(headline)));
        return tries.stream()
                .filter(text -> length(text) <= LONGEST_ALT)
                .findFirst()
                .orElseGet(() -> words.say("alt.short", "kind", kind, "text", parts.subject()));
    }

    /** A printed sentence without its full stop, which the sentence around it has. */
    public static String withoutStop(String text, Wording words) {
        String stop = words.say("stop");
        return text.endsWith(stop) ? text.substring(0, text.length() - stop.length()) : text;
    }

    private String firstClause(String headline) {
        int end = headline.indexOf(words.say("clause").strip());
        return end < 0 ? headline : headline.substring(0, end);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
