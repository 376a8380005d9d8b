package io.github.gouji.archive.field;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.PersonalNumbers;
import io.github.gouji.finding.Place;

/** Writes the line with which report.yaml confirms a finding (确认), ready to be pasted. */
public final class ConfirmationLine {
    private final Vocabulary vocabulary;

    public ConfirmationLine(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param content words that stand on the line of the place
     */
    public String of(Code code, Place place, String content) {
        Vocabulary.Keys keys = vocabulary.keys("confirmation");
        String file = place.file().substring(place.file().lastIndexOf('/') + 1);
        String quoted = PersonalNumbers.covered(content).replace("\\", "\\\\").replace("\"", "\\\"");
        return vocabulary.keys("report").label("confirmations") + ": [{" + keys.label("code") + ": " + code.id() + ", "
                + keys.label("path") + ": " + file + ", " + keys.label("content") + ": \"" + quoted + "\", "
                + keys.label("note") + ": \u2026}]";
    }
}
