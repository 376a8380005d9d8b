package io.github.gouji.prose;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.prose.syntax.Chars;
import io.github.gouji.prose.syntax.EscapeParser;
import io.github.gouji.prose.syntax.FigureParser;
import io.github.gouji.prose.syntax.StrongParser;
import io.github.gouji.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the prose of a section: CommonMark with tables, less what typed and pasted Chinese text runs into by mistake.
 *
 * <ul>
 *   <li>Headings begin with {@code #}; a paragraph above a line of dashes stays a paragraph above a rule.
 *   <li>There are no indented code blocks, and raw HTML is text.
 *   <li>A line of nothing but spaces of any width is blank; a line indented by two or more wide spaces begins a
 *       paragraph, and the indent is dropped.
 *   <li>A line end between two Chinese characters is no space.
 *   <li>Bold works next to Chinese punctuation; four or more asterisks are no markup.
 *   <li>Prose has no pictures: one is shown as a link with its alternative text, and a finding says so.
 *   <li>Titles of links, which only a mouse would find, are not kept.
 * </ul>
 */
public final class NarrativeReader {
    /** A row may leave cells out, so a few bytes can ask for millions of cells. */
    private static final int MOST_CELLS = 100_000;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class))
            .customBlockParserFactory(new HeadingParser.Factory())
            .extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
            .customInlineContentParserFactory(new FigureParser.Factory())
            .customInlineContentParserFactory(new EscapeParser.Factory())
            .customInlineContentParserFactory(new StrongParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private NarrativeReader() {}

    /** Reads one file; what cannot be used is a finding, and the rest is kept. */
    public static Narrative read(SourceText source, Findings findings) {
        Node document;
        try {
            document = PARSER.parse(blanked(source.text()));
        } catch (IllegalArgumentException tooManyCells) {
            findings.add(Code.FILE_UNREADABLE, Place.of(source.file()), "detail", tooManyCells.getMessage());
            return new Narrative(source.file(), List.of(), List.of(), List.of(), List.of());
        }
        SourceMap map = new SourceMap(source);
        InlineReader inlines = new InlineReader(map, findings);
        BlockReader reader = new BlockReader(map, inlines, findings, definedElsewhere(document, source.text()));
        List<Block> blocks = reader.read(document);
        List<Block.Heading> printed = new ArrayList<>();
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Heading heading && heading.level() == 1) {
            printed.add(heading);
        }
        List<Block> body = blocks.subList(printed.size(), blocks.size());
        return new Narrative(source.file(), printed, body, inlines.figures(), inlines.links());
    }

    /** Makes lines of wide spaces blank for the library, without moving anything. */
    private static String blanked(String text) {
        StringBuilder out = new StringBuilder(text);
        int start = 0;
        while (start < text.length()) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (isUnseen(text, start, end)) {
                for (int i = start; i < end; i++) {
                    out.setCharAt(i, ' ');
                }
            }
            start = end + 1;
        }
        return out.toString();
    }

    private static boolean isUnseen(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isUnseen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The targets of links that name a definition, which are those whose text ends with a bracket. */
    private static Set<String> definedElsewhere(Node document, String text) {
        Set<String> targets = new LinkedHashSet<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                add(link, link.getDestination());
            }

            @Override
            public void visit(Image image) {
                add(image, image.getDestination());
            }

            private void add(Node node, String target) {
                List<SourceSpan> spans = node.getSourceSpans();
                SourceSpan last = spans.get(spans.size() - 1);
                int end = last.getInputIndex() + last.getLength();
                if (end > 0 && end <= text.length() && text.charAt(end - 1) == ']') {
                    targets.add(target);
                }
                visitChildren(node);
            }
        });
        return targets;
    }
}
