package io.github.gouji.prose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;
import io.github.gouji.prose.syntax.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A stretch of running text without markup, or one sentence of it: a paragraph, a heading, a cell. A bound figure is
 * one placeholder character, and {@link #figureAt} tells which figure it is, so that a number found in the text is
 * never one that the tables already vouch for.
 */
public record Passage(Kind kind, String text, List<Run> runs, List<Mention> figures, Place place) {
    /** What a passage was in the file. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        CELL,
        CODE
    }

    /** From this offset on, one code point is one column. */
    public record Run(int offset, Place place) {
        public Run {
            requireNonNull(place, "place");
        }
    }

    /** A bound figure, and the offset of its placeholder. */
    public record Mention(int offset, FigureReference figure) {
        public Mention {
            requireNonNull(figure, "figure");
        }
    }

    public Passage {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        requireNonNull(place, "place");
        runs = List.copyOf(runs);
        figures = List.copyOf(figures);
    }

    /** Where the character at an offset of the text stands in the file. */
    public Place placeAt(int offset) {
        int next = firstFrom(runs, Run::offset, offset + 1);
        Run run = next == 0 ? new Run(0, place) : runs.get(next - 1);
        int columns = text.codePointCount(run.offset(), Math.min(offset, text.length()));
        return new Place(run.place().file(), run.place().line(), run.place().column() + columns);
    }

    public Optional<FigureReference> figureAt(int offset) {
        int at = firstFrom(figures, Mention::offset, offset);
        return at < figures.size() && figures.get(at).offset() == offset
                ? Optional.of(figures.get(at).figure())
                : Optional.empty();
    }

    /** The text with every placeholder replaced by what the figure prints. */
    public String text(Function<FigureReference, String> print) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Mention mention : figures) {
            out.append(text, from, mention.offset()).append(print.apply(mention.figure()));
            from = mention.offset() + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The sentences, each with the marks and closing quotes that end it, without the space around it. */
    public List<Passage> sentences() {
        List<Passage> sentences = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = sentenceEnd(from);
            part(from, to).ifPresent(sentences::add);
            from = to;
        }
        return List.copyOf(sentences);
    }

    private int sentenceEnd(int from) {
        int i = from;
        while (i < text.length() && !Chars.endsSentence(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && (Chars.endsSentence(text.charAt(i)) || Chars.isClosing(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private Optional<Passage> part(int from, int to) {
        String raw = text.substring(from, to);
        int start = from + Chars.leadingSpace(raw);
        int end = to - Chars.trailingSpace(raw);
        if (start >= end) {
            return Optional.empty();
        }
        Place begin = placeAt(start);
        List<Run> partRuns = new ArrayList<>();
        partRuns.add(new Run(0, begin));
        for (Run run : within(runs, Run::offset, start + 1, end)) {
            partRuns.add(new Run(run.offset() - start, run.place()));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : within(figures, Mention::offset, start, end)) {
            mentions.add(new Mention(mention.offset() - start, mention.figure()));
        }
        return Optional.of(new Passage(kind, text.substring(start, end), partRuns, mentions, begin));
    }

    private static <T> List<T> within(List<T> sorted, ToIntFunction<T> offset, int from, int to) {
        return sorted.subList(firstFrom(sorted, offset, from), firstFrom(sorted, offset, to));
    }

    /** The index of the first entry at or behind an offset: passages may be long, and are asked often. */
    private static <T> int firstFrom(List<T> sorted, ToIntFunction<T> offset, int from) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset.applyAsInt(sorted.get(middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The passage that these inlines make. */
    static Passage of(Kind kind, List<? extends Inline> inlines, Place place) {
        Collector collector = new Collector();
        collector.addAll(inlines);
        return new Passage(kind, collector.text.toString(), collector.runs, collector.mentions, place);
    }

    /** Lays inlines end to end. */
    private static final class Collector {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();

        void addAll(List<? extends Inline> inlines) {
            inlines.forEach(this::add);
        }

        private void add(Inline inline) {
            if (inline instanceof Inline.Text words) {
                runs.add(new Run(text.length(), words.place()));
                text.append(words.text());
            } else if (inline instanceof Inline.Figure figure) {
                runs.add(new Run(text.length(), figure.reference().place()));
                mentions.add(new Mention(text.length(), figure.reference()));
                text.append(Chars.FIGURE);
            } else if (inline instanceof Inline.Strong strong) {
                addAll(strong.inlines());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                addAll(emphasis.inlines());
            } else if (inline instanceof Inline.Anchor anchor) {
                addAll(anchor.inlines());
            } else if (inline instanceof Inline.Code code) {
                addAll(code.pieces());
            } else {
                text.append('\n');
            }
        }
    }
}
