package io.github.gouji.part;

import static java.util.Objects.requireNonNull;

import io.github.gouji.compose.front.BodySummary;
import io.github.gouji.output.content.Content;
import io.github.gouji.output.content.OutputFile;
import io.github.gouji.output.content.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part as it is kept for the next build.
 *
 * @param from where what was said of the body begins in all that was said
 * @param to where it ends
 */
public record StoredPart(
        String folder, Overview overview, Counts counts, int from, int to, BodySummary summary, List<StoredFile> files) {
    public StoredPart {
        requireNonNull(folder, "folder");
        requireNonNull(overview, "overview");
        requireNonNull(counts, "counts");
        requireNonNull(summary, "summary");
        files = List.copyOf(files);
    }

    /** A file of the site without its content. */
    public record StoredFile(String address, OutputFile.Kind kind, long size, String sha256) {
        public StoredFile {
            requireNonNull(address, "address");
            requireNonNull(kind, "kind");
            requireNonNull(sha256, "sha256");
        }
    }

    /**
     * Keeps a part of which all was made.
     *
     * @param from where what was said of it begins
     * @param to where it ends
     */
    public static StoredPart of(Part part, int from, int to) {
        List<StoredFile> files = part.files().stream()
                .map(f -> new StoredFile(
                        f.address(), f.kind(), f.content().size(), f.content().sha256().hex()))
                .toList();
        return new StoredPart(
                part.folder(),
                part.overview(),
                part.remarks().counts(),
                from,
                to,
                part.summary().orElseThrow(),
                files);
    }

    /** Finds a file of the output by its address, size and checksum, where it is as it was written. */
    @FunctionalInterface
    public interface Finder {
        Optional<Content> find(String address, long size, Sha256 sha256);
    }

    /**
     * The part as it was; nothing where one of its files is not as it was written, or where this is not what was said.
     *
     * @param said all that was said
     */
    public Optional<Part> restored(String said, Finder output) {
        if (from < 0 || to < from || to > said.length()) {
            return Optional.empty();
        }
        List<OutputFile> found = new ArrayList<>();
        for (StoredFile file : files) {
            Optional<Content> content =
                    Sha256.parse(file.sha256()).flatMap(sha -> output.find(file.address(), file.size(), sha));
            if (content.isEmpty()) {
                return Optional.empty();
            }
            found.add(new OutputFile(file.address(), content.get(), file.kind()));
        }
        Remarks remarks = new Remarks.Said(counts, said.substring(from, to));
        return Optional.of(new Part(folder, overview, remarks, Optional.of(summary), found));
    }
}
