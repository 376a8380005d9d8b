package io.github.gouji.cli.command;

/** What a run tells the shell that started it. */
public enum ExitStatus {
    /** Done, and nothing to object. */
    FINE(0),
    /** Findings at or above the failing level. */
    FINDINGS(1),
    /** The command line was not understood. */
    USAGE(2),
    /** An unreadable source, a full disk and the like. */
    TROUBLE(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
