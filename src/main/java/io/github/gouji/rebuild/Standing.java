package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.content.StandingContent;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What still is as the last build left it, where not everything is. */
public final class Standing {
    private final Path output;
    private final byte[] parts;
    private final Said said;
    private final Set<Path> changedInputs;
    private final Set<Path> touched = new HashSet<>();
    private final Set<Path> changedOutputs;
    private final Map<Path, Stamp> stamps;
    private final long trusted;

    /** @param trusted stamps from this instant on prove nothing to who looks again */
    Standing(Path output, Comparison comparison, byte[] parts, long trusted) {
        this.output = requireNonNull(output, "output");
        this.parts = parts.clone();
        this.said = comparison.last().said();
        this.changedInputs = comparison.changedInputs();
        this.changedOutputs = comparison.changedOutputs();
        this.stamps = comparison.outputs().files();
        this.trusted = trusted;
        for (Path changed : changedInputs) {
            for (Path above = changed; above != null && touched.add(above); ) {
                above = above.getParent();
            }
        }
    }

    /** What the last build left beside its note. */
    public byte[] parts() {
        return parts.clone();
    }

    /** What the last build would have said again if nothing had changed. */
    public Said said() {
        return said;
    }

    /** Whether all that the build depends on is as it was, what lies in these folders aside. */
    public boolean isSameOutside(Set<Path> folders) {
        return changedInputs.stream().allMatch(changed -> isWithin(changed, folders));
    }

    private static boolean isWithin(Path path, Set<Path> folders) {
        for (Path above = path; above != null; above = above.getParent()) {
            if (folders.contains(above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file is as it was, or a folder with all below it; what lies in a changed bundle is in doubt. */
    public boolean isSame(Path path) {
        return !touched.contains(path) && !isWithin(path, changedInputs);
    }

    /** A file of the output, where it is as it was written. */
    public Optional<Content> file(String address, long size, Sha256 sha256) {
        Path file;
        try {
            file = output.resolve(address);
        } catch (InvalidPathException damaged) {
            return Optional.empty();
        }
        Stamp stamp = stamps.get(file);
        if (stamp == null || stamp.size() != size || isWithin(file, changedOutputs)) {
            return Optional.empty();
        }
        Seen seen = new Seen(stamp, sha256);
        return Optional.of(new StandingContent(file, size, sha256, () -> seen.isStill(file, Stamp.of(file), trusted)));
    }
}
