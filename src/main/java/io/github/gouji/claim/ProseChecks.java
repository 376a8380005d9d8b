package io.github.gouji.claim;

import static java.util.Objects.requireNonNull;

import io.github.gouji.claim.passage.ProseCounts;
import io.github.gouji.finding.Finding;
import java.util.List;

/**
 * What the checks beside the identities found.
 *
 * @param findings none of them is about a published figure alone, so none belongs on a page
 * @param counts how the numbers in prose stand to the tables
 */
public record ProseChecks(List<Finding> findings, ProseCounts counts) {
    public ProseChecks {
        findings = List.copyOf(findings);
        requireNonNull(counts, "counts");
    }
}
