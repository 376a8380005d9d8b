package io.github.gouji.prose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;
import java.util.List;

/** What prose is built of, one below the other. */
sealed interface Block {
    record Heading(int level, List<Inline> inlines, Place place) implements Block {
        public Heading {
            inlines = List.copyOf(inlines);
            requireNonNull(place, "place");
        }
    }

    record Paragraph(List<Inline> inlines, Place place) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
            requireNonNull(place, "place");
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    record Bullets(boolean tight, List<List<Block>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Numbers(int start, boolean tight, List<List<Block>> items) implements Block {
        public Numbers {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Code(List<Inline.Text> lines, Place place) implements Block {
        public Code {
            lines = List.copyOf(lines);
            requireNonNull(place, "place");
        }
    }

    record Rule() implements Block {}

    record Table(List<Cell> head, List<List<Cell>> rows, Place place) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            requireNonNull(place, "place");
        }
    }

    /** To which side the words of a column keep. */
    enum Side {
        ANY,
        LEFT,
        CENTER,
        RIGHT
    }

    record Cell(List<Inline> inlines, Side side, Place place) {
        public Cell {
            inlines = List.copyOf(inlines);
            requireNonNull(side, "side");
            requireNonNull(place, "place");
        }
    }
}
