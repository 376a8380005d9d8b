package io.github.gouji.claim.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quantity that reports speak of: how they name it and everything that real reports mean by it.
 *
 * @param needs one of these words must be there before a pattern is tried
 * @param leads patterns on the text before the number
 * @param tails patterns on the text behind the number
 * @param tailLead what the text before the number must then be, if anything
 * @param words names with which the text before the number ends
 * @param year which year a pattern's year must be, counted from the report's
 * @param slips what a writer may have copied by mistake; never a reading
 */
public record Topic(
        String id,
        Family family,
        List<String> needs,
        List<Pattern> leads,
        List<Pattern> tails,
        Optional<Pattern> tailLead,
        List<String> words,
        int year,
        List<Reading> readings,
        List<Reading> slips) {
    /** What kind of quantity it is. */
    public enum Family {
        INTAKE,
        DONE,
        CARRY,
        APPLICANT,
        OUTCOME,
        OUTCOME_ROW,
        REQUEST_CHANNEL,
        DISPUTE,
        CHANNEL,
        KIND,
        PUBLISHED,
        DOCUMENT,
        DECISION;

        static Family of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** Whether it counts applications. */
        public boolean countsRequests() {
            return compareTo(REQUEST_CHANNEL) <= 0;
        }
    }

    public Topic {
        requireNonNull(id, "id");
        requireNonNull(family, "family");
        requireNonNull(tailLead, "tailLead");
        needs = List.copyOf(needs);
        leads = List.copyOf(leads);
        tails = List.copyOf(tails);
        words = List.copyOf(words);
        readings = List.copyOf(readings);
        slips = List.copyOf(slips);
    }

    public boolean mayBeIn(String text) {
        for (String word : needs) {
            if (text.contains(word)) {
                return true;
            }
        }
        return needs.isEmpty();
    }
}
