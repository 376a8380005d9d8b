package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** A file as it was seen: its stamp, and its content where the stamp alone does not tell enough. */
record Seen(Stamp stamp, Optional<Sha256> content) {
    Seen {
        requireNonNull(stamp, "stamp");
        requireNonNull(content, "content");
    }

    boolean isFile() {
        return stamp.kind() == Stamp.Kind.FILE;
    }

    static Sha256 read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Sha256.of(in);
        }
    }

    /** Whether a stamp alone tells that a file is the one that was seen. */
    boolean isKnown(Stamp now, long trusted) {
        return !isFile() || now.equals(stamp) && !stamp.since(trusted);
    }

    /**
     * Whether a file is still the one that was seen.
     *
     * @param now its stamp now
     * @param trusted stamps from this instant on prove nothing
     */
    boolean isStill(Path file, Stamp now, long trusted) throws IOException {
        if (now.kind() != stamp.kind()) {
            return false;
        }
        return isKnown(now, trusted) || now.size() == stamp.size() && content.isPresent() && content.get().equals(read(file));
    }
}
