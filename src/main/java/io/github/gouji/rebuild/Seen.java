package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file as it was seen, with its content. */
record Seen(Stamp stamp, Sha256 content) {
    Seen {
        requireNonNull(stamp, "stamp");
        requireNonNull(content, "content");
    }

    /**
     * Whether a file is still the one that was seen.
     *
     * @param now its stamp now
     * @param trusted stamps from this instant on prove nothing
     */
    boolean isStill(Path file, Stamp now, long trusted) throws IOException {
        if (now.equals(stamp) && !now.since(trusted)) {
            return true;
        }
        return now.kind() == stamp.kind() && now.size() == stamp.size() && content.equals(read(file));
    }

    static Sha256 read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Sha256.of(in);
        }
    }
}
