package io.github.gouji.archive;

import java.util.Locale;

/** The optional entries of archive.yaml that are printed as given, or not at all. */
public enum Detail {
    COLUMN,
    URL,
    SITE_NAME,
    SITE_DOMAIN,
    SITE_ID,
    ORGANISER,
    OPERATOR,
    CONTACT,
    ICP,
    POLICE,
    BADGE_LINK,
    REPORT_ERROR_LINK,
    LICENCE,
    ERRATA_CONTACT;

    /** Whether it is the address of a page on the web. */
    public boolean isAddress() {
        return this == URL || this == BADGE_LINK || this == REPORT_ERROR_LINK;
    }

    /** The id in the vocabulary. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
