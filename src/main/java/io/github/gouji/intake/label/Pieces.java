package io.github.gouji.intake.label;

import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line into words and values. */
public final class Pieces {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u3000\\uFEFF]+");
    private static final Pattern GLUED = Pattern.compile("(.*?[^\\d\\s.,+-])([+-]?\\d[\\d,.]*)");

    private final LabelBook book;
    private final ValueReader values;

    public Pieces(LabelBook book, ValueReader values) {
        this.book = book;
        this.values = values;
    }

    /** A run of characters: words, or a value. */
    public record Piece(String text, Optional<Value> value, Spot spot) {}

    public List<Piece> of(Line line) {
        String text = ValueReader.strip(line.text());
        List<Piece> pieces = new ArrayList<>();
        if (text.isEmpty()) {
            return pieces;
        }
        if (values.value(text, line.spot()).isEmpty() && book.exact(text).isPresent()) {
            pieces.add(words(text, line.spot()));
            return pieces;
        }
        for (String part : SPACE.split(text)) {
            if (!part.isEmpty()) {
                add(part, line.spot(), pieces);
            }
        }
        return numberedLabel(pieces);
    }

    private void add(String part, Spot spot, List<Piece> pieces) {
        Optional<Value> value = values.value(part, spot);
        if (value.isPresent()) {
            pieces.add(new Piece(part, value, spot));
            return;
        }
        Matcher glued = GLUED.matcher(part);
        if (glued.matches() && book.exact(glued.group(1)).filter(h -> h.is(Meaning.Kind.ROW)).isPresent()) {
            Optional<Value> behind = values.value(glued.group(2), spot);
            if (behind.isPresent()) {
                pieces.add(words(glued.group(1), spot));
                pieces.add(new Piece(glued.group(2), behind, spot));
                return;
            }
        }
        List<String> chain = book.exact(part).isPresent() ? List.of() : book.chain(part);
        if (chain.isEmpty()) {
            pieces.add(words(part, spot));
        }
        chain.forEach(label -> pieces.add(words(label, spot)));
    }

    /** A number that parts from its label, as in {@code 2 重复申请}, is the label's and no figure. */
    private List<Piece> numberedLabel(List<Piece> pieces) {
        if (pieces.size() < 2 || pieces.get(0).value().isEmpty() || pieces.get(1).value().isPresent()) {
            return pieces;
        }
        Piece number = pieces.get(0);
        Piece label = pieces.get(1);
        boolean item = number.text().matches("\\d{1,2}") && book.exact(label.text()).isPresent();
        if (!item) {
            return pieces;
        }
        List<Piece> joined = new ArrayList<>();
        joined.add(words(number.text() + "." + label.text(), number.spot()));
        joined.addAll(pieces.subList(2, pieces.size()));
        return joined;
    }

    private static Piece words(String text, Spot spot) {
        return new Piece(text, Optional.empty(), spot);
    }
}
