package io.github.gouji.form.label;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import java.util.Optional;

/** What official labels are called in another language; Chinese has no need of it, and an archive's own have no other. */
public final class Labels {
    private final Optional<Messages> names;

    private Labels(Optional<Messages> names) {
        this.names = requireNonNull(names, "names");
    }

    public static Labels in(Language language) {
        return new Labels(
                language == Language.ZH
                        ? Optional.empty()
                        : Optional.of(Messages.load(Labels.class, "labels." + language.tag() + ".properties")));
    }

    /** @param label as the form prints it, without its number */
    public Optional<String> of(String label) {
        return names.flatMap(n -> n.find(label));
    }

    /** The label itself where it has no other name. */
    public String orSame(String label) {
        return of(label).orElse(label);
    }
}
