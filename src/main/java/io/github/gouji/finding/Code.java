package io.github.gouji.finding;

import static io.github.gouji.finding.Severity.ERROR;
import static io.github.gouji.finding.Severity.NOTE;
import static io.github.gouji.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Every kind of finding. The kebab-case name is permanent: it is never renamed, and one that is no longer used stays.
 * The severity here is the usual one; a report's state or a confirmation may soften it.
 */
public enum Code {
    // files
    FILE_UNREADABLE(ERROR),
    FILE_ENCODING(ERROR),
    FILE_LINK(ERROR),
    FILE_UNUSED(WARNING),
    FILE_LEFTOVER(NOTE),
    NAME_NOT_PORTABLE(ERROR),
    NAME_RESERVED(ERROR),
    ARCHIVE_MISSING(ERROR),
    ARCHIVE_EMPTY(WARNING),
    BODY_FILE_MISSING(ERROR),
    REPORT_FILE_MISSING(ERROR),
    // YAML as text
    YAML_SYNTAX(ERROR),
    YAML_DUPLICATE_KEY(ERROR),
    YAML_ALIAS(ERROR),
    YAML_TOO_DEEP(ERROR),
    INPUT_METHOD_SLIP(ERROR),
    KEY_WITHOUT_VALUE(ERROR),
    // keys and values
    KEY_UNKNOWN(ERROR),
    KEY_MISSING(ERROR),
    VALUE_KIND(ERROR),
    VALUE_NOT_ALLOWED(ERROR),
    DATE_UNREADABLE(ERROR),
    YEAR_CONTRADICTS(ERROR),
    REFERENCE_UNKNOWN(ERROR),
    AGGREGATE_CIRCULAR(ERROR),
    ATTACHMENT_MISSING(ERROR),
    OLD_ADDRESS(ERROR),
    // forms and labels
    FORM_DEFINITION(ERROR),
    FORM_UNKNOWN(ERROR),
    FORM_MIXED(ERROR),
    FORM_NOT_OF_YEAR(WARNING),
    LABEL_UNKNOWN(ERROR),
    LABEL_AMBIGUOUS(ERROR),
    LABEL_IS_GROUP(ERROR),
    LABEL_PREFIX(WARNING),
    ROW_DUPLICATE(ERROR),
    ROW_MISSING(ERROR),
    SECTION_MISSING(ERROR),
    // cells
    CELL_COUNT(ERROR),
    CELL_SEPARATOR(ERROR),
    CELL_UNREADABLE(ERROR),
    CELL_NEGATIVE(ERROR),
    CELL_FRACTION(ERROR),
    UNIT_UNKNOWN(ERROR),
    // truth
    IDENTITY_BROKEN(ERROR),
    IDENTITY_CONTRADICTION(ERROR),
    IDENTITY_CONFIRMED(NOTE),
    YEARS_DISAGREE(WARNING),
    AGGREGATE_DISAGREES(WARNING),
    CONFIRMATION_UNUSED(WARNING),
    ROW_UNPLACED(NOTE),
    CORRECTION_UNKNOWN(ERROR),
    CORRECTION_MISMATCH(ERROR),
    SEAL_BROKEN(ERROR),
    // prose
    FIGURE_SYNTAX(ERROR),
    FIGURE_UNKNOWN(ERROR),
    FIGURE_MISSING(ERROR),
    LINK_UNSAFE(ERROR),
    IMAGE_AS_LINK(WARNING),
    MARKUP_LITERAL(WARNING),
    TABLE_EXTRA_CELLS(ERROR),
    // prose against tables and against itself
    CLAIM_CONTRADICTED(WARNING),
    CLAIM_SUM(WARNING),
    CLAIM_SHARE(WARNING),
    CLAIM_UPHELD(WARNING),
    // reports as wholes
    YEAR_MISSING(WARNING),
    SECTION_EMPTY(NOTE),
    TEMPLATE_LEFTOVER(WARNING),
    TEXT_REPEATED(NOTE),
    FIGURE_JUMP(NOTE),
    UNIT_SUSPECT(WARNING),
    LINK_BROKEN(WARNING),
    // people
    PRIVACY_IDENTITY(ERROR),
    PRIVACY_MOBILE(WARNING),
    PRIVACY_CARD(WARNING),
    PRIVACY_MAILBOX(WARNING),
    // building
    TEMPLATE_MISTAKE(ERROR),
    OUTPUT_FOREIGN_FILE(ERROR),
    OUTPUT_LOCKED(ERROR),
    OUTPUT_FAILED(ERROR),
    OUTPUT_EDITED(WARNING);

    private static final Set<Code> NOT_CONFIRMABLE = EnumSet.of(
            FILE_UNUSED,
            FILE_LEFTOVER,
            ARCHIVE_EMPTY,
            IDENTITY_CONFIRMED,
            YEARS_DISAGREE,
            CONFIRMATION_UNUSED,
            OUTPUT_EDITED);

    private final Severity severity;
    private final String id;

    Code(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    public String id() {
        return id;
    }

    /**
     * Whether a person may confirm in report.yaml that it is meant to be so: not a broken identity, whose figures are
     * confirmed in their cell, not what could not be read, and not what is to be mended in the content itself.
     */
    public boolean isConfirmable() {
        return severity != ERROR && !NOT_CONFIRMABLE.contains(this);
    }

    public static Optional<Code> byId(String id) {
        return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
    }
}
