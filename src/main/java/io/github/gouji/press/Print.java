package io.github.gouji.press;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Content;

/** A picture as a file of the site, and the size in CSS pixels at which a page shows it. */
record Print(Content content, int width, int height) {
    Print {
        requireNonNull(content, "content");
    }
}
