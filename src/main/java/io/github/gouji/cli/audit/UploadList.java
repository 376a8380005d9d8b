package io.github.gouji.cli.audit;

import static java.util.Objects.requireNonNull;

import io.github.gouji.cli.command.Invocation;
import io.github.gouji.output.disk.WholeFile;
import io.github.gouji.output.manifest.Manifest;
import io.github.gouji.output.manifest.SiteDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was uploaded last, kept beside the output folder; {@code seal} writes it, {@code build} compares with it. */
public final class UploadList {
    static final String NAME = "last-upload.txt";
    private static final int MOST_FILES = 30;
    private static final String PAGE = ".html";

    private final Path site;

    public UploadList(Path site) {
        this.site = requireNonNull(site, "site");
    }

    Path file() {
        return site.resolveSibling(NAME);
    }

    /** Says which reports and seals have vanished since then; says nothing where nothing was recorded. */
    void losses(Path content, Invocation at) throws IOException {
        Optional<Manifest> before = read(file());
        Optional<Manifest> now = read(site.resolve(Manifest.ADDRESS));
        if (before.isPresent() && now.isPresent()) {
            Losses.of(before.get(), now.get(), site, content).tell(at);
        }
    }

    /** Says what is to be uploaded and deleted since then; says nothing where nothing was recorded. */
    public void compare(Path content, Invocation at) throws IOException {
        Optional<Manifest> before = read(file());
        Optional<Manifest> now = read(site.resolve(Manifest.ADDRESS));
        if (before.isEmpty() || now.isEmpty()) {
            return;
        }
        Losses.of(before.get(), now.get(), site, content).tell(at);
        SiteDiff diff = SiteDiff.of(before.get(), now.get());
        if (diff.isEmpty()) {
            at.tell("upload.same", "file", NAME);
            return;
        }
        at.tell("upload.since", "file", NAME);
        list("diff.added", diff.added(), at);
        list("diff.changed", diff.changed(), at);
        list("diff.removed", diff.removed(), at);
        at.tell("upload.manifest", "manifest", Manifest.ADDRESS, "file", NAME);
    }

    private static void list(String heading, List<String> files, Invocation at) {
        if (files.isEmpty()) {
            return;
        }
        at.tell(heading, "count", String.valueOf(files.size()));
        List<String> pagesFirst = files.stream()
                .sorted(Comparator.comparing((String file) -> !file.endsWith(PAGE)))
                .toList();
        pagesFirst.stream().limit(MOST_FILES).forEach(f -> at.err().println("  " + f));
        if (files.size() > MOST_FILES) {
            at.tell("upload.more", "count", String.valueOf(files.size() - MOST_FILES));
        }
    }

    /** Takes the site as it is now for uploaded; false where there is no site, or where it is on record already. */
    boolean record() throws IOException {
        Path manifest = site.resolve(Manifest.ADDRESS);
        return read(manifest).isPresent() && WholeFile.renew(file(), Files.readAllBytes(manifest));
    }

    private static Optional<Manifest> read(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? Manifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
