package io.github.gouji.intake.page;

import static java.util.Objects.requireNonNull;

/** A piece of the source that is not taken over. */
public record Dropped(Reason reason, String text, Spot spot) {
    public Dropped {
        requireNonNull(reason, "reason");
        requireNonNull(text, "text");
        requireNonNull(spot, "spot");
    }

    /** Why. */
    public enum Reason {
        /** Navigation, counters, buttons, page numbers: the site's, not the report's. */
        CHROME,
        /** Who put it into the old system. */
        UPLOADER,
        /** A line about the page that went into report.yaml, or has no place there. */
        METADATA,
        /** Text inside a table that is no label of the form. */
        STRAY_TEXT,
        /** Numbers that could not be given to a row. */
        STRAY_NUMBERS,
        /** Formulas whose results the workbook does not hold. */
        FORMULA,
        /** A sheet that this program wrote about a workbook of its own. */
        OWN_NOTES,
        /** A figure that a workbook of ours says is derived, not printed. */
        DERIVED,
        /** What a reader of the page would not see: scripts, hidden or deleted text. */
        UNSEEN
    }
}
