package io.github.gouji.prose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;
import io.github.gouji.prose.syntax.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure bound into prose, such as {@code {{3-requests/…/…}}}: a sum of one or more cells or groups of this report
 * or of another year's.
 *
 * @param expression what stands between the braces, trimmed
 * @param place where the opening braces stand
 */
public record FigureReference(String expression, List<Term> terms, Place place) {
    /** Plus and at sign, half or full width; people leave the input method switched on. */
    private static final Pattern PLUS = Pattern.compile("[+\\uFF0B]");

    private static final Pattern TERM = Pattern.compile("([^@\\uFF20]+?)\\s*(?:[@\\uFF20]\\s*([0-9]{4}))?");

    public FigureReference {
        requireNonNull(expression, "expression");
        requireNonNull(place, "place");
        terms = List.copyOf(terms);
    }

    /** Not of all its parts: references are keys wherever a figure is looked up. */
    @Override
    public int hashCode() {
        return 31 * (31 * expression.hashCode() + place.line()) + place.column();
    }

    /**
     * One summand: a path of labels as written, of which only the reader of labels knows where it divides, and the
     * year it is taken from (0: the report's own).
     */
    public record Term(String path, int year, Place place) {
        public Term {
            requireNonNull(path, "path");
            requireNonNull(place, "place");
        }

        public boolean isOtherYear() {
            return year != 0;
        }
    }

    /**
     * Reads what stands between the braces.
     *
     * @param opening the place of the first brace
     * @param start the place of the first character after the braces
     * @return empty if it is not a sum of paths
     */
    static Optional<FigureReference> parse(String inside, Place opening, Place start) {
        List<Term> terms = new ArrayList<>();
        Matcher plus = PLUS.matcher(inside);
        int from = 0;
        boolean more = true;
        while (more) {
            more = plus.find();
            int to = more ? plus.start() : inside.length();
            Optional<Term> term = term(inside, from, to, start);
            if (term.isEmpty()) {
                return Optional.empty();
            }
            terms.add(term.get());
            from = more ? plus.end() : to;
        }
        String expression = Chars.trim(inside);
        // Most are a single path, and then the text need not be held twice.
        boolean isPath = terms.size() == 1 && terms.get(0).path().equals(expression);
        return Optional.of(new FigureReference(isPath ? terms.get(0).path() : expression, terms, opening));
    }

    private static Optional<Term> term(String inside, int from, int to, Place start) {
        String piece = inside.substring(from, to);
        Matcher matcher = TERM.matcher(Chars.trim(piece));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = start.column() + inside.codePointCount(0, from + Chars.leadingSpace(piece));
        int year = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of(
                new Term(Chars.trim(matcher.group(1)), year, new Place(start.file(), start.line(), column)));
    }
}
