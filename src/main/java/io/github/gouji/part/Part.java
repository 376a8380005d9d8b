package io.github.gouji.part;

import static java.util.Objects.requireNonNull;

import io.github.gouji.compose.front.BodySummary;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.content.StandingContent;
import java.util.List;
import java.util.Optional;

/**
 * What one body adds to a site whose bodies do not need each other.
 *
 * @param folder the name of the body's folder below the content's
 * @param summary what the front page says of it; nothing where errors keep it from being composed
 * @param files its pages and the files beside them; none where there is no summary
 */
public record Part(
        String folder, Overview overview, Remarks remarks, Optional<BodySummary> summary, List<OutputFile> files) {
    public Part {
        requireNonNull(folder, "folder");
        requireNonNull(overview, "overview");
        requireNonNull(remarks, "remarks");
        requireNonNull(summary, "summary");
        files = List.copyOf(files);
    }

    /** Whether a file of the last build that belongs to it is no longer there. */
    public boolean isLost() {
        return files.stream().anyMatch(file -> file.content() instanceof StandingContent standing && !standing.stands());
    }
}
