package io.github.gouji.archive;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.LabelMatch;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.Optional;

/** Turns what a label index says of a written label into an id, or into a finding at the label's place. */
final class LabelProblems {
    private final Findings findings;

    LabelProblems(Findings findings) {
        this.findings = findings;
    }

    /** The id meant, if there is one. */
    Optional<String> resolve(LabelMatch match, Scalar label) {
        if (match instanceof LabelMatch.WrongPrefix wrong) {
            findings.add(Code.LABEL_PREFIX, label.place(), "label", label.text(), "expected", wrong.expected());
        } else if (match instanceof LabelMatch.Ambiguous ambiguous) {
            String candidates = String.join(" | ", ambiguous.candidates());
            findings.add(Code.LABEL_AMBIGUOUS, label.place(), "label", label.text(), "candidates", candidates);
        } else if (match instanceof LabelMatch.GroupLabel) {
            findings.add(Code.LABEL_IS_GROUP, label.place(), "label", label.text());
        } else if (match instanceof LabelMatch.Unknown unknown) {
            String nearest = unknown.nearest().orElse("—");
            findings.add(Code.LABEL_UNKNOWN, label.place(), "label", label.text(), "nearest", nearest);
        }
        return match.id();
    }
}
