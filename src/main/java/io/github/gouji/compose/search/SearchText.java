package io.github.gouji.compose.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Text as the search compares it: full-width signs as plain ones, small letters, no spaces, and a full stop for
 * everything between words. The script does the same to a query, character by character.
 */
final class SearchText {
    /** What stands for any punctuation. */
    static final char GAP = '.';

    private SearchText() {}

    static String normal(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isSpace(c)) {
                return;
            }
            String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            plain.codePoints().forEach(p -> append(out, p));
        });
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (Character.isLetterOrDigit(c)) {
            out.appendCodePoint(c);
        } else if (!isSpace(c) && (out.length() == 0 || out.charAt(out.length() - 1) != GAP)) {
            out.append(GAP);
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Every character of a normal text and every two that stand side by side. */
    static TreeSet<String> grams(String normal) {
        TreeSet<String> grams = new TreeSet<>();
        int before = GAP;
        for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
            int c = normal.codePointAt(i);
            if (c != GAP) {
                grams.add(Character.toString(c));
                if (before != GAP) {
                    grams.add(Character.toString(before) + Character.toString(c));
                }
            }
            before = c;
        }
        return grams;
    }

    /** Which of several files holds a gram. */
    static int shard(String gram, int shards) {
        int hash = 0;
        for (int i = 0; i < gram.length(); i++) {
            hash = (hash * 31 + gram.charAt(i)) % shards;
        }
        return hash;
    }
}
