package io.github.gouji.intake.recognise;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.SectionForm;
import io.github.gouji.intake.page.Block;
import java.util.List;

/** The prose of a section: its heading as printed, its paragraphs, and tables that are none of the form's. */
public record SectionText(SectionForm section, String heading, List<Block> blocks) {
    public SectionText {
        requireNonNull(section, "section");
        requireNonNull(heading, "heading");
        blocks = List.copyOf(blocks);
    }
}
