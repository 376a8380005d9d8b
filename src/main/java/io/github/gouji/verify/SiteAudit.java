package io.github.gouji.verify;

import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.output.manifest.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through a whole site as it lies in a folder.
 *
 * @param files how many files were compared with the manifest
 * @param reports how many reports had their figures recomputed
 * @param holding how many identities hold
 * @param undecidable how many cannot be told for want of figures
 */
public record SiteAudit(List<Problem> problems, int files, int reports, int holding, int undecidable) {
    private static final Pattern DATA = Pattern.compile("[a-z][a-z0-9-]*/(?:19|20)\\d{2}/data\\.json");

    public SiteAudit {
        problems = List.copyOf(problems);
    }

    /** Whether everything is as it was published, but for what is only worth knowing. */
    public boolean isSound() {
        return problems.stream().allMatch(p -> p.kind().isNote());
    }

    /**
     * Looks through a site; no link in it is followed.
     *
     * @throws IOException where the folder cannot be read
     */
    public static SiteAudit of(Path site, FormLibrary forms) throws IOException {
        List<Problem> problems = new ArrayList<>();
        // The folder itself may be a link, as where a server is switched from one release to the next.
        Map<String, Path> found = files(site.toRealPath(), problems);
        Optional<Manifest> manifest = manifest(found, problems);
        int compared = manifest.isPresent() ? compare(manifest.get(), found, problems) : 0;
        int reports = 0;
        int holding = 0;
        int undecidable = 0;
        for (Map.Entry<String, Path> file : found.entrySet()) {
            if (!DATA.matcher(file.getKey()).matches()) {
                continue;
            }
            Optional<PublishedReport> report = text(file.getValue()).flatMap(PublishedReport::read);
            if (report.isEmpty()) {
                problems.add(Problem.of(Problem.Kind.DATA_UNREADABLE, file.getKey()));
                continue;
            }
            IdentityAudit.Result result = new IdentityAudit(file.getKey(), report.get(), forms).audit();
            problems.addAll(result.problems());
            reports++;
            holding += result.holding();
            undecidable += result.undecidable();
        }
        return new SiteAudit(problems, compared, reports, holding, undecidable);
    }

    private static Map<String, Path> files(Path site, List<Problem> problems) throws IOException {
        Map<String, Path> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String address = site.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    found.put(address, path);
                } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    problems.add(Problem.of(Problem.Kind.FILE_LINK, address));
                }
            }
        }
        return found;
    }

    /** Taken only as the program writes it, to the last byte: nothing else guards the manifest itself. */
    private static Optional<Manifest> manifest(Map<String, Path> found, List<Problem> problems) throws IOException {
        Path file = found.get(Manifest.ADDRESS);
        if (file == null) {
            problems.add(Problem.of(Problem.Kind.MANIFEST_MISSING, Manifest.ADDRESS));
            return Optional.empty();
        }
        Optional<String> text = text(file);
        Optional<Manifest> manifest = text.flatMap(Manifest::parse);
        if (manifest.isEmpty() || !manifest.get().format().equals(text.get())) {
            problems.add(Problem.of(Problem.Kind.MANIFEST_ALTERED, Manifest.ADDRESS));
        }
        return manifest;
    }

    private static int compare(Manifest manifest, Map<String, Path> found, List<Problem> problems) throws IOException {
        int compared = 0;
        for (Map.Entry<String, Sha256> entry : manifest.files().entrySet()) {
            Path file = found.get(entry.getKey());
            if (file == null) {
                problems.add(Problem.of(Problem.Kind.FILE_MISSING, entry.getKey()));
                continue;
            }
            compared++;
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                if (!Sha256.of(in).equals(entry.getValue())) {
                    problems.add(Problem.of(Problem.Kind.FILE_CHANGED, entry.getKey()));
                }
            }
        }
        for (String address : found.keySet()) {
            if (!manifest.files().containsKey(address) && !address.equals(Manifest.ADDRESS)) {
                problems.add(Problem.of(Problem.Kind.FILE_EXTRA, address));
            }
        }
        return compared;
    }

    /** Nothing where the bytes are not UTF-8. */
    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
