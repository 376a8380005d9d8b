package io.github.gouji.compose;

import static java.util.Objects.requireNonNull;

import io.github.gouji.site.Address;
import java.util.Locale;
import java.util.Optional;

/** A file of the site that is offered for download, with its size in bytes. */
public record DataFile(Address address, long bytes, Optional<String> sha256) {
    public DataFile {
        requireNonNull(address, "address");
        requireNonNull(sha256, "sha256");
    }

    String name() {
        return address.path().substring(address.path().lastIndexOf('/') + 1);
    }

    /** What follows the last point, in capitals. */
    String format() {
        return name().substring(name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** The size to one unit, rounded up so that it is never nothing. */
    String size() {
        long kilobytes = (bytes + 1023) / 1024;
        if (kilobytes < 1024) {
            return kilobytes + " KB";
        }
        long tenths = (kilobytes * 10 + 1023) / 1024;
        return tenths / 10 + "." + tenths % 10 + " MB";
    }
}
