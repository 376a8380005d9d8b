package io.github.gouji.prose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;
import java.util.List;

/** What may stand within a line of prose. */
sealed interface Inline {
    /**
     * Words from one line of the file. Each code point stands one column after the one before, except where the whole
     * is one escape or entity.
     */
    record Text(String text, Place place) implements Inline {
        public Text {
            requireNonNull(text, "text");
            requireNonNull(place, "place");
        }
    }

    record Strong(List<Inline> inlines) implements Inline {
        public Strong {
            inlines = List.copyOf(inlines);
        }
    }

    record Emphasis(List<Inline> inlines) implements Inline {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }
    }

    record Code(List<Text> pieces) implements Inline {
        public Code {
            pieces = List.copyOf(pieces);
        }
    }

    record Figure(FigureReference reference) implements Inline {
        public Figure {
            requireNonNull(reference, "reference");
        }
    }

    record Anchor(Link link, List<Inline> inlines) implements Inline {
        public Anchor {
            requireNonNull(link, "link");
            inlines = List.copyOf(inlines);
        }
    }

    /** A line break that was asked for. */
    record Break() implements Inline {}
}
