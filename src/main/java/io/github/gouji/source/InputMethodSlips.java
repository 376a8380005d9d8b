package io.github.gouji.source;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the punctuation that a Chinese input method leaves in YAML: a full-width colon after a key, a full-width or
 * enumeration comma between cells, a full-width space at the start of a line, a dash for a blank cell. The finding's
 * word {@code mended} is the line as it should be.
 */
public final class InputMethodSlips {
    private static final char WIDE_SPACE = '\u3000';
    private static final char WIDE_COLON = '\uFF1A';
    private static final char WIDE_OPEN = '\uFF08';
    private static final char WIDE_CLOSE = '\uFF09';
    private static final Pattern WIDE_COMMA = Pattern.compile("\\s*[\uFF0C\u3001]\\s*");
    private static final Pattern CELLS = Pattern.compile("[\\[{][^\\]}\"']*[\\]}]");
    private static final Pattern DASH_CELL = Pattern.compile("(?<=[\\[,:]\\s{0,3})[\u2014\u2013\uFF0D]+(?=\\s*(?:[,\\]}]|$))");
    private static final Pattern BETWEEN_CELLS =
            Pattern.compile("[\\d~\uFF10-\uFF19/\\p{IsHan}]\\s*[\uFF0C\u3001]\\s*[\\d~\uFF10-\uFF19/\\p{IsHan}-]");

    private InputMethodSlips() {}

    /** Reports each slipped line; true if there was one. */
    public static boolean report(SourceText source, Findings findings) {
        String[] lines = source.text().split("\n", -1);
        boolean any = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            String mended = mended(line);
            if (!mended.equals(line)) {
                int column = firstDifference(line, mended) + 1;
                Place place = new Place(source.file(), i + 1, line.codePointCount(0, column - 1) + 1);
                findings.add(Code.INPUT_METHOD_SLIP, place, "line", line.strip(), "mended", mended.stripTrailing());
                any = true;
            }
        }
        return any;
    }

    private static String mended(String line) {
        String text = line;
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == WIDE_SPACE)) {
            start++;
        }
        String indent = text.substring(0, start).replace(String.valueOf(WIDE_SPACE), "  ");
        text = text.substring(start);
        if (text.startsWith("#")) {
            return line;
        }
        text = colon(text);
        text = cells(text);
        return indent + text;
    }

    private static String colon(String text) {
        if (text.indexOf(": ") >= 0 || text.endsWith(":") || text.startsWith("\"") || text.startsWith("- ")) {
            return text;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == WIDE_OPEN || c == '(' ? 1 : c == WIDE_CLOSE || c == ')' ? -1 : 0;
            if ((c == WIDE_COLON || c == ':') && depth == 0 && i > 0) {
                return text.substring(0, i) + ": " + text.substring(i + 1).strip();
            }
        }
        return text;
    }

    private static String cells(String text) {
        Matcher matcher = CELLS.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String group = matcher.group();
            String mended = BETWEEN_CELLS.matcher(group).find() ? WIDE_COMMA.matcher(group).replaceAll(", ") : group;
            mended = DASH_CELL.matcher(mended).replaceAll("~");
            matcher.appendReplacement(out, Matcher.quoteReplacement(mended));
        }
        return matcher.appendTail(out).toString();
    }

    private static int firstDifference(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
