package io.github.gouji.claim.passage;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.field.ConfirmationLine;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.PersonalNumbers;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Severity;
import io.github.gouji.finding.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the findings of one report, each with the line that confirms it when the original really says so. */
public final class Reporter {
    /** The hole with the words for which a confirmation is valid. */
    private static final String CONTENT = "content";

    private final Subject subject;
    private final Vocabulary vocabulary;
    private final List<Finding> findings;

    public Reporter(Subject subject, Vocabulary vocabulary) {
        this(subject, vocabulary, new ArrayList<>());
    }

    private Reporter(Subject subject, Vocabulary vocabulary, List<Finding> findings) {
        this.subject = requireNonNull(subject, "subject");
        this.vocabulary = requireNonNull(vocabulary, "vocabulary");
        this.findings = findings;
    }

    /** Reports to the same list, about some cells. */
    public Reporter about(List<String> cells) {
        return new Reporter(subject.withCells(cells), vocabulary, findings);
    }

    /**
     * Adds a finding that can be confirmed for its content.
     *
     * @param words hole names and their fillings in turn
     */
    public void confirmable(Code code, Place place, String content, List<Place> related, String... words) {
        confirmable(code, code.severity(), place, content, related, words);
    }

    public void confirmable(
            Code code, Severity severity, Place place, String content, List<Place> related, String... words) {
        String shown = PersonalNumbers.covered(content);
        Map<String, String> holes = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            holes.put(words[i], words[i + 1]);
        }
        holes.put(CONTENT, shown);
        holes.put("confirm", new ConfirmationLine(vocabulary).of(code, place, content));
        findings.add(new Finding(code, severity, place, holes, subject, related));
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
