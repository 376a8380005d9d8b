package io.github.gouji.archive.field;

import io.github.gouji.archive.dossier.PublicationTime;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.source.YamlValue.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of the content files; a time not given is not invented. */
public final class Dates {
    private final Pattern pattern;
    private final Findings findings;

    public Dates(Vocabulary vocabulary, Findings findings) {
        this.pattern = vocabulary.date();
        this.findings = findings;
    }

    public Optional<PublicationTime> read(Scalar scalar) {
        Matcher matcher = pattern.matcher(scalar.text().strip());
        if (matcher.matches()) {
            try {
                LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
                Optional<LocalTime> time = matcher.group(4) == null
                        ? Optional.empty()
                        : Optional.of(LocalTime.of(number(matcher, 4), number(matcher, 5)));
                return Optional.of(new PublicationTime(day, time));
            } catch (DateTimeException noSuchDay) {
                // falls through to the finding: 31 February is as unreadable as a word
            }
        }
        findings.add(Code.DATE_UNREADABLE, scalar.place(), "text", scalar.text());
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
