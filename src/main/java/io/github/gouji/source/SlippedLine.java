package io.github.gouji.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of YAML, and the same line with half-width punctuation wherever punctuation has a meaning. */
final class SlippedLine {
    private static final char WIDE_SPACE = '\u3000';
    private static final char WIDE_COLON = '\uFF1A';
    private static final String OPENING = "(\uFF08";
    private static final String CLOSING = ")\uFF09";
    private static final String DASHES = "\u2014\u2013\uFF0D\u2015\u2500";
    private static final Pattern ITEM = Pattern.compile("(?:- +)+");
    /** A number, a sign, or dashes for a blank; a single Chinese character is the sign for lost. */
    private static final Pattern CELL = Pattern.compile("\\s*(?:[-+\uFF0D]?[\\d\uFF10-\uFF19][\\d\uFF10-\uFF19.,]*"
            + "|~|/|\\p{IsHan}|[" + DASHES + "]+|\"[\\d,]+\")\\s*");
    private static final Pattern QUOTED_NUMBER = Pattern.compile("[\u201C\u201D\u300C]([\\d,\uFF0C.]+)[\u201C\u201D\u300D]");
    private static final Pattern LIST = Pattern.compile("[\\[\u3010\uFF3B\u3014](.*)[\\]\u3011\uFF3D\u3015]");
    private static final Pattern MAPPING = Pattern.compile("[{\uFF5B](.*)[}\uFF5D]");

    private final String line;
    private final String before;

    /**
     * @param before the line before it, as it should be
     */
    SlippedLine(String line, String before) {
        this.line = line;
        this.before = before;
    }

