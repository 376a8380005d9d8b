package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Language;
import io.github.gouji.output.WriteReport;
import io.github.gouji.part.Counts;
import io.github.gouji.part.Overview;
import io.github.gouji.part.Part;
import java.util.List;
import java.util.Optional;

/**
 * What became of a build.
 *
 * @param language of the archive
 * @param findings those of no part, in printing order
 * @param parts the bodies, where they were treated one by one, with what was found in them
 * @param written what was written; nothing where the site is as it was
 * @param end how it ended
 */
public record BuildResult(
        Language language,
        Overview overview,
        List<Finding> findings,
        List<Part> parts,
        Optional<WriteReport> written,
        End end) {
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
        parts = List.copyOf(parts);
    }

    /** How much was found in all. */
    public Counts counts() {
        return parts.stream().map(part -> part.remarks().counts()).reduce(Counts.of(findings), Counts::plus);
    }

    /** The same without what was written, for a build that would have nothing to write. */
    public BuildResult again(List<Finding> left, WriteReport nothing) {
        return new BuildResult(language, overview, left, parts, Optional.of(nothing), End.WRITTEN);
    }
}
