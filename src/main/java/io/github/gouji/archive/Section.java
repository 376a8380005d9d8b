package io.github.gouji.archive;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.SectionForm;
import io.github.gouji.prose.Narrative;
import java.util.Optional;

/** A section of a report: its place in the form and its prose; an empty narrative means printed empty. */
public record Section(SectionForm form, Optional<Narrative> narrative) {
    public Section {
        requireNonNull(form, "form");
        requireNonNull(narrative, "narrative");
    }
}
