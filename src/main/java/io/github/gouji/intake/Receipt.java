package io.github.gouji.intake;

import static java.util.Objects.requireNonNull;

import io.github.gouji.check.CheckedReport;
import io.github.gouji.finding.Finding;
import io.github.gouji.intake.label.Mended;
import io.github.gouji.intake.page.Dropped;
import java.util.List;

/** What became of one source. */
public sealed interface Receipt {
    String source();

    /** Written, whether or not its figures add up. */
    record Written(
            String source,
            String encoding,
            String body,
            int year,
            List<String> files,
            CheckedReport report,
            Counts counts,
            List<Mended> mended,
            List<Kept> kept,
            List<Dropped> dropped,
            List<Finding> findings)
            implements Receipt {
        public Written {
            requireNonNull(source, "source");
            requireNonNull(report, "report");
            requireNonNull(counts, "counts");
            files = List.copyOf(files);
            mended = List.copyOf(mended);
            kept = List.copyOf(kept);
            dropped = List.copyOf(dropped);
            findings = List.copyOf(findings);
        }

        public boolean hasErrors() {
            return findings.stream().anyMatch(Finding::isError);
        }
    }

    /** Not imported; nothing was written. */
    record Refused(String source, String reason, String detail) implements Receipt {
        public Refused {
            requireNonNull(source, "source");
            requireNonNull(reason, "reason");
            requireNonNull(detail, "detail");
        }
    }

    /** Prose that went into a file, with the lines of the source that it came from. */
    record Kept(String file, int paragraphs, int firstLine, int lastLine) {}
}