    /** How many columns stand before the text; a wide space counts as two. */
    static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && isSpace(line.charAt(i)); i++) {
            columns += line.charAt(i) == WIDE_SPACE ? 2 : 1;
        }
        return columns;
    }

    String mended() {
        int start = 0;
        while (start < line.length() && isSpace(line.charAt(start))) {
            start++;
        }
        String text = line.substring(start);
        if (text.startsWith("#")) {
            return line;
        }
        Matcher item = ITEM.matcher(text);
        String items = item.lookingAt() ? item.group() : "";
        return indentation(line.substring(0, start), items) + items + entry(text.substring(items.length()));
    }

    /** With wide spaces it may look deeper than it is: then the line belongs beside the one before. */
    private String indentation(String spaces, String items) {
        if (spaces.indexOf(WIDE_SPACE) < 0) {
            return spaces;
        }
        int deepest = indent(before);
        String above = before.strip();
        Matcher item = ITEM.matcher(above);
        boolean opens = above.endsWith(":");
        deepest += opens ? 2 : items.isEmpty() && item.lookingAt() ? item.group().length() : 0;
        return " ".repeat(Math.min(indent(spaces), deepest));
    }

    private static String entry(String text) {
        if (text.startsWith("\"") || text.startsWith("'")) {
            return text;
        }
        int colon = colon(text);
        if (colon >= 0) {
            String value = text.substring(colon + 1);
            String mended = value(value.strip());
            return mended.equals(value.strip()) ? text : text.substring(0, colon + 1) + " " + mended;
        }
        int slipped = slippedColon(text);
        if (slipped < 0) {
            return value(text);
        }
        return text.substring(0, slipped) + ": " + value(text.substring(slipped + 1).strip());
    }

    /** The colon that ends the key: followed by a space or the end, outside brackets, before any cells. */
    private static int colon(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && "[{\u3010\uFF3B\uFF5B".indexOf(text.charAt(i)) < 0; i++) {
            depth += depth(text.charAt(i));
            boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ';
            if (text.charAt(i) == ':' && ends && depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The colon meant to end the key: the last before a cell, else the first. */
    private static int slippedColon(String text) {
        int depth = 0;
        int first = -1;
        for (int i = 0; i < text.length() && "[{\u3010\uFF3B\uFF5B\"".indexOf(text.charAt(i)) < 0; i++) {
            depth += depth(text.charAt(i));
            boolean colon = text.charAt(i) == WIDE_COLON || text.charAt(i) == ':' && !text.startsWith("//", i + 1);
            if (colon && depth <= 0 && i > 0) {
                String rest = text.substring(i + 1).strip();
                boolean cells = CELL.matcher(rest).matches() || value(rest).matches("[\\[{].*");
                if (cells) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    private static String value(String text) {
        Matcher list = LIST.matcher(text);
        Matcher mapping = MAPPING.matcher(text);
        String value = list.matches() ? "[" + list.group(1) + "]" : mapping.matches() ? "{" + mapping.group(1) + "}" : text;
        if (isDashes(value)) {
            return "~";
        }
        Matcher number = QUOTED_NUMBER.matcher(value);
        if (value.startsWith("[") || value.startsWith("{")) {
            return new Cells(number.replaceAll(n -> quoted(n.group(1)))).mended();
        }
        return number.matches() ? quoted(number.group(1)) : value;
    }

    private static String quoted(String number) {
        return "\"" + number.replace('\uFF0C', ',') + "\"";
    }

    private static boolean isDashes(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == WIDE_SPACE;
    }

    private static int depth(char c) {
        return OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
    }

    /** What stands in square or curly brackets, read from left to right. */
    private static final class Cells {
        private static final char WIDE_COMMA = '\uFF0C';
        private static final Pattern ENTRY = Pattern.compile("\\s*\\p{IsHan}{1,6}\\s*[:\uFF1A]");
        private static final Pattern ONLY_WORDS = Pattern.compile("[^\\p{ASCII}]*|\\s*[^\\p{ASCII}]+\\s*");
        private static final String SEPARATORS = ",\uFF0C\u3001";
        private static final String BRACKETS = "[]{}";

        private final String text;
        private final StringBuilder out = new StringBuilder();
        private int token;
        private boolean keyed;

        Cells(String text) {
            this.text = text;
        }

        String mended() {
            int depth = 0;
            char quote = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quote != 0) {
                    out.append(c);
                    quote = c == quote ? 0 : quote;
                    continue;
                }
                depth += depth(c);
                if ((c == '"' || c == '\'') && out.substring(token).isBlank()) {
                    quote = c;
                    out.append(c);
                } else if (BRACKETS.indexOf(c) >= 0 || c == ',') {
                    end(String.valueOf(c));
                } else if (SEPARATORS.indexOf(c) >= 0 && separates(i)) {
                    end(text.startsWith(" ", i + 1) ? "," : ", ");
                } else if (c == ':' && !keyed && depth <= 0 && text.startsWith(" ", i + 1)) {
                    end(":");
                    keyed = true;
                } else if (isColon(i) && !keyed && depth <= 0 && isWithinMapping(i) && !hasColon(i)) {
                    end(text.startsWith(" ", i + 1) ? ":" : ": ");
                    keyed = true;
                } else {
                    out.append(c);
                }
            }
            return out.toString();
        }

        /** Ends a token, which is no longer dashes if it was. */
        private void end(String by) {
            String word = out.substring(token);
            if (isDashes(word.strip())) {
                out.replace(token, out.length(), word.startsWith(" ") ? " ~" : "~");
            }
            out.append(by);
            token = out.length();
            keyed = false;
        }

        private boolean isColon(int at) {
            return text.charAt(at) == WIDE_COLON || text.charAt(at) == ':' && !text.startsWith("//", at + 1);
        }

        private boolean separates(int at) {
            String next = text.substring(at + 1, end(at + 1));
            if (text.charAt(at) == WIDE_COMMA && isWithinMapping(at) && ENTRY.matcher(next).lookingAt()) {
                // a remark goes on after its comma; a date, a path or a number ends there
                return next.contains(": ") || !ONLY_WORDS.matcher(out.substring(token)).matches();
            }
            boolean afterBracket = out.substring(token).isBlank() && token > 0 && "]}".indexOf(out.charAt(token - 1)) >= 0;
            boolean entry = next.indexOf(':') > 0 || next.indexOf(WIDE_COLON) > 0;
            return (afterBracket || CELL.matcher(out.substring(token)).matches()) && (CELL.matcher(next).matches() || entry);
        }

        private boolean hasColon(int at) {
            return text.substring(at, end(at)).contains(": ");
        }

        private int end(int from) {
            int end = from;
            while (end < text.length() && (SEPARATORS + BRACKETS).indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return end;
        }

        private boolean isWithinMapping(int at) {
            return text.lastIndexOf('{', at) > text.lastIndexOf('}', at);
        }
    }
}
