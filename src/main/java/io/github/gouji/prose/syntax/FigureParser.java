package io.github.gouji.prose.syntax;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code {{…}}} within one line. Code spans come first where they begin first; an escaped pair never gets here.
 * Braces of the Chinese input method are noticed too, because nothing else would tell the writer.
 */
public final class FigureParser implements InlineContentParser {
    private static final int QUOTED = 20;
    private static final char WIDE_OPEN = '\uFF5B';
    private static final char WIDE_CLOSE = '\uFF5D';

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        return parse(state.scanner())
                .map(node -> ParsedInline.of(node, state.scanner().position()))
                .orElseGet(ParsedInline::none);
    }

    /** The node that begins here, with the scanner behind it; without one the scanner may be anywhere. */
    static Optional<Node> parse(Scanner scanner) {
        Position start = scanner.position();
        boolean wide = scanner.peek() == WIDE_OPEN;
        char open = wide ? WIDE_OPEN : '{';
        char close = wide ? WIDE_CLOSE : '}';
        if (!scanner.next(open) || !scanner.next(open)) {
            return Optional.empty();
        }
        Position inside = scanner.position();
        while (isInside(scanner.peek(), open, close)) {
            scanner.next();
        }
        Position end = scanner.position();
        boolean closed = scanner.next(close) && scanner.next(close);
        if (wide) {
            String all = text(scanner, start, scanner.position());
            return closed ? Optional.of(new SpecialNode.BadFigure(all, all)) : Optional.empty();
        }
        if (closed) {
            return Optional.of(new SpecialNode.Figure(text(scanner, inside, end)));
        }
        String rest = text(scanner, start, end);
        scanner.setPosition(inside);
        return Optional.of(new SpecialNode.BadFigure("{{", shortened(rest)));
    }

    private static boolean isInside(char c, char open, char close) {
        return c != open && c != close && c != '\n' && c != Scanner.END;
    }

    private static String text(Scanner scanner, Position from, Position to) {
        return scanner.getSource(from, to).getContent();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "\u2026";
    }

    /** Makes a parser for each block. */
    public static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{', WIDE_OPEN);
        }

        @Override
        public InlineContentParser create() {
            return new FigureParser();
        }
    }
}
