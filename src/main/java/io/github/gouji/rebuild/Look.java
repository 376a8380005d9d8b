package io.github.gouji.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything below some folders and files as it is seen from outside, folders too; that a root is not there is seen as
 * well. Nothing is opened, and no link followed.
 */
final class Look {
    private final List<Sight> all;

    private Look(List<Sight> all) {
        this.all = all;
    }

    /** A bundle with the files in it, where they are asked for. */
    private record Sight(Bundle bundle, Map<Path, Stamp> files) {}

    /**
     * Looks.
     *
     * @param skipped folders directly below a root that are left out
     * @param trusted stamps from this instant on prove nothing
     */
    static Look at(List<Path> roots, Set<Path> skipped, long trusted) throws IOException {
        try {
            return new Look(roots.stream()
                    .flatMap(root -> below(root, skipped, trusted))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Looks at each of these as a bundle, and remembers its {@link #files}. */
    static Look closelyAt(Collection<Path> bundles, long trusted) throws IOException {
        try {
            return new Look(bundles.parallelStream()
                    .map(path -> new Walk(trusted, true).whole(path))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** In the order of names. */
    List<Bundle> bundles() {
        return all.stream().map(Sight::bundle).toList();
    }

    /** All files. */
    Map<Path, Stamp> files() {
        Map<Path, Stamp> files = new HashMap<>();
        all.forEach(seen -> files.putAll(seen.files()));
        return files;
    }

    private static Stream<Sight> below(Path root, Set<Path> skipped, long trusted) {
        try {
            if (Stamp.of(root).kind() != Stamp.Kind.DIRECTORY) {
                return Stream.of(new Walk(trusted, false).whole(root));
            }
            List<Path> children = children(root);
            children.removeAll(skipped);
            // The bodies of an archive are many and alike.
            List<Sight> below = children.parallelStream()
                    .map(child -> new Walk(trusted, false).whole(child))
                    .toList();
            return Stream.concat(Stream.of(new Walk(trusted, false).folder(root)), below.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(null);
        return children;
    }

    /** The way through one bundle. */
    private static final class Walk {
        private final long trusted;
        private final boolean closely;
        private final List<YoungFile> young = new ArrayList<>();
        private final Map<Path, Stamp> files = new LinkedHashMap<>();
        private long print;

        private Walk(long trusted, boolean closely) {
            this.trusted = trusted;
            this.closely = closely;
        }

        Sight whole(Path path) {
            try {
                visit(path, Stamp.of(path));
                return seen(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A folder itself, of whose children each is a bundle of its own. */
        Sight folder(Path path) {
            add(Stamp.Kind.DIRECTORY.ordinal());
            return seen(path);
        }

        private Sight seen(Path path) {
            return new Sight(new Bundle(path, print, young), files);
        }

        private void visit(Path path, Stamp stamp) throws IOException {
            add(stamp.kind().ordinal());
            add(String.valueOf(path.getFileName()));
            if (stamp.kind() == Stamp.Kind.FILE) {
                add(stamp.size());
                add(stamp.modified());
                add(stamp.changed());
                add(stamp.identity());
                if (stamp.since(trusted)) {
                    young.add(new YoungFile(path, Optional.empty()));
                }
                if (closely) {
                    files.put(path, stamp);
                }
            } else if (stamp.kind() == Stamp.Kind.DIRECTORY) {
                List<Path> children = children(path);
                add(children.size());
                for (Path child : children) {
                    visit(child, Stamp.of(child));
                }
            }
        }

        private void add(String name) {
            for (int i = 0; i < name.length(); i++) {
                add(name.charAt(i));
            }
            add(name.length());
        }

        /** One to one for what came before and for what comes, so that a single difference always shows. */
        private void add(long value) {
            print = (print ^ value) * 0x9E3779B97F4A7C15L;
            print ^= print >>> 32;
        }
    }
}
