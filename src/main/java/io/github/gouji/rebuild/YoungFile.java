package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that may have been changed since it was looked at without showing it: only its content tells.
 *
 * @param content nothing where it is not known; then the file is never found to be as it was
 */
record YoungFile(Path path, Optional<Checksum> content) {
    YoungFile {
        requireNonNull(path, "path");
        requireNonNull(content, "content");
    }

    // By hand: what a record has of its own is linked at run time, in every start anew.
    @Override
    public boolean equals(Object other) {
        return other instanceof YoungFile file && path.equals(file.path) && content.equals(file.content);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + content.hashCode();
    }

    boolean isStill() throws IOException {
        return content.isPresent() && content.get().equals(checksum(path));
    }

    /** A file with its content as it is now. */
    static YoungFile read(Path file) {
        try {
            return new YoungFile(file, Optional.of(checksum(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checksum checksum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Checksum.of(in);
        }
    }
}
