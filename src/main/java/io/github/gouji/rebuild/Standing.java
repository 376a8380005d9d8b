package io.github.gouji.rebuild;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.Content;
import io.github.gouji.output.Sha256;
import io.github.gouji.output.StandingContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What still is as the last build left it, where not everything is. */
public final class Standing {
    private final Path output;
    private final byte[] parts;
    private final Said said;
    private final Set<Path> changedInputs;
    private final Set<Path> changedOutputs;
    private final Map<Path, Stamp> stamps;

    Standing(Path output, Comparison comparison, byte[] parts) throws IOException {
        this.output = requireNonNull(output, "output");
        this.parts = parts.clone();
        this.said = comparison.last().said();
        this.changedInputs = comparison.changedInputs();
        this.changedOutputs = comparison.changedOutputs();
        this.stamps = comparison.stamps();
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
    public boolean isSameOutside(Collection<Path> folders) {
        return changedInputs.stream().allMatch(path -> folders.stream().anyMatch(path::startsWith));
    }

    /** Whether a file is as it was, or a folder with all below it. */
    public boolean isSame(Path root) {
        return changedInputs.stream().noneMatch(path -> path.startsWith(root));
    }

    /** A file of the output, where it is as it was written. */
    public Optional<Content> file(String address, long size, Sha256 sha256) {
        Path file = output.resolve(address);
        Stamp stamp = stamps.get(file);
        if (stamp == null || stamp.size() != size || changedOutputs.contains(file)) {
            return Optional.empty();
        }
        return Optional.of(new StandingContent(file, size, sha256, () -> Stamp.of(file).equals(stamp)));
    }
}
