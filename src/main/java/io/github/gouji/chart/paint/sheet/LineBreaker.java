package io.github.gouji.chart.paint.sheet;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Breaks Chinese text into lines (避头尾): no line begins with closing punctuation or ends with opening punctuation, and
 * numbers, Latin words and a number's unit stay whole, units of two characters too. The punctuation is told by its
 * Unicode category.
 */
final class LineBreaker {
    private static final Set<String> WHOLE = whole();

    private final Font font;

    LineBreaker(Font font) {
        this.font = font;
    }

    /** As few lines as fit, and those about equally long, so that no single character is left over. */
    List<String> balanced(String text, double width) {
        List<String> lines = wrap(text, width);
        if (lines.size() < 2) {
            return lines;
        }
        if (lines.size() == 2) {
            List<String> clauses = atPunctuation(text, width);
            if (!clauses.isEmpty()) {
                return clauses;
            }
        }
        // Narrower than its longest word no line may become, or the word would be broken for balance's sake.
        double longest = pieces(text).stream()
                .mapToDouble(piece -> Phrase.width(font, piece.stripTrailing()))
                .max()
                .orElse(0);
        double low = Math.min(width, Math.max(longest, width / lines.size() / 2));
        double high = width;
        while (high - low > 2) {
            double middle = (low + high) / 2;
            if (wrap(text, middle).size() <= lines.size()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return wrap(text, high);
    }

    /** Two lines that part after a comma or the like, the longer one as short as can be; none where that does not fit. */
    private List<String> atPunctuation(String text, double width) {
        List<String> best = List.of();
        double shortest = width;
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            line.append(piece);
            String first = line.toString().stripTrailing();
            String second = text.substring(line.length()).strip();
            boolean clause = !first.isEmpty()
                    && Character.getType(first.codePointBefore(first.length())) == Character.OTHER_PUNCTUATION;
            double longer = Math.max(Phrase.width(font, first), Phrase.width(font, second));
            if (clause && !second.isEmpty() && longer <= shortest) {
                shortest = longer;
                best = List.of(first, second);
            }
        }
        return best;
    }

    /** As few lines as fit the width. A piece that is longer than a line is broken anywhere. */
    List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && Phrase.width(font, line + piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
            while (Phrase.width(font, line.toString().stripTrailing()) > width
                    && line.codePointCount(0, line.length()) > 1) {
                int end = longestPrefix(line.toString(), width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int longestPrefix(String text, double width) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && Phrase.width(font, text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int before = text.codePointAt(at);
            at += Character.charCount(before);
            if (at < text.length() && mayBreak(before, text.codePointAt(at))) {
                pieces.add(text.substring(start, at));
                start = at;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (Character.isWhitespace(before) || Character.isWhitespace(after)) {
            return Character.isWhitespace(before) && !Character.isWhitespace(after);
        }
        if (opens(before) || closes(after) || WHOLE.contains(Character.toString(before) + Character.toString(after))) {
            return false;
        }
        boolean dash = Character.getType(before) == Character.DASH_PUNCTUATION;
        return !(narrow(before) || dash) || !narrow(after) && !Character.isDigit(before);
    }

    private static Set<String> whole() {
        String name = "whole-words.txt";
        try (InputStream in = LineBreaker.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return Set.copyOf(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean opens(int character) {
        int type = Character.getType(character);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private static boolean closes(int character) {
        int type = Character.getType(character);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION
                || type == Character.DASH_PUNCTUATION;
    }

    /** Latin letters, digits and their punctuation, which are set as words and not as single characters. */
    private static boolean narrow(int character) {
        return character < 0x2000;
    }
}
