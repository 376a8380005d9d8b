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
    private record Sight(Bundle bundle, long compared, Map<Path, Stamp> files) {}

    /**
     * Looks.
     *
     * @param skipped folders directly below a root that are left out
     * @param trusted stamps from this instant on prove nothing
     * @param loose files whose stamps proved nothing when they were last looked at, so that they are compared without
     */
    static Look at(List<Path> roots, Set<Path> skipped, long trusted, Set<Path> loose) throws IOException {
        try {
            return new Look(roots.stream()
                    .flatMap(root -> below(root, skipped, trusted, loose))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Looks at each of these as a bundle, and remembers its {@link #files}. */
    static Look closelyAt(Collection<Path> bundles, long trusted, Set<Path> loose) throws IOException {
        try {
            return new Look(bundles.parallelStream()
                    .map(path -> new Walk(trusted, loose, true).whole(path))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** In the order of names. */
    List<Bundle> bundles() {
        return all.stream().map(Sight::bundle).toList();
    }

    /** The print of each bundle with the loose files compared without their stamps. */
    Map<Path, Long> compared() {
        Map<Path, Long> compared = new HashMap<>();
        all.forEach(sight -> compared.put(sight.bundle().path(), sight.compared()));
        return compared;
    }

    /** All files. */
    Map<Path, Stamp> files() {
        Map<Path, Stamp> files = new HashMap<>();
        all.forEach(seen -> files.putAll(seen.files()));
        return files;
    }

    private static Stream<Sight> below(Path root, Set<Path> skipped, long trusted, Set<Path> loose) {
        try {
            if (Stamp.of(root).kind() != Stamp.Kind.DIRECTORY) {
                return Stream.of(new Walk(trusted, loose, false).whole(root));
            }
            List<Path> children = children(root);
            children.removeAll(skipped);
            // The bodies of an archive are many and alike.
            List<Sight> below = children.parallelStream()
                    .map(child -> new Walk(trusted, loose, false).whole(child))
                    .toList();
            return Stream.concat(Stream.of(new Walk(trusted, loose, false).folder(root)), below.stream());
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
        private final Set<Path> loose;
        private final boolean closely;
        private final List<YoungFile> young = new ArrayList<>();
        private final Map<Path, Stamp> files = new LinkedHashMap<>();
        private long print;
        private long compared;

        private Walk(long trusted, Set<Path> loose, boolean closely) {
            this.trusted = trusted;
            this.loose = loose;
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
            return new Sight(new Bundle(path, print, young), compared, files);
        }

        private void visit(Path path, Stamp stamp) throws IOException {
            add(stamp.kind().ordinal());
            add(String.valueOf(path.getFileName()));
            if (stamp.kind() == Stamp.Kind.FILE) {
                add(stamp.size());
                long times = mixed(mixed(mixed(0, stamp.modified()), stamp.changed()), stamp.identity());
                boolean doubtful = stamp.since(trusted);
                if (doubtful) {
                    young.add(new YoungFile(path, Optional.empty()));
                }
                print = mixed(print, doubtful ? 0 : times);
                compared = mixed(compared, loose.contains(path) ? 0 : times);
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

        private void add(long value) {
            print = mixed(print, value);
            compared = mixed(compared, value);
        }

        /** One to one for what came before and for what comes, so that a single difference always shows. */
        private static long mixed(long before, long value) {
            long mixed = (before ^ value) * 0x9E3779B97F4A7C15L;
            return mixed ^ mixed >>> 32;
        }
    }
}
