package io.github.gouji.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.page.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of reports to import: CSV with a source, a body and a year a line. */
public final class ImportList {
    private final Lexicon lexicon = Lexicon.load();

    /** One line of the list. */
    public record Entry(String source, String body, String year) {}

    /** Whether a text is such a list, told by its head line. */
    public boolean isList(String text) {
        String head = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> words = lexicon.words("list");
        return head.startsWith(words.get(0) + ",") || head.startsWith("\"" + words.get(0) + "\",");
    }

    public List<Entry> read(String text) throws Refusal {
        String csv = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Entry> entries = new ArrayList<>();
        try {
            List<String> head = List.of();
            for (CsvRecord line : CsvReader.builder().skipEmptyLines(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(csv)) {
                if (head.isEmpty()) {
                    head = line.getFields().stream().map(String::strip).toList();
                    require(head);
                } else {
                    entries.add(entry(head, line));
                }
            }
        } catch (CsvParseException broken) {
            throw new Refusal("unreadable", String.valueOf(broken.getMessage()));
        }
        return entries;
    }

    private void require(List<String> head) throws Refusal {
        for (String word : lexicon.words("list")) {
            if (!head.contains(word)) {
                throw new Refusal("list", word);
            }
        }
    }

    private Entry entry(List<String> head, CsvRecord line) {
        List<String> words = lexicon.words("list");
        return new Entry(
                field(head, line, words.get(0)).orElse(""),
                field(head, line, words.get(1)).orElse(""),
                field(head, line, words.get(2)).orElse(""));
    }

    private static Optional<String> field(List<String> head, CsvRecord line, String word) {
        int at = head.indexOf(word);
        return at < line.getFieldCount() ? Optional.of(line.getField(at).strip()) : Optional.empty();
    }
}
