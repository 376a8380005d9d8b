package io.github.gouji.prose;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.prose.syntax.Chars;
import io.github.gouji.prose.syntax.SpecialNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Turns the library's inline nodes of one file, in reading order, into ours: with places, without the white space that
 * Chinese text does not have (indents, line ends between two Chinese characters), and with only such links as may be
 * followed.
 */
final class InlineReader {
    private static final Pattern LITERAL_STRONG = Pattern.compile("(?<!\\*)\\*{2,3}(?!\\*)");
    /** How many wide spaces begin a paragraph. */
    private static final int INDENT = 2;

    private static final int NOTHING = -1;

    private final SourceMap map;
    private final Findings findings;
    private final List<FigureReference> figures = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** Whether nothing but space has been seen on this line. */
    private boolean lineStart;
    /** The code point before this one. */
    private int last;
    /** Whether a line end came last, of which the next character will tell whether it is a space. */
    private boolean lineEnded;
    /** Where that space would go. */
    private List<Inline> lineEndList = new ArrayList<>();

    private boolean withinLink;

    InlineReader(SourceMap map, Findings findings) {
        this.map = map;
        this.findings = findings;
    }

    List<FigureReference> figures() {
        return figures;
    }

    List<Link> links() {
        return links;
    }

    /** The content of a heading or a cell. */
    List<Inline> read(Node block) {
        begin();
        List<Inline> inlines = new ArrayList<>();
        children(block, inlines);
        return inlines;
    }

