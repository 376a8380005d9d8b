package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Language;
import io.github.gouji.output.WriteReport;
import java.util.List;
import java.util.Optional;

/**
 * What became of a build.
 *
 * @param language of the archive
 * @param findings all of them, in printing order
 * @param written what was written; nothing where the site is as it was
 * @param end how it ended
 */
public record BuildResult(
        Language language, Overview overview, List<Finding> findings, Optional<WriteReport> written, End end) {
    /** How a build ends. */
    public enum End {
        WRITTEN,
        /** Errors in content or templates; nothing was written. */
        REFUSED,
        /** Only warnings, but they were to fail; nothing was written. */
        TOO_STRICT,
        /** The disk or another build stood in the way. */
        TROUBLE
    }

    public BuildResult {
        requireNonNull(language, "language");
        requireNonNull(overview, "overview");
        requireNonNull(written, "written");
        requireNonNull(end, "end");
        findings = List.copyOf(findings);
    }
}
