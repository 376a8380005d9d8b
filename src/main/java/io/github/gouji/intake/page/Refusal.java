package io.github.gouji.intake.page;

import static java.util.Objects.requireNonNull;

/** A source that is not imported: unreadable, hostile, or no report. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String detail;

    /**
     * @param reason the name of a sentence of the import's messages
     */
    public Refusal(String reason, String detail) {
        super(reason + ": " + detail);
        this.reason = requireNonNull(reason, "reason");
        this.detail = requireNonNull(detail, "detail");
    }

    public String reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
