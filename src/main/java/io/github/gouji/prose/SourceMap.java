package io.github.gouji.prose;

import io.github.gouji.finding.Place;
import io.github.gouji.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * From the library's spans (UTF-16 units) to places (code points). Asked in reading order it looks at each character
 * once. Within a table cell the library counts {@code \|} as one character; this knows better.
 */
final class SourceMap {
    private final String file;
    private final String text;
    private int knownLineStart = -1;
    private int knownOffset;
    private int knownColumn;
    private int cellStart = -1;
    private int cellCounted;
    private int cellWritten;

    SourceMap(SourceText source) {
        this.file = source.file();
        this.text = source.text();
    }

    /** The file as a whole. */
    Place whole() {
        return Place.of(file);
    }

    /** Spans asked for from now on are counted within this cell. */
    void enterCell(SourceSpan cell) {
        cellStart = cell.getInputIndex();
        cellCounted = cellStart;
        cellWritten = cellStart;
    }

    void leaveCell() {
        cellStart = -1;
    }

    Place at(SourceSpan span) {
        return at(span, 0);
    }

    /** The place of the character so many units into a span. */
    Place at(SourceSpan span, int units) {
        int lineStart = span.getInputIndex() - span.getColumnIndex();
        int offset = written(span.getInputIndex() + units);
        if (lineStart != knownLineStart || offset < knownOffset) {
            knownLineStart = lineStart;
            knownOffset = lineStart;
            knownColumn = 1;
        }
        knownColumn += text.codePointCount(knownOffset, offset);
        knownOffset = offset;
        return new Place(file, span.getLineIndex() + 1, knownColumn);
    }

    /** The text of a span, in a cell without the escapes of bars. */
    String slice(SourceSpan span) {
        int from = span.getInputIndex();
        String raw = text.substring(written(from), written(from + span.getLength()));
        return cellStart < 0 ? raw : raw.replace("\\|", "|");
    }

    /** The rest of the line after a span. */
    String after(SourceSpan span) {
        int from = span.getInputIndex() + span.getLength();
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    /** A text that begins at a span and stands on one line, cut where a cell's escapes would spoil the columns. */
    List<Inline.Text> texts(String words, SourceSpan span, int units) {
        if (cellStart < 0 || words.indexOf('|') < 0) {
            return List.of(new Inline.Text(words, at(span, units)));
        }
        List<Inline.Text> pieces = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            int pipe = words.indexOf('|', from);
            int to = pipe < 0 ? words.length() : pipe == from ? from + 1 : pipe;
            pieces.add(new Inline.Text(words.substring(from, to), at(span, units + from)));
            from = to;
        }
        return pieces;
    }

    /** Whole lines below a span, each with what was cut off at its left. */
    List<Inline.Text> lines(List<String> lines, SourceSpan above) {
        List<Inline.Text> texts = new ArrayList<>();
        int lineIndex = above.getLineIndex();
        int end = above.getInputIndex() + above.getLength();
        for (String line : lines) {
            int start = Math.min(end + 1, text.length());
            int next = text.indexOf('\n', start);
            end = next < 0 ? text.length() : next;
            lineIndex++;
            int cut = Math.max(0, end - start - line.length());
            texts.add(new Inline.Text(line, at(SourceSpan.of(lineIndex, 0, start, end - start), cut)));
        }
        return texts;
    }

    /** Undoes the library's count within a cell. */
    private int written(int counted) {
        if (cellStart < 0) {
            return counted;
        }
        if (counted < cellCounted) {
            cellCounted = cellStart;
            cellWritten = cellStart;
        }
        while (cellCounted < counted && cellWritten < text.length()) {
            cellWritten += text.startsWith("\\|", cellWritten) ? 2 : 1;
            cellCounted++;
        }
        return cellWritten;
    }
}
