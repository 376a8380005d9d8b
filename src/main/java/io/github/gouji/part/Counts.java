package io.github.gouji.part;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Severity;
import java.util.Collection;

/** How many findings there are of each severity. */
public record Counts(int errors, int warnings, int notes) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public static Counts of(Collection<Finding> findings) {
        return new Counts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.NOTE));
    }

    private static int count(Collection<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    public Counts plus(Counts other) {
        return new Counts(errors + other.errors, warnings + other.warnings, notes + other.notes);
    }
}
