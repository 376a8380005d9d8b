package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.site.Address;

/**
 * A file that belongs to a report and can be taken away.
 *
 * @param name what it holds, in words
 * @param format CSV, JSON, XLSX, PDF …
 * @param sha256 in hexadecimal
 */
public record ReportFile(Kind kind, Address address, String name, String format, long size, String sha256) {
    /** A published original, or data made from it. */
    public enum Kind {
        ORIGINAL,
        DATA
    }

    public ReportFile {
        requireNonNull(kind, "kind");
        requireNonNull(address, "address");
        requireNonNull(name, "name");
        requireNonNull(format, "format");
        requireNonNull(sha256, "sha256");
    }
}
