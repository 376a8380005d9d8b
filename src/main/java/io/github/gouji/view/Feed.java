package io.github.gouji.view;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The reports and corrections of the archive as an Atom feed; times are complete, as the format wants them.
 *
 * @param self optional: the feed's own full address
 * @param home where the archive is read
 */
public record Feed(Head head, String self, String home, List<Entry> entries) {
    public Feed {
        requireNonNull(head);
        requireNonNull(home);
        entries = List.copyOf(entries);
    }

    /** What the feed is. */
    public record Head(String language, String id, String title, String subtitle, String author, String updated) {
        public Head {
            requireNonNull(language);
            requireNonNull(id);
            requireNonNull(title);
            requireNonNull(subtitle);
            requireNonNull(author);
            requireNonNull(updated);
        }
    }

    /**
     * One report or correction.
     *
     * @param published optional: when it was published, where that is known
     */
    public record Entry(String id, String title, String href, String updated, String published, String summary) {
        public Entry {
            requireNonNull(id);
            requireNonNull(title);
            requireNonNull(href);
            requireNonNull(updated);
            requireNonNull(summary);
        }
    }
}
