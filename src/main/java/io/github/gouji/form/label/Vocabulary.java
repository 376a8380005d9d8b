package io.github.gouji.form.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How official words are written: which characters count as the same, what a number prefix and a unit bracket look
 * like. Everything it knows is data ({@code forms/vocabulary.yaml}).
 */
public final class Vocabulary {
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDE_OFFSET = FIRST_WIDE - '!';

    /** A way of numbering, with a pattern over folded text whose first group, if any, is the number. */
    public record PrefixStyle(String name, Pattern pattern) {}

    private final Map<Character, Character> fold;
    private final List<PrefixStyle> styles;
    private final String trailing;
    private final List<String> unitLead;
    private final Units units;

    public Vocabulary(
            Map<Character, Character> fold,
            List<PrefixStyle> styles,
            String trailing,
            List<String> unitLead,
            Units units) {
        this.fold = Map.copyOf(fold);
        this.styles = List.copyOf(styles);
        this.trailing = trailing;
        this.unitLead = List.copyOf(unitLead);
        this.units = units;
    }

    public Units units() {
        return units;
    }

    /** Text with width, quotes, brackets and dashes made equal and all space dropped: what labels are compared by. */
    public String folded(String written) {
        return fold(written, new int[written.length()]);
    }

    /** The labels of a path, cut at every character that is read as a slash. */
    public List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < path.length(); i++) {
            if (narrow(path.charAt(i)) == '/') {
                parts.add(path.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(path.substring(start));
        return parts;
    }

    /** Takes a label apart. A label that is nothing but a prefix (第二十条第（一）项) is kept as the label. */
    public LabelText label(String written) {
        int[] origins = new int[written.length()];
        String folded = fold(written, origins);
        List<String> marks = new ArrayList<>();
        int start = prefixes(folded, marks);
        if (start == folded.length()) {
            start = 0;
            marks.clear();
        }
        int cut = start == 0 ? 0 : origins[start];
        String label = written.substring(cut).strip();
        String key = withoutTrailing(folded.substring(start));
        String unit = unit(key);
        if (!unit.isEmpty()) {
            key = key.substring(0, key.lastIndexOf('('));
        }
        return new LabelText(written.substring(0, cut).strip(), label, marks, withoutTrailing(key), unit);
    }

    /** The marks of a text that is all prefix; none otherwise. */
    public List<String> marksOf(String written) {
        String folded = folded(written);
        List<String> marks = new ArrayList<>();
        return prefixes(folded, marks) == folded.length() ? marks : List.of();
    }

    private String fold(String written, int[] origins) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c > ' ' && c < 0x7F && c != '\'') {
                origins[out.length()] = i;
                out.append(c);
            } else if (!isSpace(c)) {
                origins[out.length()] = i;
                out.append(narrow(c));
            }
        }
        return out.toString();
    }

    private char narrow(char c) {
        Character same = fold.get(c);
        if (same != null) {
            return same;
        }
        return c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - WIDE_OFFSET) : c;
    }

    /** Also what is not seen: zero-width characters and byte order marks that pasted text brings along. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private int prefixes(String folded, List<String> marks) {
        int at = 0;
        while (at < folded.length()) {
            int longest = at;
            String mark = "";
            for (PrefixStyle style : styles) {
                Matcher matcher = style.pattern().matcher(folded).region(at, folded.length());
                if (matcher.lookingAt() && matcher.end() > longest) {
                    longest = matcher.end();
                    mark = style.name() + (matcher.groupCount() > 0 ? ":" + matcher.group(1) : "");
                }
            }
            if (longest == at) {
                return at;
            }
            marks.add(mark);
            at = longest;
        }
        return at;
    }

    private String withoutTrailing(String text) {
        int end = text.length();
        while (end > 1 && trailing.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private String unit(String key) {
        int open = key.lastIndexOf('(');
        if (open <= 0 || !key.endsWith(")")) {
            return "";
        }
        String inside = key.substring(open + 1, key.length() - 1);
        for (String lead : unitLead) {
            if (inside.startsWith(lead)) {
                inside = inside.substring(lead.length());
                inside = inside.startsWith(":") ? inside.substring(1) : inside;
                break;
            }
        }
        return units.knows(inside) ? inside : "";
    }
}
