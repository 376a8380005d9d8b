package io.github.gouji.press;

/** How much of the site is made. */
public enum Extent {
    EVERYTHING,
    /** All pages, without pictures and data. */
    PAGES,
    /** One page a report and the pages that lead to them, without pictures and data. */
    REPORTS;

    /** Whether pictures are painted and data files are made. */
    boolean hasFiles() {
        return this == EVERYTHING;
    }

    /** Whether reports are set beside each other, and the archive has pages beside its index. */
    boolean hasAllPages() {
        return this != REPORTS;
    }
}
