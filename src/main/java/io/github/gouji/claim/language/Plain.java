package io.github.gouji.claim.language;

import io.github.gouji.prose.Passage;

/**
 * A sentence as the patterns read it: without spaces, with half-width digits and full-width punctuation, so that one
 * pattern covers every way of typing; every character knows where it stands in the passage.
 */
public record Plain(String text, int[] offsets, boolean hasDigit) {
    /** Half-width punctuation, and what Chinese text has for it. */
    private static final String HALF = ",;:()";
    private static final String FULL = "\uFF0C\uFF1B\uFF1A\uFF08\uFF09";
    private static final String FULL_DIGITS = "\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19";

    public static Plain of(Passage sentence) {
        return of(sentence.text());
    }

    public static Plain of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int[] offsets = new int[raw.length() + 1];
        boolean digit = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!isSpace(c)) {
                char plain = plain(raw, i, c);
                digit |= isDigit(plain);
                offsets[text.length()] = i;
                text.append(plain);
            }
        }
        offsets[text.length()] = raw.length();
        return new Plain(text.toString(), offsets, digit);
    }

    /** Where a character of the plain text stands in the passage. */
    public int offset(int at) {
        return offsets[Math.min(at, text.length())];
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAnyDigit(char c) {
        return isDigit(c) || FULL_DIGITS.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        boolean ideograph = c >= '\u3001' && c < '\uFE00';
        return !ideograph && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static char plain(String raw, int at, char c) {
        if (c >= '\u3001' && c < '\uFE00') {
            return c;
        }
        int digit = FULL_DIGITS.indexOf(c);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (c == '\uFF05') {
            return '%';
        }
        if (c == '\uFF0E' && isBetweenDigits(raw, at)) {
            return '.';
        }
        int half = HALF.indexOf(c);
        return half < 0 || c == ',' && separatesThousands(raw, at) ? c : FULL.charAt(half);
    }

    private static boolean isBetweenDigits(String raw, int at) {
        return at > 0 && at + 1 < raw.length() && isAnyDigit(raw.charAt(at - 1)) && isAnyDigit(raw.charAt(at + 1));
    }

    /** A comma with a digit before and exactly three behind it. */
    private static boolean separatesThousands(String raw, int at) {
        if (at == 0 || !isDigit(raw.charAt(at - 1)) || at + 3 >= raw.length()) {
            return false;
        }
        boolean three = isDigit(raw.charAt(at + 1)) && isDigit(raw.charAt(at + 2)) && isDigit(raw.charAt(at + 3));
        return three && (at + 4 == raw.length() || !isDigit(raw.charAt(at + 4)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plain plain && plain.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
