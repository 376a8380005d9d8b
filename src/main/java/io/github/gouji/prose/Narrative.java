package io.github.gouji.prose;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The prose of one section as it was read: what it says, and where each of its words, figures and links stands. */
public final class Narrative {
    private final String file;
    private final List<Block.Heading> printedHeading;
    private final List<Block> blocks;
    private final List<FigureReference> figures;
    private final List<Link> links;

    Narrative(
            String file,
            List<Block.Heading> printedHeading,
            List<Block> blocks,
            List<FigureReference> figures,
            List<Link> links) {
        this.file = requireNonNull(file, "file");
        this.printedHeading = List.copyOf(printedHeading);
        this.blocks = List.copyOf(blocks);
        this.figures = List.copyOf(figures);
        this.links = List.copyOf(links);
    }

    public String file() {
        return file;
    }

    /** The section's heading as printed, where the file gives it as its first line; it is no part of the body. */
    public Optional<Passage> heading() {
        return printedHeading.stream().map(Narrative::passage).findFirst();
    }

    /** Whether the section was printed empty, be it under a heading. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Every bound figure, in reading order. */
    public List<FigureReference> figures() {
        return figures;
    }

    /** Every link that may be followed, in reading order. */
    public List<Link> links() {
        return links;
    }

    /** The body's running text, in reading order. */
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        collect(blocks, passages);
        return List.copyOf(passages);
    }

    /** The sentences of the body, headings and cells among them, code not. */
    public List<Passage> sentences() {
        return passages().stream()
                .filter(p -> p.kind() != Passage.Kind.CODE)
                .flatMap(p -> p.sentences().stream())
                .toList();
    }

    /** The body as plain text, a passage a line, with what each figure prints: for search, feeds and comparison. */
    public String text(Function<FigureReference, String> print) {
        return passages().stream().map(p -> p.text(print)).collect(Collectors.joining("\n"));
    }

    List<Block.Heading> printedHeading() {
        return printedHeading;
    }

    List<Block> blocks() {
        return blocks;
    }

    static Passage passage(Block.Heading heading) {
        return Passage.of(Passage.Kind.HEADING, heading.inlines(), heading.place());
    }

    private static void collect(List<Block> blocks, List<Passage> into) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                into.add(Passage.of(Passage.Kind.PARAGRAPH, paragraph.inlines(), paragraph.place()));
            } else if (block instanceof Block.Heading heading) {
                into.add(passage(heading));
            } else if (block instanceof Block.Quote quote) {
                collect(quote.blocks(), into);
            } else if (block instanceof Block.Bullets list) {
                list.items().forEach(item -> collect(item, into));
            } else if (block instanceof Block.Numbers list) {
                list.items().forEach(item -> collect(item, into));
            } else if (block instanceof Block.Table table) {
                collectCells(table, into);
            } else if (block instanceof Block.Code code && !code.lines().isEmpty()) {
                into.add(codePassage(code));
            }
        }
    }

    private static void collectCells(Block.Table table, List<Passage> into) {
        List<Block.Cell> cells = new ArrayList<>(table.head());
        table.rows().forEach(cells::addAll);
        for (Block.Cell cell : cells) {
            if (!cell.inlines().isEmpty()) {
                into.add(Passage.of(Passage.Kind.CELL, cell.inlines(), cell.place()));
            }
        }
    }

    private static Passage codePassage(Block.Code code) {
        List<Inline> inlines = new ArrayList<>();
        for (Inline.Text line : code.lines()) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.Break());
            }
            inlines.add(line);
        }
        return Passage.of(Passage.Kind.CODE, inlines, code.place());
    }
}
