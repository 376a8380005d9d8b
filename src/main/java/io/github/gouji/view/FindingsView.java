package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Frame;
import io.github.gouji.view.part.Link;
import io.github.gouji.view.section.Annex.CorrectionLine;
import io.github.gouji.view.section.Annex.FindingLine;
import java.util.List;

/**
 * The page of everything that checking found out about published figures, and of the corrections.
 *
 * @param reports one a report, checked or not
 * @param groups the reports of which there is something to say
 */
public record FindingsView(Frame frame, String title, String lead, List<Count> reports, List<Group> groups)
        implements PageView {
    public FindingsView {
        requireNonNull(frame);
        requireNonNull(title);
        requireNonNull(lead);
        reports = List.copyOf(reports);
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "findings.ftlh";
    }

    /** How many identities of a report came out how; {@code questions} are those that only hold as a rule. */
    public record Count(Link report, String holds, String broken, String confirmed, String questions, String undecidable) {
        public Count {
            requireNonNull(report);
            requireNonNull(holds);
            requireNonNull(broken);
            requireNonNull(confirmed);
            requireNonNull(questions);
            requireNonNull(undecidable);
        }
    }

    /** What is to be said of one report. */
    public record Group(String id, Link report, List<FindingLine> findings, List<CorrectionLine> corrections) {
        public Group {
            requireNonNull(id);
            requireNonNull(report);
            findings = List.copyOf(findings);
            corrections = List.copyOf(corrections);
        }
    }
}
