package io.github.gouji.claim.passage;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.Section;
import io.github.gouji.claim.language.Plain;
import io.github.gouji.form.SectionForm;
import io.github.gouji.prose.Narrative;
import io.github.gouji.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A passage of a report with its sentences, read once for all checks; without section it stands before section one. */
public record Block(Optional<SectionForm> section, Passage passage, List<Sentence> sentences) {
    /** A sentence with its plain text. */
    public record Sentence(Passage passage, Plain plain) {
        public Sentence {
            requireNonNull(passage, "passage");
            requireNonNull(plain, "plain");
        }

        public boolean hasDigit() {
            return plain.hasDigit();
        }
    }

    public Block {
        requireNonNull(section, "section");
        requireNonNull(passage, "passage");
        sentences = List.copyOf(sentences);
    }

    public static List<Block> of(Report report) {
        List<Block> blocks = new ArrayList<>();
        report.contents().preamble().ifPresent(n -> add(n, Optional.empty(), blocks));
        for (Section section : report.sections()) {
            section.narrative().ifPresent(n -> add(n, Optional.of(section.form()), blocks));
        }
        return blocks;
    }

    private static void add(Narrative narrative, Optional<SectionForm> section, List<Block> into) {
        for (Passage passage : narrative.passages()) {
            List<Sentence> sentences = passage.sentences().stream()
                    .map(s -> new Sentence(s, Plain.of(s)))
                    .toList();
            into.add(new Block(section, passage, sentences));
        }
    }

    public boolean isParagraph() {
        return passage.kind() == Passage.Kind.PARAGRAPH;
    }
}
