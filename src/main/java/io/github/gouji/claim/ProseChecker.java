package io.github.gouji.claim;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.claim.language.ClaimLanguage;
import io.github.gouji.claim.oversight.EmptySections;
import io.github.gouji.claim.oversight.Jumps;
import io.github.gouji.claim.oversight.Leftovers;
import io.github.gouji.claim.oversight.Links;
import io.github.gouji.claim.oversight.MissingYears;
import io.github.gouji.claim.oversight.Repetition;
import io.github.gouji.claim.passage.Block;
import io.github.gouji.claim.passage.ProseCounts;
import io.github.gouji.claim.passage.Setting;
import io.github.gouji.claim.verdict.ReportReview;
import io.github.gouji.finding.Finding;
import io.github.gouji.form.library.FormLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The checks beside the identities: what prose claims, and what is missing, left over, repeated, jumping or broken.
 * Safe for many threads.
 */
public final class ProseChecker {
    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final ClaimLanguage language = ClaimLanguage.load();

    public ProseChecker(FormLibrary forms, Vocabulary vocabulary) {
        this.forms = requireNonNull(forms, "forms");
        this.vocabulary = requireNonNull(vocabulary, "vocabulary");
    }

    /** Checks every report; the archive is not changed. */
    public ProseChecks check(CheckedArchive archive) {
        Links links = new Links(archive, vocabulary);
        List<ProseChecks> bodies =
                archive.bodies().parallelStream().map(body -> check(body, links)).toList();
        ProseCounts counts = bodies.stream().map(ProseChecks::counts).reduce(ProseCounts.ZERO, ProseCounts::plus);
        return new ProseChecks(bodies.stream().flatMap(b -> b.findings().stream()).toList(), counts);
    }

    /** Whether a link in prose leads from a body at hand to another, without which it cannot be checked. */
    public boolean leadsElsewhere(CheckedArchive atHand, Set<String> all) {
        return atHand.bodies().stream()
                .flatMap(body -> body.reports().stream())
                .flatMap(report -> Links.places(report.report()))
                .anyMatch(place -> all.contains(place) && atHand.body(place).isEmpty());
    }

    /**
     * What one report says by itself.
     *
     * @param lines for the report of the next year, which should not say the same
     */
    private record Reviewed(ProseCounts counts, List<Finding> findings, List<Repetition.Line> lines) {}

    private Reviewed review(CheckedBody body, CheckedReport report, Links links) {
        List<Block> blocks = Block.of(report.report());
        Setting setting = Setting.of(body.body(), report.report(), language, vocabulary);
        ReportReview review = new ReportReview(setting, report, language, vocabulary);
        ProseCounts counts = review.review(blocks);
        List<Finding> findings = new ArrayList<>(review.findings());
        findings.addAll(EmptySections.of(report.report(), vocabulary));
        findings.addAll(links.of(report.report()));
        findings.addAll(new Leftovers(body.body(), setting, language, vocabulary).find(blocks));
        return new Reviewed(counts, findings, Repetition.lines(report, blocks));
    }

    private ProseChecks check(CheckedBody body, Links links) {
        List<Finding> findings = new ArrayList<>(MissingYears.of(body.body(), vocabulary));
        ProseCounts counts = ProseCounts.ZERO;
        Optional<CheckedReport> before = Optional.empty();
        List<Repetition.Line> linesBefore = List.of();
        List<Reviewed> reviewed = body.reports().parallelStream().map(report -> review(body, report, links)).toList();
        for (int i = 0; i < reviewed.size(); i++) {
            CheckedReport report = body.reports().get(i);
            counts = counts.plus(reviewed.get(i).counts());
            findings.addAll(reviewed.get(i).findings());
            List<Repetition.Line> lines = reviewed.get(i).lines();
            if (before.isPresent() && before.get().year() == report.year() - 1) {
                findings.addAll(new Repetition(body.body(), report.year() - 1, report.year(), language, vocabulary)
                        .find(linesBefore, lines));
                findings.addAll(new Jumps(before.get(), report, forms, vocabulary).find());
            }
            before = Optional.of(report);
            linesBefore = lines;
        }
        return new ProseChecks(findings, counts);
    }
}
