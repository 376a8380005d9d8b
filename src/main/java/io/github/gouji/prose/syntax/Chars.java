package io.github.gouji.prose.syntax;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.commonmark.text.Characters;

/** What kind of character a code point is, as far as the setting of Chinese text needs to know. */
public final class Chars {
    /** Stands in plain text where a bound figure is printed. */
    public static final char FIGURE = '\uFFFC';

    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL);
    private static final Set<UnicodeBlock> BLOCKS = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.ENCLOSED_ALPHANUMERICS);
    /** Middle dot, dash, quotes and ellipsis have no width of their own; in Chinese text they are Chinese. */
    private static final String SHARED = "\u00B7\u2014\u2018\u2019\u201C\u201D\u2026";

    private Chars() {}

    static boolean isCjk(int codePoint) {
        return SCRIPTS.contains(UnicodeScript.of(codePoint))
                || BLOCKS.contains(UnicodeBlock.of(codePoint))
                || SHARED.indexOf(codePoint) >= 0;
    }

    /** Whether a line end beside it is no space. A bound figure sits in Chinese text without spaces. */
    public static boolean joins(int codePoint) {
        return codePoint == FIGURE || isCjk(codePoint);
    }

    /** White space of any width; pasted text is indented with ideographic and no-break spaces. */
    static boolean isSpace(int codePoint) {
        return Characters.isWhitespaceCodePoint(codePoint);
    }

    /** White space, or a character without any width, such as a byte order mark in the middle of a file. */
    public static boolean isUnseen(int codePoint) {
        return isSpace(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }

    static boolean isPunctuation(int codePoint) {
        return Characters.isPunctuationCodePoint(codePoint);
    }

    /** Punctuation with which a phrase begins: an opening bracket or quote. */
    static boolean isOpening(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || codePoint == '"'
                || codePoint == '\'';
    }

    /** Punctuation that may follow the end of a sentence and still belongs to it. */
    public static boolean isClosing(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || codePoint == '"'
                || codePoint == '\'';
    }

    /** Full stop, exclamation and question mark, and a break; a half-width stop also ends numbers, so it does not. */
    public static boolean endsSentence(int codePoint) {
        return "\u3002\uFF01\uFF1F!?\n".indexOf(codePoint) >= 0;
    }

    /** Spaces are single UTF-16 units, so this is a count of columns too. */
    public static int leadingSpace(String text) {
        int i = 0;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    public static int trailingSpace(String text) {
        int i = text.length();
        while (i > 0 && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return text.length() - i;
    }

    public static String trim(String text) {
        int start = leadingSpace(text);
        return start == text.length() ? "" : text.substring(start, text.length() - trailingSpace(text));
    }
}