    /**
     * The content of a paragraph: several, where a line is indented by two or more wide spaces, which is how Chinese
     * text begins a paragraph and how pasted text arrives.
     */
    List<List<Inline>> paragraphs(Node paragraph) {
        begin();
        List<List<Inline>> all = new ArrayList<>();
        List<Inline> inlines = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak && isIndented(node.getNext())) {
                all.add(inlines);
                inlines = new ArrayList<>();
                begin();
            } else {
                read(node, inlines);
            }
        }
        all.add(inlines);
        return all.stream().filter(p -> !p.isEmpty()).toList();
    }

    /** Lines as they were written, markup and all. */
    List<Inline> asWritten(List<SourceSpan> spans) {
        begin();
        List<Inline> inlines = new ArrayList<>();
        for (SourceSpan span : spans) {
            String line = map.slice(span);
            if (line.contains("{{")) {
                findings.add(Code.FIGURE_SYNTAX, map.at(span, line.indexOf("{{")), "text", line);
            }
            text(line, span, 0, inlines);
            endLine(inlines);
        }
        return inlines;
    }

    private void begin() {
        withinLink = false;
        startLine();
    }

    private void startLine() {
        lineStart = true;
        lineEnded = false;
        last = NOTHING;
    }

    private void children(Node parent, List<Inline> into) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, into);
        }
    }

    private void read(Node node, List<Inline> into) {
        if (node instanceof Text text) {
            text(text, into);
        } else if (node instanceof SpecialNode special) {
            special(special, into);
        } else if (node instanceof SoftLineBreak) {
            endLine(into);
        } else if (node instanceof HardLineBreak) {
            into.add(new Inline.Break());
            startLine();
        } else if (node instanceof StrongEmphasis) {
            into.add(new Inline.Strong(nested(node, into)));
        } else if (node instanceof Emphasis) {
            into.add(new Inline.Emphasis(nested(node, into)));
        } else if (node instanceof org.commonmark.node.Code code) {
            code(code, into);
        } else if (node instanceof org.commonmark.node.Link link) {
            anchor(link, link.getDestination(), into);
        } else if (node instanceof Image image) {
            Place place = map.at(image.getSourceSpans().get(0));
            findings.add(Code.IMAGE_AS_LINK, place, "target", image.getDestination());
            anchor(image, image.getDestination(), into);
        } else if (node instanceof HtmlInline html) {
            html(html, into);
        } else {
            throw new IllegalStateException("no inline node was expected of " + node.getClass());
        }
    }

    private List<Inline> nested(Node node, List<Inline> parent) {
        List<Inline> inlines = new ArrayList<>();
        children(node, inlines);
        if (lineEnded) {
            lineEndList = parent;
        }
        return inlines;
    }

    private void text(Text node, List<Inline> into) {
        String literal = node.getLiteral();
        if (literal.isEmpty()) {
            return;
        }
        SourceSpan span = node.getSourceSpans().get(0);
        if (literal.contains("**")) {
            literalMarks(literal, span);
        }
        Node next = node.getNext();
        boolean lineEnds = next instanceof SoftLineBreak || next instanceof HardLineBreak;
        int end = lineEnds ? literal.length() - Chars.trailingSpace(literal) : literal.length();
        text(literal.substring(0, end), span, 0, into);
    }

    private void literalMarks(String literal, SourceSpan span) {
        Matcher marks = LITERAL_STRONG.matcher(literal);
        while (marks.find()) {
            findings.add(Code.MARKUP_LITERAL, map.at(span, marks.start()));
        }
    }

    /** Words that stand so many units into a span. */
    private void text(String words, SourceSpan span, int units, List<Inline> into) {
        int indent = lineStart ? Chars.leadingSpace(words) : 0;
        String kept = words.substring(indent);
        if (kept.isEmpty()) {
            return;
        }
        List<Inline.Text> texts = map.texts(kept, span, units + indent);
        join(kept.codePointAt(0), texts.get(0).place());
        into.addAll(texts);
        last = kept.codePointBefore(kept.length());
    }

    private void special(SpecialNode node, List<Inline> into) {
        SourceSpan span = node.getSourceSpans().get(0);
        Place place = map.at(span);
        if (node instanceof SpecialNode.Figure figure) {
            String inside = figure.text();
            FigureReference.parse(inside, place, map.at(span, 2))
                    .ifPresentOrElse(
                            reference -> figure(reference, into),
                            () -> badFigure("{{" + inside + "}}", "{{" + inside + "}}", span, into));
        } else if (node instanceof SpecialNode.BadFigure bad) {
            badFigure(bad.text(), bad.quoted(), span, into);
        } else if (!lineStart || !Chars.trim(node.text()).isEmpty()) {
            join(node.text().codePointAt(0), place);
            into.add(new Inline.Text(node.text(), place));
            last = node.text().codePointBefore(node.text().length());
        }
    }

    private void figure(FigureReference reference, List<Inline> into) {
        join(Chars.FIGURE, reference.place());
        figures.add(reference);
        into.add(new Inline.Figure(reference));
        last = Chars.FIGURE;
    }

    private void badFigure(String shown, String quoted, SourceSpan span, List<Inline> into) {
        findings.add(Code.FIGURE_SYNTAX, map.at(span), "text", quoted);
        text(shown, span, 0, into);
    }

    private void code(org.commonmark.node.Code node, List<Inline> into) {
        List<Inline.Text> pieces = CodeSpan.pieces(node, map);
        if (!pieces.isEmpty()) {
            String first = pieces.get(0).text();
            String end = pieces.get(pieces.size() - 1).text();
            join(first.codePointAt(0), pieces.get(0).place());
            into.add(new Inline.Code(pieces));
            last = end.codePointBefore(end.length());
        }
    }

    /** A tag or comment is text like other text; it may run over line ends. */
    private void html(HtmlInline node, List<Inline> into) {
        String[] lines = node.getLiteral().split("\n", -1);
        List<SourceSpan> spans = node.getSourceSpans();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                endLine(into);
            }
            text(lines[i], spans.get(Math.min(i, spans.size() - 1)), 0, into);
        }
    }

    /** A link without words shows its target; one that may not be followed, or stands in another, shows its words. */
    private void anchor(Node node, String target, List<Inline> into) {
        Place place = map.at(node.getSourceSpans().get(0));
        boolean outer = !withinLink;
        withinLink = true;
        List<Inline> words = nested(node, into);
        withinLink = !outer;
        if (words.isEmpty() && !target.isEmpty()) {
            Place written = targetPlace(node, target);
            join(target.codePointAt(0), written);
            words.add(new Inline.Text(target, written));
            last = target.codePointBefore(target.length());
        }
        if (!LinkTarget.isSafe(target)) {
            findings.add(Code.LINK_UNSAFE, place, "target", target);
            into.addAll(words);
        } else if (outer) {
            Link link = new Link(target, Passage.of(Passage.Kind.PARAGRAPH, words, place).text(), place);
            links.add(link);
            into.add(new Inline.Anchor(link, words));
        } else {
            into.addAll(words);
        }
    }

    /** Where the target is written, or the link if that is elsewhere or in other words. */
    private Place targetPlace(Node node, String target) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan end = spans.get(spans.size() - 1);
        int at = map.slice(end).lastIndexOf(target);
        return at < 0 ? map.at(spans.get(0)) : map.at(end, at);
    }

    private void endLine(List<Inline> into) {
        lineStart = true;
        lineEnded = true;
        lineEndList = into;
    }

    /** Decides, now that the character after a line end is known, whether the line end is a space. */
    private void join(int next, Place place) {
        if (lineEnded && last != NOTHING && !(Chars.joins(last) && Chars.joins(next))) {
            lineEndList.add(new Inline.Text(" ", place));
        }
        lineEnded = false;
        lineStart = false;
    }

    private static boolean isIndented(Node node) {
        return node instanceof Text text && Chars.leadingSpace(text.getLiteral()) >= INDENT;
    }
}
