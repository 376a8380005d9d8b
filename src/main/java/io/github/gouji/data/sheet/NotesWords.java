package io.github.gouji.data.sheet;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import java.util.Arrays;
import java.util.List;

/**
 * The words by which the notes sheet of a workbook of ours is known again.
 *
 * @param heads of its list of cells, in the order of the columns
 * @param derived how it calls a figure that is ours
 * @param derivedBlank the same where the original prints an empty cell
 */
public record NotesWords(List<String> heads, String derived, String derivedBlank, Facts facts) {
    /** The fill that, with italics, sets off a figure that is ours. */
    public static final String DERIVED_FILL = "FBEFD5";

    private static final List<String> HEADS = List.of("table", "row", "column", "value", "status", "note");

    public NotesWords {
        requireNonNull(derived, "derived");
        requireNonNull(derivedBlank, "derivedBlank");
        requireNonNull(facts, "facts");
        heads = List.copyOf(heads);
    }

    /** What the facts of the report are called. */
    public record Facts(String title, String published, String source) {
        public Facts {
            requireNonNull(title, "title");
            requireNonNull(published, "published");
            requireNonNull(source, "source");
        }
    }

    /** In each language in which workbooks are written. */
    public static List<NotesWords> all() {
        return Arrays.stream(Language.values()).map(NotesWords::of).toList();
    }

    private static NotesWords of(Language language) {
        Messages words = Messages.load(NotesWords.class, "words/sheet." + language.tag() + ".properties");
        return new NotesWords(
                heads(words),
                words.text("status.derived"),
                words.text("status.derived_blank"),
                new Facts(words.text("fact.title"), words.text("fact.published"), words.text("fact.source")));
    }

    static List<String> heads(Messages words) {
        return HEADS.stream().map(head -> words.text("head." + head)).toList();
    }
}
