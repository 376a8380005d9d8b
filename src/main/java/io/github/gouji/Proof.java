package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Finding;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.part.Overview;
import io.github.gouji.part.Part;
import java.util.List;

/**
 * What a run makes of an archive before anything is written.
 *
 * @param findings everything found that is of no part, in printing order
 * @param parts the bodies, where they were treated one by one
 * @param blocked whether errors keep the site from being written
 * @param files everything but the assets; none where they were not made as they cannot be written
 */
record Proof(
        Overview overview, List<Finding> findings, List<Part> parts, boolean blocked, List<OutputFile> files) {
    Proof {
        requireNonNull(overview, "overview");
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }

    /**
     * Of what was found, without files. The errors of drafts never stop the others.
     *
     * @param content how the content folder is named in messages
     */
    static Proof of(Overview overview, List<Finding> findings, String content) {
        List<String> drafts =
                overview.drafts().stream().map(draft -> content + "/" + draft + "/").toList();
        boolean blocked = findings.stream()
                .filter(Finding::isError)
                .anyMatch(f -> drafts.stream().noneMatch(d -> f.place().file().startsWith(d)));
        return new Proof(overview, findings, List.of(), blocked, List.of());
    }
}
