package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.BuildNote;
import io.github.gouji.output.Manifest;
import io.github.gouji.output.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private Rebuild(Path output, String key, List<Path> roots, LongSupplier clock, long start, Inputs inputs) {
        this.output = output;
        this.key = key;
        this.roots = roots;
        this.clock = clock;
        this.start = start;
        this.inputs = inputs;
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
        long start = TimeUnit.MILLISECONDS.toNanos(clock.getAsLong());
        return new Rebuild(output.toAbsolutePath(), key, List.copyOf(roots), clock, start, Inputs.of(roots));
    }

    /** What is to be said where nothing has to be built; nothing where anything has changed or is in doubt. */
    public Optional<Said> unchanged() throws IOException {
        BuildNote note = BuildNote.beside(output);
        Optional<LastBuild> last = note.read().flatMap(LastBuild::parse).filter(l -> l.key().equals(key));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        long trusted = last.get().seen() - DOUBTFUL;
        List<Inputs.Input> outputs = last.get().outputs();
        Inputs now = new Inputs(look(outputs.stream().map(Inputs.Input::path).toList()));
        Inputs written = new Inputs(outputs);
        boolean same = inputs.areStill(last.get().inputs(), trusted)
                && now.areStill(written, trusted)
                && note.isUndisturbed();
        if (!same) {
            return Optional.empty();
        }
        if (!inputs.areKnown(last.get().inputs(), trusted) || !now.areKnown(written, trusted)) {
            LastBuild renewed = new LastBuild(
                    key, start, inputs.withContents(last.get().inputs()), now.withContents(written).all(), last.get().said());
            note.renew(renewed.format());
        }
        return Optional.of(last.get().said());
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
            BuildNote.beside(output).write(written, () -> note(written, said));
        }

        private Optional<byte[]> note(Manifest written, Said said) throws IOException {
            long seen = TimeUnit.MILLISECONDS.toNanos(clock.getAsLong());
            Inputs after = Inputs.of(roots);
            if (!after.areStill(before, start - DOUBTFUL)) {
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
            return Optional.of(new LastBuild(key, seen, before, outputs, said).format());
        }
    }

    /** Looks at each path alone. */
    private static List<Inputs.Input> look(List<Path> paths) throws IOException {
        List<Inputs.Input> found = new ArrayList<>();
        for (Path path : paths) {
            found.add(new Inputs.Input(path, new Seen(Stamp.of(path), Optional.empty())));
        }
        return found;
    }
}
