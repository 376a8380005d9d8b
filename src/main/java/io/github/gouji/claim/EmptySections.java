package io.github.gouji.claim;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.Section;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Subject;
import io.github.gouji.prose.Narrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sections printed with a heading and nothing under it. */
final class EmptySections {
    private EmptySections() {}

    static List<Finding> of(Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Section section : report.sections()) {
            Optional<Narrative> narrative = section.narrative();
            boolean tabled = section.form().table().flatMap(report::table).isPresent();
            if (narrative.isPresent() && narrative.get().isEmpty() && !tabled) {
                findings.add(Finding.of(
                                Code.SECTION_EMPTY,
                                Place.of(narrative.get().file()),
                                "section",
                                section.form().printedTitle())
                        .about(Subject.of(report.body(), report.year())));
            }
        }
        return findings;
    }
}
