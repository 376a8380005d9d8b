package io.github.gouji.data;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.finding.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the data say beside a figure: the printed remark and unit, the old value, a confirmation, an open position. */
public final class CellNotes {
    private final Vocabulary vocabulary;
    private final Messages messages;

    public CellNotes(Vocabulary vocabulary, Messages messages) {
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /** The notes on a cell by its number in its table. */
    public Optional<String> of(CheckedTable table, int cell) {
        Figure figure = table.figures().get(cell);
        List<String> notes = new ArrayList<>(remarks(figure));
        if (table.doubts().positionOpen().contains(cell)) {
            notes.add(messages.text("note.position"));
        }
        return joined(notes);
    }

    /** The notes on a figure that stands in no cell of the form. */
    public Optional<String> of(Figure figure) {
        return joined(remarks(figure));
    }

    /** The numbers that a row prints and that no cell could be given. */
    public String unplaced(List<Published> numbers) {
        String printed = numbers.stream().map(Published::lexeme).collect(Collectors.joining(" "));
        return messages.text("note.unplaced", Map.of("numbers", printed));
    }

    private List<String> remarks(Figure figure) {
        List<String> notes = new ArrayList<>();
        if (!figure.remark().note().isEmpty()) {
            notes.add(figure.remark().note());
        }
        if (!figure.remark().unit().isEmpty() && figure instanceof Published p) {
            notes.add(messages.text("note.unit", Map.of("printed", p.lexeme(), "unit", p.remark().unit())));
        }
        if (figure instanceof Figure.Corrected corrected) {
            notes.add(messages.text("note.corrected", Map.of("before", corrected.before())));
        }
        figure.remark().confirmation().ifPresent(c -> notes.add(
                vocabulary.keys("cell").label("as_printed") + " " + c.reason()));
        return notes;
    }

    private static Optional<String> joined(List<String> notes) {
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
    }
}
