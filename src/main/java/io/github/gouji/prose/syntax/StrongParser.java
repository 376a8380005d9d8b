package io.github.gouji.prose.syntax;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Bold next to Chinese punctuation. The standard rule lets {@code **} close only where white space or punctuation
 * follows a punctuation mark, which Chinese text does not have; so a pair that fails by that alone is taken here, if
 * only text, escapes and bound figures stand within. Every other pair is left to the standard rule. A run of four or
 * more asterisks hides digits or a name ({@code 138****1234}) and stays as it is, two such runs in a line included.
 */
public final class StrongParser implements InlineContentParser {
    private static final int MASK = 4;
    /** What needs the standard parser: code, links, raw HTML, other emphasis. */
    private static final String BEYOND = "`[]<_";
    /** What other parsers of ours begin at. */
    private static final String SPECIAL = "\\&{\uFF5B";

    /** Openers of the standard rule in this block that have not met their closer yet. */
    private int waiting;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        int run = scanner.matchMultiple('*');
        int after = scanner.peekCodePoint();
        if (run >= MASK) {
            return ParsedInline.of(new SpecialNode.Verbatim("*".repeat(run)), scanner.position());
        }
        if (run < 2) {
            return ParsedInline.none();
        }
        if (waiting > 0 && (closes(before, after) || endsChinese(before, after))) {
            waiting--;
            return ParsedInline.none();
        }
        if (run == 2) {
            Optional<Node> strong = strong(scanner, before, after);
            if (strong.isPresent()) {
                return ParsedInline.of(strong.get(), scanner.position());
            }
        }
        if (opens(before, after)) {
            waiting++;
        }
        return ParsedInline.none();
    }

    private static Optional<Node> strong(Scanner scanner, int before, int first) {
        StrongEmphasis strong = new StrongEmphasis("**");
        if (isEdge(first) || !fill(strong, scanner)) {
            return Optional.empty();
        }
        int last = scanner.peekPreviousCodePoint();
        if (scanner.matchMultiple('*') != 2) {
            return Optional.empty();
        }
        int next = scanner.peekCodePoint();
        boolean standard = opens(before, first) && closes(last, next);
        boolean starts = opens(before, first) || startsChinese(before, first);
        boolean ends = closes(last, next) || endsChinese(last, next);
        return !standard && starts && ends ? Optional.of(strong) : Optional.empty();
    }

    /** Takes everything up to the next asterisk; false if something stands there that needs the standard parser. */
    private static boolean fill(StrongEmphasis strong, Scanner scanner) {
        Position from = scanner.position();
        while (scanner.peek() != '*') {
            char c = scanner.peek();
            if (c == Scanner.END || BEYOND.indexOf(c) >= 0) {
                return false;
            }
            Position here = scanner.position();
            if (c == '\n') {
                if (isEdge(scanner.peekPreviousCodePoint())) {
                    return false;
                }
                appendText(strong, scanner, from, here);
                scanner.next();
                strong.appendChild(new SoftLineBreak());
                from = scanner.position();
            } else if (SPECIAL.indexOf(c) >= 0) {
                boolean escape = c == '\\' || c == '&';
                Optional<Node> special = escape ? EscapeParser.parse(scanner) : FigureParser.parse(scanner);
                Position behind = scanner.position();
                if (special.isPresent()) {
                    appendText(strong, scanner, from, here);
                    special.get().setSourceSpans(scanner.getSource(here, behind).getSourceSpans());
                    strong.appendChild(special.get());
                    from = behind;
                } else {
                    scanner.setPosition(here);
                    scanner.next();
                }
            } else {
                scanner.next();
            }
        }
        appendText(strong, scanner, from, scanner.position());
        return true;
    }

    private static void appendText(StrongEmphasis strong, Scanner scanner, Position from, Position to) {
        SourceLines source = scanner.getSource(from, to);
        if (!source.getContent().isEmpty()) {
            Text text = new Text(source.getContent());
            text.setSourceSpans(source.getSourceSpans());
            strong.appendChild(text);
        }
    }

    /** The standard's left-flanking run. */
    private static boolean opens(int before, int after) {
        return !isEdge(after) && (!Chars.isPunctuation(after) || isEdge(before) || Chars.isPunctuation(before));
    }

    /** The standard's right-flanking run. */
    private static boolean closes(int before, int after) {
        return !isEdge(before) && (!Chars.isPunctuation(before) || isEdge(after) || Chars.isPunctuation(after));
    }

    private static boolean startsChinese(int before, int first) {
        return Chars.isOpening(first) && (Chars.isCjk(first) || Chars.isCjk(before));
    }

    private static boolean endsChinese(int last, int next) {
        return Chars.isPunctuation(last)
                && !(Chars.isOpening(last) && !Chars.isClosing(last))
                && !isEdge(next)
                && (Chars.isCjk(last) || Chars.isCjk(next));
    }

    private static boolean isEdge(int codePoint) {
        return codePoint == Scanner.END || Chars.isSpace(codePoint);
    }

    /** Makes a parser, with its count of openers, for each block. */
    public static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('*');
        }

        @Override
        public InlineContentParser create() {
            return new StrongParser();
        }
    }
}
