package io.github.gouji.prose;

import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Headings that begin with {@code #}, and no others: the library's own parser would also turn a paragraph above a line
 * of dashes into a heading, and typists draw such lines.
 */
final class HeadingParser extends AbstractBlockParser {
    private static final int DEEPEST = 6;
    private static final int INDENT = 4;

    private final Heading heading = new Heading();
    private final SourceLines content;

    private HeadingParser(int level, SourceLines content) {
        heading.setLevel(level);
        this.content = content;
    }

    @Override
    public Block getBlock() {
        return heading;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(content, heading);
    }

    /** Starts a heading where there is one. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            String text = line.getContent().toString();
            int marks = state.getNextNonSpaceIndex();
            int start = marks;
            while (start < text.length() && text.charAt(start) == '#') {
                start++;
            }
            int level = start - marks;
            boolean bounded = start == text.length() || isBlank(text.charAt(start));
            if (level == 0 || level > DEEPEST || !bounded || state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            while (start < text.length() && isBlank(text.charAt(start))) {
                start++;
            }
            int end = contentEnd(text, start);
            SourceLines content = start < end ? SourceLines.of(line.substring(start, end)) : SourceLines.empty();
            return BlockStart.of(new HeadingParser(level, content)).atIndex(text.length());
        }

        /** Leaves out the closing marks, which must stand apart. */
        private static int contentEnd(String text, int start) {
            int end = trimmed(text, start, text.length());
            int closing = end;
            while (closing > start && text.charAt(closing - 1) == '#') {
                closing--;
            }
            boolean apart = closing == start || isBlank(text.charAt(closing - 1));
            return apart ? trimmed(text, start, closing) : end;
        }

        private static int trimmed(String text, int start, int end) {
            int i = end;
            while (i > start && isBlank(text.charAt(i - 1))) {
                i--;
            }
            return i;
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t';
        }
    }
}
