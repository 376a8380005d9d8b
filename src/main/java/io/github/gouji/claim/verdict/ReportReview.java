package io.github.gouji.claim.verdict;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.BoundFigure;
import io.github.gouji.claim.language.ClaimLanguage;
import io.github.gouji.claim.passage.Block;
import io.github.gouji.claim.passage.ProseCounts;
import io.github.gouji.claim.passage.Reporter;
import io.github.gouji.claim.passage.Setting;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.SectionForm;
import io.github.gouji.prose.FigureReference;
import io.github.gouji.prose.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the whole prose of one report against its tables. */
public final class ReportReview {
    /** Reports set headings as plain lines. */
    private static final int LONGEST_HEADING = 24;

    private final PassageReview.Context context;

    public ReportReview(Setting setting, CheckedReport report, ClaimLanguage language, Vocabulary vocabulary) {
        Map<FigureReference, BoundFigure> bound = report.bound();
        this.context = new PassageReview.Context(
                language,
                setting,
                new Ledger(report),
                reference -> Optional.ofNullable(bound.get(reference)),
                new Reporter(Subject.of(report.report().body(), report.year()), vocabulary));
    }

    public ProseCounts review(List<Block> blocks) {
        ProseCounts counts = ProseCounts.ZERO;
        String heading = "";
        Optional<SectionForm> section = Optional.empty();
        for (Block block : blocks) {
            boolean goesOn = block.section().map(SectionForm::id).equals(section.map(SectionForm::id));
            heading = goesOn ? heading : "";
            section = block.section();
            counts = counts.plus(new PassageReview(context, section, heading).review(block));
            boolean head = block.passage().kind() == Passage.Kind.HEADING;
            if (head || block.passage().text().length() <= LONGEST_HEADING) {
                heading = block.passage().text();
            }
        }
        return counts;
    }

    public List<Finding> findings() {
        return context.reporter().findings();
    }
}
