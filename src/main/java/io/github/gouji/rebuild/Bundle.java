package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies directly below a root with all below it, as it was seen from outside: a body, or a single file.
 *
 * @param print of the names and stamps of all of it, of young files without the times
 * @param young the files whose stamps prove nothing
 */
record Bundle(Path path, long print, List<YoungFile> young) {
    Bundle {
        requireNonNull(path, "path");
        young = List.copyOf(young);
    }

    // By hand: what a record has of its own is linked at run time, in every start anew.
    @Override
    public boolean equals(Object other) {
        return other instanceof Bundle bundle
                && print == bundle.print
                && path.equals(bundle.path)
                && young.equals(bundle.young);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Long.hashCode(print);
    }

    /**
     * Whether everything is as it was. What was young is opened.
     *
     * @param now the print as it is seen now, of the files that were young then without the times
     */
    boolean isStill(long now) throws IOException {
        if (now != print) {
            return false;
        }
        for (YoungFile file : young) {
            if (!file.isStill()) {
                return false;
            }
        }
        return true;
    }

    /** The same with what is known of the contents of young files. */
    Bundle with(Map<Path, YoungFile> known) {
        return young.isEmpty() ? this : new Bundle(
                path, print, young.stream().map(file -> known.getOrDefault(file.path(), file)).toList());
    }

    /** The same with nothing known of the contents of young files. */
    Bundle unknown() {
        return new Bundle(
                path, print, young.stream().map(file -> new YoungFile(file.path(), Optional.empty())).toList());
    }

    /** The same with the contents of the young files as they are now. */
    Bundle read() throws IOException {
        if (young.isEmpty()) {
            return this;
        }
        try {
            return new Bundle(path, print, young.stream().map(file -> YoungFile.read(file.path())).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
