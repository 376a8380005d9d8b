package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What lies directly below a root with all below it, as it was seen from outside: a body, or a single file.
 *
 * @param print of the names and stamps of all of it
 * @param young the files whose stamps prove nothing
 */
record Bundle(Path path, long print, List<YoungFile> young) {
    Bundle {
        requireNonNull(path, "path");
        young = List.copyOf(young);
    }

    /**
     * Whether everything is as it was. What was young is opened.
     *
     * @param now the same as it is seen now
     */
    boolean isStill(Bundle now) throws IOException {
        if (!now.path.equals(path) || now.print != print) {
            return false;
        }
        for (YoungFile file : young) {
            if (!file.isStill()) {
                return false;
            }
        }
        return true;
    }

    /** The same where only these files are young, of which as much is known as before. */
    Bundle withYoung(List<YoungFile> files) {
        Map<Path, YoungFile> known = young.stream().collect(Collectors.toMap(YoungFile::path, file -> file));
        return new Bundle(
                path, print, files.stream().map(file -> known.getOrDefault(file.path(), file)).toList());
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
        return new Bundle(path, print, YoungFile.read(young));
    }
}
