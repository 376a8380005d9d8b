package io.github.gouji.source;

import io.github.gouji.finding.Place;
import org.yaml.snakeyaml.error.Mark;

/**
 * Turns the parser's marks into places. The parser ends lines at characters that no editor shows as a line end and
 * leaves a byte order mark out of its columns, so it is given a text without them.
 */
final class SourcePlaces {
    private static final char WORD_JOINER = '\u2060';

    private final SourceText source;

    SourcePlaces(SourceText source) {
        this.source = source;
    }

    /** The text for the parser: as long as the source, with a space for an unseen line end. */
    String countable() {
        return source.text()
                .replace('\u0085', ' ')
                .replace('\u2028', ' ')
                .replace('\u2029', ' ')
                .replace('\uFEFF', WORD_JOINER);
    }

    Place at(Mark mark) {
        return new Place(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The place of a code point counted from 0. */
    Place at(int codePoint) {
        String text = source.text();
        int end = text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
        int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        int start = text.lastIndexOf('\n', end - 1) + 1;
        return new Place(source.file(), line, text.codePointCount(start, Math.max(start, end)) + 1);
    }

    /** What stands before a mark on its line. */
    String textBefore(Mark mark) {
        Place place = at(mark);
        String line = source.line(place.line());
        int columns = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
        return line.substring(0, line.offsetByCodePoints(0, columns));
    }

    Place whole() {
        return Place.of(source.file());
    }
}
