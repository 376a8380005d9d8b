package io.github.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.SourceSpan;

/** Finds out where the words of a code span stand, which the library gives without their places. */
final class CodeSpan {
    private CodeSpan() {}

    /** One piece a line; a line end is a space at the end of its piece. */
    static List<Inline.Text> pieces(Code node, SourceMap map) {
        List<SourceSpan> spans = node.getSourceSpans();
        String literal = node.getLiteral();
        String opening = map.slice(spans.get(0));
        int ticks = 0;
        while (ticks < opening.length() && opening.charAt(ticks) == '`') {
            ticks++;
        }
        int counted = spans.stream().mapToInt(SourceSpan::getLength).sum() + spans.size() - 1 - 2 * ticks;
        int stripped = Math.max(0, (counted - literal.length()) / 2);
        List<Inline.Text> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < spans.size() && from < literal.length(); i++) {
            int skipped = i == 0 ? ticks + stripped : 0;
            boolean lastLine = i == spans.size() - 1;
            int length = spans.get(i).getLength() - skipped + (lastLine ? 0 : 1);
            int to = lastLine ? literal.length() : Math.min(literal.length(), from + Math.max(0, length));
            if (to > from) {
                pieces.addAll(map.texts(literal.substring(from, to), spans.get(i), skipped));
            }
            from = to;
        }
        return pieces;
    }
}
