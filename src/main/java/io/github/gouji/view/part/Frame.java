package io.github.gouji.view.part;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param trail the way here from the home page; the last link is this page and has no address
 */
public record Frame(Head head, Masthead masthead, List<Link> trail, List<Notice> notices, Footer footer) {
    public Frame {
        requireNonNull(head);
        requireNonNull(masthead);
        trail = List.copyOf(trail);
        notices = List.copyOf(notices);
        requireNonNull(footer);
    }

    /**
     * What a page says about itself to programs.
     *
     * @param language language of the frame, as in {@code lang}
     * @param foreign whether the official text is in another language than the frame and has to say so
     */
    public record Head(
            String language, boolean foreign, String title, String description, List<Meta> metas, Places places) {
        public Head {
            requireNonNull(language);
            requireNonNull(title);
            requireNonNull(description);
            metas = List.copyOf(metas);
            requireNonNull(places);
        }
    }

    /** One {@code meta} tag of the government site conventions. */
    public record Meta(String name, String content) {
        public Meta {
            requireNonNull(name);
            requireNonNull(content);
        }
    }

    /**
     * Where the page stands.
     *
     * @param root relative way to the folder of the home page: empty, or ending in a slash
     * @param canonical optional: the full address, where the archive knows its own
     * @param feed optional: relative address of the feed
     */
    public record Places(String root, String canonical, String feed) {
        public Places {
            requireNonNull(root);
        }
    }

    /** The name of the site and the way to its parts. */
    public record Masthead(String siteName, String home, List<Item> navigation) {
        public Masthead {
            requireNonNull(siteName);
            requireNonNull(home);
            navigation = List.copyOf(navigation);
        }
    }

    /** One entry of the main navigation. */
    public record Item(String text, String href, boolean current) {
        public Item {
            requireNonNull(text);
            requireNonNull(href);
        }
    }

    /** What a reader has to know before the page. */
    public record Notice(Kind kind, String title, String text) {
        public Notice {
            requireNonNull(kind);
            requireNonNull(title);
            requireNonNull(text);
        }

        /** How weighty: sample archive or excerpt (quiet), figures unchecked, report withdrawn. */
        public enum Kind {
            SAMPLE,
            EXCERPT,
            PENDING,
            WITHDRAWN
        }
    }

    /**
     * Who answers for the site, only as far as it was given.
     *
     * @param citation optional: how to cite the page; a report has its own with its sources
     */
    public record Footer(List<Fact> items, List<Link> links, String citation) {
        public Footer {
            items = List.copyOf(items);
            links = List.copyOf(links);
        }
    }
}
