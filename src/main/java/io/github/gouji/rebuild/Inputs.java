package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything below some folders and files as it was seen, folders too; that a root is not there is seen as well. */
record Inputs(List<Input> all) {
    Inputs {
        all = List.copyOf(all);
    }

    /** One file or folder. */
    record Input(Path path, Seen seen) {
        Input {
            requireNonNull(path, "path");
            requireNonNull(seen, "seen");
        }

        /** What is at a path, seen from outside. */
        static Input look(Path path) {
            try {
                return new Input(path, new Seen(Stamp.of(path), Optional.empty()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Looks at everything from outside, in the order of names. */
    static Inputs of(List<Path> roots) throws IOException {
        return of(roots, Set.of());
    }

    /**
     * The same without some folders directly below a root, and all below them.
     *
     * @param skipped those folders
     */
    static Inputs of(List<Path> roots, Set<Path> skipped) throws IOException {
        try {
            return new Inputs(roots.stream().flatMap(root -> look(root, true, skipped)).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The same without some folders and all below them. */
    Inputs without(Set<Path> skipped) {
        if (skipped.isEmpty()) {
            return this;
        }
        return new Inputs(all.stream().filter(input -> !isBelow(input.path(), skipped)).toList());
    }

    private static boolean isBelow(Path path, Set<Path> folders) {
        for (Path above = path; above != null; above = above.getParent()) {
            if (folders.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Input> look(Path path, boolean root, Set<Path> skipped) {
        try {
            Input self = Input.look(path);
            if (self.seen().stamp().kind() != Stamp.Kind.DIRECTORY) {
                return Stream.of(self);
            }
            List<Path> children = children(path);
            children.removeAll(skipped);
            // The bodies of an archive are many and alike.
            Stream<Path> walk = root ? children.parallelStream() : children.stream();
            List<Input> below = walk.flatMap(child -> look(child, false, Set.of())).toList();
            return Stream.concat(Stream.of(self), below.stream());
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

    /** The same with the content of each file whose stamp proves nothing, as it is too young. */
    Inputs read(long trusted) throws IOException {
        List<Input> read = new ArrayList<>();
        for (Input input : all) {
            boolean opened = input.seen().isFile() && input.seen().stamp().since(trusted);
            Optional<Sha256> content = opened ? Optional.of(Seen.read(input.path())) : Optional.empty();
            read.add(new Input(input.path(), new Seen(input.seen().stamp(), content)));
        }
        return new Inputs(read);
    }

    /**
     * Whether everything is as it was seen before, nothing came and nothing went.
     *
     * @param trusted stamps from this instant on prove nothing
     */
    boolean areStill(Inputs before, long trusted) throws IOException {
        try {
            return all.size() == before.all.size()
                    && IntStream.range(0, all.size()).parallel().allMatch(i -> isStill(i, before.all.get(i), trusted));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether the stamps alone told that everything is still the same. */
    boolean areKnown(Inputs before, long trusted) {
        return IntStream.range(0, all.size())
                .allMatch(i -> before.all.get(i).seen().isKnown(all.get(i).seen().stamp(), trusted));
    }

    /** The same with the contents that were found unchanged, so that the next look has less to open. */
    Inputs withContents(Inputs before) {
        return new Inputs(IntStream.range(0, all.size())
                .mapToObj(i -> new Input(
                        all.get(i).path(),
                        new Seen(all.get(i).seen().stamp(), before.all.get(i).seen().content())))
                .toList());
    }

    private boolean isStill(int index, Input before, long trusted) {
        Input now = all.get(index);
        try {
            return now.path().equals(before.path())
                    && before.seen().isStill(now.path(), now.seen().stamp(), trusted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
