package io.github.gouji.view.part;

import static java.util.Objects.requireNonNull;

/**
 * Markup that is safe to print as it stands, made from checked prose.
 *
 * <p>The type is the permission: a template prints a string escaped and an {@code Html} unescaped, and has no other
 * way to leave escaping.
 */
public record Html(String markup) {
    public Html {
        requireNonNull(markup);
    }
}
