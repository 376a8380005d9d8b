package io.github.gouji.prose;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/**
 * Turns the library's block nodes of one file into ours, and sees to it that nothing written is lost on the way: a
 * line that looks like the definition of a link ({@code [注]: …}) but serves none stays a paragraph as written, and
 * cells beyond a table's head are reported.
 */
final class BlockReader {
    private final SourceMap map;
    private final InlineReader inlines;
    private final Findings findings;
    /** Targets of links that are defined elsewhere in the file. */
    private final Set<String> defined;

    BlockReader(SourceMap map, InlineReader inlines, Findings findings, Set<String> defined) {
        this.map = map;
        this.inlines = inlines;
        this.findings = findings;
        this.defined = Set.copyOf(defined);
    }

    List<Block> read(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, blocks);
        }
        return blocks;
    }

    private void read(Node node, List<Block> into) {
        if (node instanceof Paragraph) {
            for (List<Inline> words : inlines.paragraphs(node)) {
                into.add(new Block.Paragraph(words, start(words, place(node))));
            }
        } else if (node instanceof Heading heading) {
            List<Inline> words = inlines.read(heading);
            if (!words.isEmpty()) {
                into.add(new Block.Heading(heading.getLevel(), words, start(words, place(node))));
            }
        } else if (node instanceof BlockQuote) {
            into.add(new Block.Quote(read(node)));
        } else if (node instanceof BulletList list) {
            into.add(new Block.Bullets(list.isTight(), items(list)));
        } else if (node instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            into.add(new Block.Numbers(start == null ? 1 : start, list.isTight(), items(list)));
        } else if (node instanceof FencedCodeBlock code) {
            into.add(code(code));
        } else if (node instanceof ThematicBreak) {
            into.add(new Block.Rule());
        } else if (node instanceof TableBlock table) {
            into.add(table(table));
        } else if (node instanceof LinkReferenceDefinition definition) {
            definition(definition, into);
        } else {
            throw new IllegalStateException("no block node was expected of " + node.getClass());
        }
    }

    private List<List<Block>> items(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(read(item));
        }
        return items;
    }

    private Block code(FencedCodeBlock node) {
        String literal = node.getLiteral();
        List<String> lines = literal.isEmpty() ? List.of() : List.of(literal.split("\n"));
        return new Block.Code(map.lines(lines, node.getSourceSpans().get(0)), place(node));
    }

    private Block table(TableBlock node) {
        List<Block.Cell> head = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Block.Cell> cells = row(row);
                if (head.isEmpty()) {
                    head.addAll(cells);
                } else {
                    rows.add(cells);
                }
            }
        }
        return new Block.Table(head, rows, place(node));
    }

    private List<Block.Cell> row(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        Place place = place(row);
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (spans.isEmpty()) {
                cells.add(new Block.Cell(List.of(), Block.Side.ANY, place));
            } else {
                map.enterCell(spans.get(0));
                List<Inline> words = inlines.read(node);
                map.leaveCell();
                cells.add(new Block.Cell(words, side((TableCell) node), start(words, map.at(spans.get(0)))));
                if (node.getNext() == null) {
                    checkRest(spans.get(0));
                }
            }
        }
        return cells;
    }

    /** What stands behind the last cell that has a column above it would not be shown. */
    private void checkRest(SourceSpan lastCell) {
        String rest = map.after(lastCell);
        int bar = rest.indexOf('|');
        if (bar >= 0 && !rest.substring(bar + 1).replace('|', ' ').isBlank()) {
            findings.add(Code.TABLE_EXTRA_CELLS, map.at(lastCell, lastCell.getLength() + bar), "text", rest.strip());
        }
    }

    private static Block.Side side(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Block.Side.ANY;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Block.Side.LEFT;
            case CENTER -> Block.Side.CENTER;
            case RIGHT -> Block.Side.RIGHT;
        };
    }

    private void definition(LinkReferenceDefinition node, List<Block> into) {
        if (defined.contains(node.getDestination())) {
            return;
        }
        List<Inline> words = inlines.asWritten(node.getSourceSpans());
        if (!words.isEmpty()) {
            into.add(new Block.Paragraph(words, start(words, place(node))));
        }
    }

    private Place place(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? map.whole() : map.at(spans.get(0));
    }

    /** Where the words themselves begin, behind marks and indents. */
    private static Place start(List<Inline> words, Place otherwise) {
        return words.isEmpty() ? otherwise : Passage.of(Passage.Kind.PARAGRAPH, words, otherwise).placeAt(0);
    }
}
