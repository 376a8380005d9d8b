package io.github.gouji.claim.passage;

import static java.util.Objects.requireNonNull;

import io.github.gouji.claim.language.Amount;
import io.github.gouji.claim.language.Plain;
import io.github.gouji.finding.Place;
import io.github.gouji.prose.Passage;
import java.util.List;

/** A sentence with its amounts. */
public record Statement(Passage passage, Plain plain, List<Amount> amounts) {
    private static final String CLAUSE_ENDS = "\uFF0C\u3002\uFF1B\uFF1A";
    private static final String STRONG_ENDS = "\u3002\uFF1B";
    private static final char FIGURE = '\uFFFC';
    private static final int LONGEST_SNIPPET = 60;
    /** Longer texts around a number name nothing; the limit keeps hostile input cheap. */
    private static final int LONGEST_LEAD = 80;

    private static final int LONGEST_TAIL = 40;

    public Statement {
        requireNonNull(passage, "passage");
        requireNonNull(plain, "plain");
        amounts = List.copyOf(amounts);
    }

    public String text() {
        return plain.text();
    }

    public Place place(int at) {
        return passage.placeAt(plain.offset(at));
    }

    public Place place(Amount amount) {
        return place(amount.start());
    }

    /** Where the text before an amount begins: behind the amount before it or the last strong stop. */
    public int leadStart(int index) {
        int at = amounts.get(index).start();
        int from = Math.max(index == 0 ? 0 : amounts.get(index - 1).end(), at - LONGEST_LEAD);
        while (at > from && STRONG_ENDS.indexOf(text().charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    public String lead(int index) {
        return text().substring(leadStart(index), amounts.get(index).start());
    }

    /** The text behind an amount up to the next amount or the end of its clause. */
    public String tail(int index) {
        int end = index + 1 < amounts.size() ? amounts.get(index + 1).start() : text().length();
        int from = amounts.get(index).end();
        int at = from;
        while (at < Math.min(end, from + LONGEST_TAIL) && CLAUSE_ENDS.indexOf(text().charAt(at)) < 0) {
            at++;
        }
        return text().substring(from, at);
    }

    /** Where the part of the sentence in which something stands begins, behind the last strong stop. */
    public int partStart(int before) {
        int at = before;
        while (at > 0 && STRONG_ENDS.indexOf(text().charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /**
     * The clause up to a point as far as it stands on the line of that point, without bound figures: words that can be
     * found again in the file.
     */
    public String snippet(int from, int to) {
        int end = plain.offset(to - 1) + 1;
        int line = passage.placeAt(end - 1).line();
        int start = Math.min(from, to - 1);
        while (start > 0 && CLAUSE_ENDS.indexOf(text().charAt(start - 1)) < 0 && to - start < LONGEST_SNIPPET) {
            start--;
        }
        int first = plain.offset(start);
        for (int at = end - 1; at >= first; at--) {
            if (passage.text().charAt(at) == FIGURE || passage.placeAt(at).line() != line) {
                first = at + 1;
            }
        }
        return passage.text().substring(first, end).strip();
    }
}
