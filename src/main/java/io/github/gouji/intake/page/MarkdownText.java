package io.github.gouji.intake.page;

/** Writes text so that Markdown shows it as it is. */
public final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>|~";

    private MarkdownText() {}

    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean figure = c == '{' && i + 1 < text.length() && text.charAt(i + 1) == '{';
            if (figure || SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
            if (figure) {
                out.append('{');
                i++;
            }
        }
        return out.toString();
    }

    /** Also what would begin a heading, a list or a quotation at the start of a paragraph. */
    public static String paragraph(String escaped) {
        String text = escaped.strip();
        if (text.matches("(?s)(#{1,6}|[-+])(\\s.*|$)") || text.matches("(?s)[-=]+\\s*")) {
            return "\\" + text;
        }
        return text.replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
    }
}
