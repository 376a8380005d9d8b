package io.github.gouji.compose.figure;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.TableForm;
import java.util.Optional;

/** What official labels mean, and what they are called in the language of the frame where that is not Chinese. */
public final class Glossary {
    private final Optional<Messages> labels;
    private final Messages meanings;

    private Glossary(Optional<Messages> labels, Messages meanings) {
        this.labels = requireNonNull(labels, "labels");
        this.meanings = requireNonNull(meanings, "meanings");
    }

    public static Glossary of(Language language) {
        String suffix = "." + language.tag() + ".properties";
        return new Glossary(
                language == Language.ZH
                        ? Optional.empty()
                        : Optional.of(Messages.load(Glossary.class, "words/labels" + suffix)),
                Messages.load(Glossary.class, "words/meanings" + suffix));
    }

    /** An official label in the language of the frame; nothing in a Chinese frame, and for labels of an archive's own. */
    public Optional<String> gloss(String label) {
        return labels.flatMap(l -> l.find(label));
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
