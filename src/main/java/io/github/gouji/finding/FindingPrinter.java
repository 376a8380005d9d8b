package io.github.gouji.finding;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Prints findings for people: place, severity, code and message; the source line with a caret under the place; the
 * other places that take part; the hint. Numbers that belong to a person are covered in every line that is shown.
 */
public final class FindingPrinter {
    private static final String INDENT = "    ";
    private static final int LONGEST_LINE = 160;
    private static final int MOST_PLACES = 12;

    private final Messages messages;
    private final Function<Place, String> sourceLine;

    /**
     * @param sourceLine the text of the line of a place, "" where there is none
     */
    public FindingPrinter(Messages messages, Function<Place, String> sourceLine) {
        this.messages = messages;
        this.sourceLine = sourceLine;
    }

    /** One finding, each line ended by a line feed. */
    public String print(Finding finding) {
        StringBuilder out = new StringBuilder();
        out.append(finding.place())
                .append(": ")
                .append(messages.severity(finding.severity()))
                .append(' ')
                .append(finding.code().id())
                .append(": ")
                .append(messages.message(finding))
                .append('\n');
        excerpt(finding.place(), out);
        if (!finding.related().isEmpty()) {
            out.append(INDENT)
                    .append(related(finding))
                    .append('\n');
        }
        return out.append(INDENT)
                .append(messages.text("printer.hint", Map.of("hint", messages.hint(finding))))
                .append('\n')
                .toString();
    }

    /** The first of the places; of a finding about a whole table the rest would hide the hint. */
    private String related(Finding finding) {
        int count = finding.related().size();
        return count > MOST_PLACES
                ? messages.text("printer.related-more", Map.of("places", places(finding), "count", String.valueOf(count)))
                : messages.text("printer.related", Map.of("places", places(finding)));
    }

    private static String places(Finding finding) {
        List<String> names = finding.related().stream()
                .limit(MOST_PLACES)
                .map(p -> p.file().equals(finding.place().file()) ? p.line() + ":" + p.column() : p.toString())
                .toList();
        return String.join(", ", names);
    }

    private void excerpt(Place place, StringBuilder out) {
        if (place.isWholeFile()) {
            return;
        }
        String line = PersonalNumbers.covered(sourceLine.apply(place));
        int length = line.codePointCount(0, line.length());
        if (line.isBlank() || length > LONGEST_LINE && place.column() > LONGEST_LINE) {
            return;
        }
        String shown = length > LONGEST_LINE ? line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) : line;
        out.append(INDENT).append(shown).append('\n');
        out.append(INDENT).append(padding(shown, place.column() - 1)).append("^\n");
    }

    /** As wide as the text before the caret: a wide character is matched by a wide space, a tab by a tab. */
    private static String padding(String line, int columns) {
        StringBuilder padding = new StringBuilder();
        line.codePoints()
                .limit(columns)
                .forEach(c -> padding.append(c == '\t' ? '\t' : isWide(c) ? '\u3000' : ' '));
        return padding.toString();
    }

    /** East Asian wide and full-width characters (Unicode Standard Annex 11). */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD
                || c == 0x201C
                || c == 0x201D;
    }
}
