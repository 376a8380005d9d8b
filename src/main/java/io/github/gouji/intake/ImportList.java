package io.github.gouji.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.page.Refusal;
import io.github.gouji.intake.source.SourceReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list of reports to import: CSV with a source, a body and a year a line. */
public final class ImportList {
    private static final int LONGEST_HEAD = 400;
    private static final Pattern OTHER = Pattern.compile("[\\uFF0C\\uFF1B\\u3001;\\t]");
    private static final Pattern SEPARATOR = Pattern.compile("[\",\\uFF0C\\uFF1B\\u3001;\\t]+");
    private final Lexicon lexicon = Lexicon.load();

    /** One line of the list. */
    public record Entry(String source, String body, String year) {}

    /** Whether a source is meant to be such a list, told by its head line, whatever parts the columns there. */
    public boolean isList(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && end < LONGEST_HEAD && bytes[end] != '\n') {
            end++;
        }
        List<String> words = lexicon.words("list");
        String line = SourceReader.text(Arrays.copyOf(bytes, end)).lines().findFirst().orElse("");
        List<String> head = Stream.of(SEPARATOR.split(line)).map(String::strip).filter(c -> !c.isEmpty()).toList();
        return head.size() > 1
                && head.contains(words.get(0))
                && (head.get(0).equals(words.get(0)) || head.containsAll(words));
    }

    /**
     * Reads a list in whatever encoding it is.
     *
     * @throws Refusal if a column is missing, or a line is parted otherwise than by commas
     */
    public List<Entry> read(byte[] bytes) throws Refusal {
        String csv = SourceReader.text(bytes);
        List<Entry> entries = new ArrayList<>();
        try {
            List<String> head = List.of();
            for (CsvRecord line : CsvReader.builder().skipEmptyLines(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(csv)) {
                if (head.isEmpty()) {
                    parted(line, lexicon.words("list").size());
                    head = line.getFields().stream().map(String::strip).toList();
                    require(head);
                } else {
                    parted(line, head.size());
                    entries.add(entry(head, line));
                }
            }
        } catch (CsvParseException broken) {
            throw new Refusal("unreadable", String.valueOf(broken.getMessage()));
        }
        return entries;
    }

    /** A line of too few fields, in one of which stands what may have been meant to part them. */
    private static void parted(CsvRecord line, int columns) throws Refusal {
        boolean otherwise = line.getFields().stream().anyMatch(f -> OTHER.matcher(f).find());
        if (line.getFieldCount() < columns && otherwise) {
            throw new Refusal("list-separator", String.valueOf(line.getStartingLineNumber()));
        }
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
