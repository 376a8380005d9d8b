package io.github.gouji.view.part;

import static java.util.Objects.requireNonNull;

/**
 * A file to take away.
 *
 * @param text what it holds
 * @param format CSV, JSON, XLSX, PDF …
 * @param size with its unit
 * @param checksum optional: its SHA-256 in hexadecimal
 */
public record Download(String href, String text, String format, String size, String checksum) {
    public Download {
        requireNonNull(href);
        requireNonNull(text);
        requireNonNull(format);
        requireNonNull(size);
    }
}
