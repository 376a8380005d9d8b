package io.github.gouji.prose.syntax;

import org.commonmark.node.CustomNode;

/** What our own inline parsers find and the library's tree has no node for. */
public abstract sealed class SpecialNode extends CustomNode {
    private final String text;

    private SpecialNode(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** An escape, an entity or a run of marks: text that has another length in the file, or must not be markup. */
    static final class Verbatim extends SpecialNode {
        Verbatim(String text) {
            super(text);
        }
    }

    /** A closed pair of half-width double braces; the text is what stands between them. */
    public static final class Figure extends SpecialNode {
        Figure(String inside) {
            super(inside);
        }
    }

    /** Braces that were meant to bind a figure and do not: left open, or full width. The text is shown. */
    public static final class BadFigure extends SpecialNode {
        private final String quoted;

        BadFigure(String text, String quoted) {
            super(text);
            this.quoted = quoted;
        }

        /** What the finding quotes: a little more than is shown in its stead. */
        public String quoted() {
            return quoted;
        }
    }
}
