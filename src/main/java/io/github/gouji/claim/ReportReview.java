package io.github.gouji.claim;

import io.github.gouji.archive.Body;
import io.github.gouji.archive.Section;
import io.github.gouji.archive.Vocabulary;
import io.github.gouji.check.BoundFigure;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.SectionForm;
import io.github.gouji.prose.FigureReference;
import io.github.gouji.prose.Narrative;
import io.github.gouji.prose.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the whole prose of one report against its tables. */
final class ReportReview {
    /** Reports set headings as plain lines. */
    private static final int LONGEST_HEADING = 24;

    private final PassageReview.Context context;
    private final CheckedReport report;
    private ProseCounts counts = ProseCounts.ZERO;

    ReportReview(Body body, CheckedReport report, ClaimLanguage language, Vocabulary vocabulary) {
        this.report = report;
        Map<FigureReference, BoundFigure> bound = report.bound();
        this.context = new PassageReview.Context(
                language,
                Setting.of(body, report.report(), language, vocabulary),
                new Ledger(report),
                reference -> Optional.ofNullable(bound.get(reference)),
                new Reporter(Subject.of(body.id(), report.year()), vocabulary));
    }

    ProseCounts review() {
        report.report().contents().preamble().ifPresent(n -> review(n, Optional.empty()));
        for (Section section : report.report().sections()) {
            section.narrative().ifPresent(n -> review(n, Optional.of(section.form())));
        }
        return counts;
    }

    List<Finding> findings() {
        return context.reporter().findings();
    }

    private void review(Narrative narrative, Optional<SectionForm> section) {
        String heading = "";
        for (Passage passage : narrative.passages()) {
            counts = counts.plus(new PassageReview(context, section, heading).review(passage));
            if (passage.kind() == Passage.Kind.HEADING || passage.text().length() <= LONGEST_HEADING) {
                heading = passage.text();
            }
        }
    }
}
