package io.github.gouji.prose;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which targets a link may have. What a browser would read differently from what is seen is refused: other schemes,
 * addresses that borrow the page's scheme or root, backslashes, and invisible characters, which browsers drop.
 */
final class LinkTarget {
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:");
    private static final Pattern WEB = Pattern.compile("^https?://[^/?#]+.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("^mailto:[^@\\s]+@[^@\\s]+$", Pattern.CASE_INSENSITIVE);
    /** Characters that HTML does not want raw in an address. */
    private static final String UNWISE = " \"<>`{}|^[]";

    private LinkTarget() {}

    static boolean isSafe(String target) {
        if (target.isEmpty() || target.startsWith("/") || target.contains("\\") || target.contains("{{")) {
            return false;
        }
        if (target.isBlank() || target.strip().length() != target.length()) {
            return false;
        }
        if (target.codePoints().anyMatch(LinkTarget::isInvisible)) {
            return false;
        }
        return !hasScheme(target)
                || WEB.matcher(target).matches()
                || MAIL.matcher(target).matches();
    }

    static boolean hasScheme(String target) {
        return SCHEME.matcher(target).find();
    }

    static boolean isWeb(String target) {
        return WEB.matcher(target).matches();
    }

    /** The target as it stands in an attribute, before HTML escaping; already encoded parts stay as they are. */
    static String href(String target) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            boolean strayPercent = c == '%' && !isHex(target, i + 1);
            if (strayPercent || UNWISE.indexOf(c) >= 0) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isHex(String text, int at) {
        return at + 2 <= text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
