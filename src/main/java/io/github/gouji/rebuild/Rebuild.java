package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.BuildNote;
import io.github.gouji.output.WriteReport;
import io.github.gouji.output.content.Checksum;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

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
    /** Stamps from this instant on prove nothing. */
    private final long trusted;
    private final Look inputs;
    private final Optional<Comparison> comparison;

    private Rebuild(Path output, String key, List<Path> roots, LongSupplier clock) throws IOException {
        this.output = output.toAbsolutePath();
        this.key = key;
        this.roots = roots;
        this.clock = clock;
        this.trusted = TimeUnit.MILLISECONDS.toNanos(clock.getAsLong()) - DOUBTFUL;
        Optional<LastBuild> last = note().read().flatMap(LastBuild::parse).filter(l -> l.key().equals(key));
        this.inputs = Look.at(roots, Set.of(), trusted, young(last.map(LastBuild::inputs).orElse(List.of())));
        this.comparison = last.isEmpty() ? Optional.empty() : Optional.of(comparison(last.get()));
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
        Optional<LastBuild> renewed = comparison.get().renewed();
        if (renewed.isPresent()) {
            note().renew(renewed.get().format());
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
                && LastBuild.mark(parts.get()).equals(comparison.get().last().parts());
        return belongs ? Optional.of(new Standing(output, comparison.get(), parts.get(), trusted)) : Optional.empty();
    }

    /** The last build with the same options beside what is there now. */
    private Comparison comparison(LastBuild last) throws IOException {
        List<Path> outputs = last.outputs().stream().map(Bundle::path).toList();
        return new Comparison(last, inputs, Look.closelyAt(outputs, trusted, young(last.outputs())));
    }

    private static Set<Path> young(List<Bundle> bundles) {
        return bundles.stream()
                .flatMap(bundle -> bundle.young().stream())
                .map(YoungFile::path)
                .collect(Collectors.toSet());
    }

    private BuildNote note() throws IOException {
        return BuildNote.beside(output);
    }

    /** What the build is going to read, with the content of what is too young to be known by its stamp. */
    public Reading reading() throws IOException {
        List<Bundle> before = new ArrayList<>();
        for (Bundle bundle : inputs.bundles()) {
            before.add(bundle.read());
        }
        return new Reading(before);
    }

    /** The inputs of a build on its way. */
    public final class Reading {
        private final List<Bundle> before;

        private Reading(List<Bundle> before) {
            this.before = before;
        }

        /**
         * Notes a build that was written, unless anything changed meanwhile.
         *
         * @param parts what the next build may take over of this one
         * @param unread folders of which this build took nothing, so that it is of no matter what is there by now
         */
        public void remember(WriteReport written, Said said, Optional<byte[]> parts, Set<Path> unread)
                throws IOException {
            BuildNote.beside(output).write(written.manifest(), parts, () -> note(written, said, parts, unread));
        }

        private Optional<byte[]> note(WriteReport written, Said said, Optional<byte[]> parts, Set<Path> unread)
                throws IOException {
            if (!isStill(Look.at(roots, unread, trusted, young(before)), unread)) {
                return Optional.empty();
            }
            Optional<List<Bundle>> outputs = new Outputs(written).look();
            return outputs.map(seen ->
                    new LastBuild(key, noted(unread), seen, said, parts.map(LastBuild::mark).orElse("")).format());
        }

        /** Of what was not read this build knows no more than the last one: its contents may be younger than its pages. */
        private List<Bundle> noted(Set<Path> unread) {
            if (comparison.isEmpty() || unread.isEmpty()) {
                return before;
            }
            List<Bundle> noted = new ArrayList<>();
            for (Bundle bundle : before) {
                noted.add(unread.contains(bundle.path()) ? bundle.unknown() : bundle);
            }
            return comparison.get().renewed(noted, unread);
        }

        private boolean isStill(Look after, Set<Path> unread) throws IOException {
            Map<Path, Long> prints = new HashMap<>(after.compared());
            for (Bundle bundle : before) {
                if (!unread.contains(bundle.path())) {
                    Long print = prints.remove(bundle.path());
                    if (print == null || !bundle.isStill(print)) {
                        return false;
                    }
                }
            }
            return prints.isEmpty();
        }
    }

    /** What a build left, each file held against what it wrote. */
    private final class Outputs {
        private final Map<Path, Checksum> checksums = new HashMap<>();
        private final Map<Path, Sha256> contents = new HashMap<>();

        private Outputs(WriteReport written) {
            byte[] manifest = written.manifest().format().getBytes(StandardCharsets.UTF_8);
            checksums.put(output.resolve(Manifest.ADDRESS), Checksum.of(manifest));
            written.written().forEach((address, checksum) -> checksums.put(output.resolve(address), checksum));
            written.manifest().files().forEach((address, content) -> contents.put(output.resolve(address), content));
        }

        /** Nothing where anything is not as it was written. */
        Optional<List<Bundle>> look() throws IOException {
            long young = TimeUnit.MILLISECONDS.toNanos(clock.getAsLong()) - DOUBTFUL;
            if (young < trusted) {
                return Optional.empty(); // A clock that went back tells nothing of what came first.
            }
            Look look = Look.closelyAt(bundles(), young, Set.of());
            Map<Path, Stamp> files = look.files();
            boolean whole = files.keySet().containsAll(contents.keySet()) && files.keySet().containsAll(checksums.keySet());
            if (!whole) {
                return Optional.empty();
            }
            try {
                // What is older was compared in this build; what is new somebody may have changed as fast as that.
                List<YoungFile> read = files.entrySet().parallelStream()
                        .filter(file -> file.getValue().since(trusted))
                        .map(file -> YoungFile.read(file.getKey()))
                        .toList();
                Map<Path, YoungFile> known = new HashMap<>();
                read.forEach(file -> known.put(file.path(), file));
                return read.parallelStream().allMatch(this::isOurs)
                        ? Optional.of(look.bundles().stream().map(bundle -> bundle.with(known)).toList())
                        : Optional.empty();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        /** What of the site lies directly below the output; others may keep theirs there too. */
        private Set<Path> bundles() {
            Set<Path> bundles = new TreeSet<>();
            contents.keySet().forEach(file -> bundles.add(output.resolve(output.relativize(file).getName(0))));
            bundles.add(output.resolve(Manifest.ADDRESS));
            return bundles;
        }

        /** Whether a file is what was written, or none of what was. */
        private boolean isOurs(YoungFile file) {
            Checksum wrote = checksums.get(file.path());
            if (wrote != null) {
                return file.content().filter(wrote::equals).isPresent();
            }
            Sha256 content = contents.get(file.path());
            try {
                return content == null || content.equals(Seen.read(file.path()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
