package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.BuildNote;
import io.github.gouji.output.Manifest;
import io.github.gouji.output.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * One run of a build with a memory: looks at the inputs before anything is read, tells whether the last build left
 * everything as it is, and after a new build notes what was seen. A file whose time stamps are younger than two seconds
 * before the look is opened, as it could have changed since without showing it.
 */
public final class Rebuild {
    private static final long DOUBTFUL = TimeUnit.SECONDS.toNanos(2);

    private final Path output;
    private final String key;
    private final List<Path> roots;
    private final LongSupplier clock;
    private final long start;
    private final Inputs inputs;
    private final Optional<Comparison> comparison;

    private Rebuild(Path output, String key, List<Path> roots, LongSupplier clock) throws IOException {
        this.output = output.toAbsolutePath();
        this.key = key;
        this.roots = roots;
        this.clock = clock;
        this.start = TimeUnit.MILLISECONDS.toNanos(clock.getAsLong());
        this.inputs = Inputs.of(roots);
        this.comparison = comparison(this.output, key, inputs);
    }

    /**
     * Looks at the inputs.
     *
     * @param key everything that makes a difference to the build and is no file
     * @param roots folders and files on which it depends
     */
    public static Rebuild begin(Path output, String key, List<Path> roots) throws IOException {
        return begin(output, key, roots, System::currentTimeMillis);
    }

    /**
     * Looks at the inputs.
     *
     * @param clock gives milliseconds
     */
    static Rebuild begin(Path output, String key, List<Path> roots, LongSupplier clock) throws IOException {
        requireNonNull(key, "key");
        return new Rebuild(output, key, List.copyOf(roots), clock);
    }

    /** What is to be said where nothing has to be built; nothing where anything has changed or is in doubt. */
    public Optional<Said> unchanged() throws IOException {
        if (comparison.isEmpty() || !comparison.get().isSame() || !note().isUndisturbed()) {
            return Optional.empty();
        }
        if (!comparison.get().isKnown()) {
            note().renew(comparison.get().renewed(start).format());
        }
        return comparison.map(c -> c.last().said());
    }

    /** What can be taken over of a last build that left parts. */
    public Optional<Standing> standing() throws IOException {
        if (comparison.isEmpty() || !note().isUndisturbed()) {
            return Optional.empty();
        }
        Optional<byte[]> parts = note().readParts();
        boolean belongs = parts.isPresent()
                && Sha256.of(parts.get()).hex().equals(comparison.get().last().parts());
        return belongs ? Optional.of(new Standing(output, comparison.get(), parts.get(), start - DOUBTFUL)) : Optional.empty();
    }

    /** The last build with the same options beside what is there now. */
    private static Optional<Comparison> comparison(Path output, String key, Inputs inputs) throws IOException {
        Optional<LastBuild> last =
                BuildNote.beside(output).read().flatMap(LastBuild::parse).filter(l -> l.key().equals(key));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Inputs outputs = new Inputs(look(last.get().outputs().stream().map(Inputs.Input::path).toList()));
        return Optional.of(new Comparison(last.get(), inputs, outputs, last.get().seen() - DOUBTFUL));
    }

    private BuildNote note() throws IOException {
        return BuildNote.beside(output);
    }

    /** What the build is going to read, with the content of what is too young to be known by its stamp. */
    public Reading reading() throws IOException {
        return new Reading(inputs.read(start - DOUBTFUL));
    }

    /** The inputs of a build on its way. */
    public final class Reading {
        private final Inputs before;

        private Reading(Inputs before) {
            this.before = before;
        }

        /** Notes a build that was written, unless anything changed meanwhile. */
        public void remember(Manifest written, Said said) throws IOException {
            remember(written, said, Optional.empty(), Set.of());
        }

        /**
         * Notes a build that was written.
         *
         * @param parts what the next build may take over of this one
         * @param unread folders of which this build took nothing, so that it is of no matter what is there by now
         */
        public void remember(Manifest written, Said said, Optional<byte[]> parts, Set<Path> unread) throws IOException {
            BuildNote.beside(output).write(written, parts, () -> note(written, said, parts, unread));
        }

        private Optional<byte[]> note(Manifest written, Said said, Optional<byte[]> parts, Set<Path> unread)
                throws IOException {
            long seen = TimeUnit.MILLISECONDS.toNanos(clock.getAsLong());
            Inputs after = Inputs.of(roots, unread);
            if (!after.areStill(before.without(unread), start - DOUBTFUL)) {
                return Optional.empty();
            }
            Map<Path, Sha256> contents = new LinkedHashMap<>();
            TreeSet<Path> folders = new TreeSet<>();
            written.files().forEach((address, content) -> contents.put(output.resolve(address), content));
            byte[] manifest = written.format().getBytes(StandardCharsets.UTF_8);
            contents.put(output.resolve(Manifest.ADDRESS), Sha256.of(manifest));
            contents.keySet().forEach(file -> {
                for (Path above = file.getParent(); above.startsWith(output) && folders.add(above); ) {
                    above = above.getParent();
                }
            });
            List<Inputs.Input> outputs = new ArrayList<>(look(List.copyOf(folders)));
            for (Inputs.Input file : look(List.copyOf(contents.keySet()))) {
                Seen known = new Seen(file.seen().stamp(), Optional.of(contents.get(file.path())));
                // Its bytes were compared in this build, or it is new and somebody may have been faster than we.
                if (!known.isFile() || !known.isStill(file.path(), file.seen().stamp(), start - DOUBTFUL)) {
                    return Optional.empty();
                }
                outputs.add(new Inputs.Input(file.path(), known));
            }
            String kept = parts.map(bytes -> Sha256.of(bytes).hex()).orElse("");
            return Optional.of(new LastBuild(key, seen, before, outputs, said, kept).format());
        }
    }

    /** Looks at each path alone. */
    private static List<Inputs.Input> look(List<Path> paths) throws IOException {
        try {
            return paths.parallelStream().map(Inputs.Input::look).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
