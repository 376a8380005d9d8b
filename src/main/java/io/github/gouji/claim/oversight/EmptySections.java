package io.github.gouji.claim.oversight;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.Section;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.claim.passage.Reporter;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Subject;
import io.github.gouji.prose.Narrative;
import io.github.gouji.prose.Passage;
import java.util.List;
import java.util.Optional;

/** Sections printed with a heading and nothing under it. */
public final class EmptySections {
    private EmptySections() {}

    public static List<Finding> of(Report report, Vocabulary vocabulary) {
        Reporter reporter = new Reporter(Subject.of(report.body(), report.year()), vocabulary);
        for (Section section : report.sections()) {
            Optional<Narrative> narrative = section.narrative();
            boolean tabled = section.form().table().flatMap(report::table).isPresent();
            if (narrative.isPresent() && narrative.get().isEmpty() && !tabled) {
                Optional<Passage> heading = narrative.get().heading();
                String title = section.form().printedTitle();
                reporter.confirmable(
                        Code.SECTION_EMPTY,
                        heading.map(Passage::place).orElseGet(() -> Place.of(narrative.get().file())),
                        heading.map(Passage::text).orElse(title),
                        List.of(),
                        "section",
                        title);
            }
        }
        return reporter.findings();
    }
}
