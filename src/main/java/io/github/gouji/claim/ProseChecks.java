package io.github.gouji.claim;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Vocabulary;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.finding.Finding;
import io.github.gouji.form.FormLibrary;
import java.util.ArrayList;
import java.util.List;

/**
 * The checks beside the identities: what prose claims, and what is missing, left over, repeated, jumping or broken.
 *
 * @param findings none of them is about a published figure alone, so none belongs on a page
 * @param counts how the numbers in prose stand to the tables
 */
public record ProseChecks(List<Finding> findings, ProseCounts counts) {
    public ProseChecks {
        findings = List.copyOf(findings);
        requireNonNull(counts, "counts");
    }

    /** Checks every report; the archive is not changed. */
    public static ProseChecks of(CheckedArchive archive, FormLibrary forms, Vocabulary vocabulary) {
        ClaimLanguage language = ClaimLanguage.load();
        Links links = new Links(archive, vocabulary);
        List<ProseChecks> bodies = archive.bodies().parallelStream()
                .map(body -> body(body, forms, vocabulary, language, links))
                .toList();
        ProseCounts counts = bodies.stream().map(ProseChecks::counts).reduce(ProseCounts.ZERO, ProseCounts::plus);
        return new ProseChecks(bodies.stream().flatMap(b -> b.findings().stream()).toList(), counts);
    }

    private static ProseChecks body(
            CheckedBody body, FormLibrary forms, Vocabulary vocabulary, ClaimLanguage language, Links links) {
        List<Finding> findings = new ArrayList<>(MissingYears.of(body.body()));
        ProseCounts counts = ProseCounts.ZERO;
        for (CheckedReport report : body.reports()) {
            ReportReview review = new ReportReview(body.body(), report, language, vocabulary);
            counts = counts.plus(review.review());
            findings.addAll(review.findings());
            findings.addAll(EmptySections.of(report.report()));
            findings.addAll(links.of(report.report()));
            findings.addAll(new Leftovers(body.body(), report.report(), language, vocabulary).find());
            body.report(report.year() - 1).ifPresent(before -> {
                findings.addAll(new Repetition(body.body(), before, report, language, vocabulary).find());
                findings.addAll(new Jumps(before, report, forms, vocabulary).find());
            });
        }
        return new ProseChecks(findings, counts);
    }
}
