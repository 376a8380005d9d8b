package io.github.gouji.serve;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Content;
import io.github.gouji.output.manifest.AddressRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the site: those in its folder, or, while a new one is being made, those of the new one that are finished.
 * Nobody is given a file of the old site any more once the first of the new one lie here; they wait. Safe for many
 * threads.
 */
final class Shelf {
    private final Path root;
    private Optional<Map<String, Content>> finished = Optional.empty();

    Shelf(Path root) {
        this.root = requireNonNull(root, "root");
    }

    /** Lays out the first files of a new site. */
    synchronized void lay(Map<String, Content> files) {
        finished = Optional.of(files);
        notifyAll();
    }

    /** The site lies in its folder; whether files were laid out before. */
    synchronized boolean complete() {
        boolean waited = finished.isPresent();
        finished = Optional.empty();
        notifyAll();
        return waited;
    }

    boolean isFolder(String address) {
        return AddressRules.fault(address).isEmpty()
                && Files.isDirectory(root.resolve(address), LinkOption.NOFOLLOW_LINKS);
    }

    /** A file of the site and of nowhere else: an address that climbs or leads away is no address. */
    Optional<byte[]> read(String address) throws IOException, InterruptedException {
        if (AddressRules.fault(address).isPresent()) {
            return Optional.empty();
        }
        Optional<Content> early = early(address);
        if (early.isPresent()) {
            try (InputStream in = early.get().open()) {
                return Optional.of(in.readAllBytes());
            }
        }
        try {
            Path file = root.resolve(address).toRealPath();
            return file.startsWith(root.toRealPath()) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (NoSuchFileException notThere) {
            return Optional.empty();
        }
    }

    /** A file that is finished before the others; nothing as soon as all are. */
    private synchronized Optional<Content> early(String address) throws InterruptedException {
        while (finished.isPresent() && !finished.get().containsKey(address)) {
            wait();
        }
        return finished.map(files -> files.get(address));
    }
}
