package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.Content;
import io.github.gouji.output.Sha256;
import io.github.gouji.output.StandingContent;
import java.io.IOException;
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
    Standing(Path output, Comparison comparison, byte[] parts, long trusted) throws IOException {
        this.output = requireNonNull(output, "output");
        this.parts = parts.clone();
        this.said = comparison.last().said();
        this.changedInputs = comparison.changedInputs();
        this.changedOutputs = comparison.changedOutputs();
        this.stamps = comparison.stamps();
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
        return changedInputs.stream().allMatch(changed -> {
            Path above = changed;
            while (above != null && !folders.contains(above)) {
                above = above.getParent();
            }
            return above != null;
        });
    }

    /** Whether a file is as it was, or a folder with all below it. */
    public boolean isSame(Path root) {
        return !touched.contains(root);
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
        if (stamp == null || stamp.size() != size || changedOutputs.contains(file)) {
            return Optional.empty();
        }
        Seen seen = new Seen(stamp, Optional.of(sha256));
        return Optional.of(new StandingContent(file, size, sha256, () -> seen.isStill(file, Stamp.of(file), trusted)));
    }
}
