package io.github.gouji.compose.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.label.Labels;
import io.github.gouji.form.table.TableForm;
import java.util.Optional;

/** What official labels mean, and what they are called in the language of the frame where that is not Chinese. */
public final class Glossary {
    private final Labels labels;
    private final Messages meanings;

    private Glossary(Labels labels, Messages meanings) {
        this.labels = requireNonNull(labels, "labels");
        this.meanings = requireNonNull(meanings, "meanings");
    }

    public static Glossary of(Language language) {
        return new Glossary(
                Labels.in(language), Messages.load(Glossary.class, "words/meanings." + language.tag() + ".properties"));
    }

    /** An official label in the language of the frame; nothing in a Chinese frame, and for labels of an archive's own. */
    public Optional<String> gloss(String label) {
        return labels.of(label);
    }

    /** An official sentence in the language of the frame where it has one, else as it stands. */
    public String orSame(String official) {
        return labels.orSame(official);
    }

    /** What is counted in a row. */
    public Optional<String> ofRow(TableForm form, String row) {
        return meaning(form, "." + row);
    }

    /** What is counted in a column. */
    public Optional<String> ofColumn(TableForm form, String column) {
        return meaning(form, ".." + column);
    }

    /** The same id may mean something else in another form. */
    private Optional<String> meaning(TableForm form, String place) {
        Optional<String> ofForm = meanings.find(form.formId() + "." + form.id() + place);
        return ofForm.isPresent() ? ofForm : meanings.find(form.id() + place);
    }
}
