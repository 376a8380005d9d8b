package io.github.gouji.finding;

import java.util.Locale;

/** How much a finding weighs: an error stops the build, a warning is shown, a note informs. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The permanent name in machine-readable output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
