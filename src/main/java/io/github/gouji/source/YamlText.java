package io.github.gouji.source;

import java.util.regex.Pattern;

/** Writes scalars of content files, quoted only where YAML needs it. */
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`~=][^\\x00-\\x1F\\x7F]*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private YamlText() {}

    /** A scalar on a line of its own. */
    public static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !text.endsWith(" ");
        return plain || NUMBER.matcher(text).matches() ? text : quoted(text);
    }

    /** A scalar inside brackets, where commas and brackets end it. */
    public static String inside(String text) {
        boolean plain = text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0) && scalar(text).equals(text);
        return plain ? text : quoted(text);
    }

    /** A scalar in quotes, whatever it holds. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ' || c == 0x7F) {
                out.append(' ');
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
