package io.github.gouji.view.part;

import static java.util.Objects.requireNonNull;

/** Words that lead somewhere, or only words where {@code href} is null. */
public record Link(String text, String href) {
    public Link {
        requireNonNull(text);
    }

    /** Words alone. */
    public static Link unlinked(String text) {
        return new Link(text, null);
    }
}
