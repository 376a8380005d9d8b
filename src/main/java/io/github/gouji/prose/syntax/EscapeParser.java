package io.github.gouji.prose.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads backslash escapes and character entities into nodes of their own. The library would melt them into the text
 * around, after which no column to their right could be told any more. Also takes {@code \{{} as one escape.
 */
public final class EscapeParser implements InlineContentParser {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]*);");
    /** Longer names do not exist. */
    private static final int LONGEST_ENTITY = 40;
    /** Knows the names of the entities; the library's table of them is not public. */
    private static final Parser PLAIN = Parser.builder().build();

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        return parse(state.scanner())
                .map(node -> ParsedInline.of(node, state.scanner().position()))
                .orElseGet(ParsedInline::none);
    }

    /** The node that begins here, with the scanner behind it; without one the scanner may be anywhere. */
    static Optional<Node> parse(Scanner scanner) {
        return scanner.peek() == '&' ? entity(scanner) : escape(scanner);
    }

    private static Optional<Node> escape(Scanner scanner) {
        scanner.next();
        if (scanner.next("{{")) {
            return Optional.of(new SpecialNode.Verbatim("{{"));
        }
        char c = scanner.peek();
        if (c == Scanner.END || ESCAPABLE.indexOf(c) < 0) {
            return Optional.empty();
        }
        scanner.next();
        return Optional.of(new SpecialNode.Verbatim(String.valueOf(c)));
    }

    private static Optional<Node> entity(Scanner scanner) {
        Position start = scanner.position();
        for (int i = 0; i < LONGEST_ENTITY && scanner.peek() != ';'; i++) {
            if (scanner.peek() == Scanner.END || scanner.peek() == '\n') {
                return Optional.empty();
            }
            scanner.next();
        }
        if (!scanner.next(';')) {
            return Optional.empty();
        }
        String written = scanner.getSource(start, scanner.position()).getContent();
        if (!ENTITY.matcher(written).matches()) {
            return Optional.empty();
        }
        String meant = meaning(written);
        return meant.equals(written) ? Optional.empty() : Optional.of(new SpecialNode.Verbatim(meant));
    }

    private static String meaning(String entity) {
        Node paragraph = PLAIN.parse(entity).getFirstChild();
        return paragraph != null && paragraph.getFirstChild() instanceof Text text ? text.getLiteral() : entity;
    }

    /** Makes a parser for each block. */
    public static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\', '&');
        }

        @Override
        public InlineContentParser create() {
            return new EscapeParser();
        }
    }
}
