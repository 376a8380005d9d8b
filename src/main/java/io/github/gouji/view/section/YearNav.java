package io.github.gouji.view.section;

import static java.util.Objects.requireNonNull;

import io.github.gouji.view.part.Link;
import java.util.List;

/**
 * The way from year to year within one body.
 *
 * @param items all years in order, gaps folded
 * @param previous optional: the held year before
 * @param all the page that lists all years
 * @param next optional: the held year after
 * @param changes optional: the page that sets this year beside the one held before
 */
public record YearNav(List<Item> items, Link previous, Link all, Link next, Link changes) {
    public YearNav {
        items = List.copyOf(items);
        requireNonNull(all);
    }

    /**
     * A year that is held, the year of this page, or years that are not held.
     *
     * @param text the year, or the folded years
     * @param href optional: the page of a held year
     * @param note optional: why the years are not held
     */
    public record Item(Kind kind, String text, String href, String note) {
        public Item {
            requireNonNull(kind);
            requireNonNull(text);
        }
    }

    /** What stands behind an item. */
    public enum Kind {
        HELD,
        CURRENT,
        GAP
    }
}
