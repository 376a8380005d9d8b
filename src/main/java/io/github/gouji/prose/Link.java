package io.github.gouji.prose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.finding.Place;

/** A link that may be followed: its target as written, its words, and where it stands. */
public record Link(String target, String text, Place place) {
    public Link {
        requireNonNull(target, "target");
        requireNonNull(text, "text");
        requireNonNull(place, "place");
    }

    /** Whether it leads to the web or a mailbox, and not to a file of the archive. */
    public boolean isExternal() {
        return LinkTarget.hasScheme(target);
    }
}
