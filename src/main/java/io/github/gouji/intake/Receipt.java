package io.github.gouji.intake;

import static java.util.Objects.requireNonNull;

import io.github.gouji.check.CheckedReport;
import io.github.gouji.finding.Finding;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Mended;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Spot;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of one source. */
public sealed interface Receipt {
    String source();

    /**
     * Written, whether or not its figures add up.
     *
     * @param left files of the report from before that this import did not write
     * @param unfilled tables of a workbook that wait for their figures and were not written
     */
    record Written(
            String source,
            String encoding,
            String body,
            int year,
            List<String> files,
            List<String> left,
            List<TableForm> unfilled,
            CheckedReport report,
            Counts counts,
            List<Mended> mended,
            List<Section> sections,
            List<Kept> kept,
            List<Dropped> dropped,
            List<Remark> remarks,
            List<Finding> findings,
            Map<String, Spot> spots)
            implements Receipt {
        public Written {
            requireNonNull(source, "source");
            requireNonNull(report, "report");
            requireNonNull(counts, "counts");
            files = List.copyOf(files);
            left = List.copyOf(left);
            unfilled = List.copyOf(unfilled);
            mended = List.copyOf(mended);
            sections = List.copyOf(sections);
            kept = List.copyOf(kept);
            dropped = List.copyOf(dropped);
            remarks = List.copyOf(remarks);
            findings = List.copyOf(findings);
            spots = Collections.unmodifiableMap(new LinkedHashMap<>(spots));
        }

        /** Where in the source the figures stand of which a finding speaks. */
        public List<Spot> spotsOf(Finding finding) {
            String report = body + "/" + year + "/";
            return finding.subject().cells().stream()
                    .filter(c -> c.startsWith(report))
                    .flatMap(c -> Optional.ofNullable(spots.get(c.substring(report.length()))).stream())
                    .distinct()
                    .toList();
        }

        /** The file with which a body was begun that was not there before. */
        public Optional<String> newBody() {
            return files.stream().filter(file -> file.endsWith("/" + body + "/body.yaml")).findFirst();
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

    /**
     * A section of the form, whether or not the source has it.
     *
     * @param heading as printed, or as the form has it
     * @param printed whether the source prints its heading
     * @param paragraphs of prose in it
     * @param table whether figures of its table were found
     */
    record Section(String id, String heading, boolean printed, int paragraphs, boolean table) {}

    /** Prose that went into a file, with the lines of the source that it came from. */
    record Kept(String file, int paragraphs, int firstLine, int lastLine) {}
}
