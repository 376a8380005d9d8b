package io.github.gouji.archive.table;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.form.table.LabelIndex;
import io.github.gouji.form.table.LabelMatch;
import io.github.gouji.source.YamlValue.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what a label index says of a written label into an id, or into a finding at the label's place. */
final class LabelProblems {
    private final Findings findings;
    private final Set<String> meant = new HashSet<>();

    LabelProblems(Findings findings) {
        this.findings = findings;
    }

    /** The id meant, if there is one. */
    Optional<String> resolve(LabelMatch match, Scalar label) {
        if (match instanceof LabelMatch.WrongPrefix wrong) {
            findings.add(
                    Code.LABEL_PREFIX,
                    label.place(),
                    Messages.CASE,
                    wrong.expected().isEmpty() ? "none" : "",
                    "label",
                    label.text(),
                    "expected",
                    wrong.expected());
        } else if (match instanceof LabelMatch.Ambiguous ambiguous) {
            String candidates = String.join(" | ", ambiguous.candidates());
            findings.add(Code.LABEL_AMBIGUOUS, label.place(), "label", label.text(), "candidates", candidates);
        } else if (match instanceof LabelMatch.GroupLabel) {
            findings.add(Code.LABEL_IS_GROUP, label.place(), "label", label.text());
        } else if (match instanceof LabelMatch.Unknown unknown) {
            unknown.nearest().ifPresent(meant::add);
            findings.add(
                    Code.LABEL_UNKNOWN,
                    label.place(),
                    Messages.CASE,
                    unknown.nearest().isPresent() ? "" : "far",
                    "label",
                    label.text(),
                    "nearest",
                    unknown.nearest().orElse(""));
        }
        return match.id();
    }

    /** Reports a label that names neither a row nor a group. */
    void resolveAny(LabelIndex labels, Scalar label) {
        if (labels.group(label.text()).isEmpty()) {
            resolve(labels.row(label.text()), label);
        }
    }

    /** The finding about a row or column that was written before. */
    static Finding duplicate(Scalar label, Place earlier) {
        String line = String.valueOf(earlier.line());
        return Finding.of(Code.ROW_DUPLICATE, label.place(), "label", label.text(), "line", line)
                .alsoAt(List.of(earlier));
    }

    /** The labels that unknown ones were probably meant to be. */
    Set<String> meant() {
        return Set.copyOf(meant);
    }
}
