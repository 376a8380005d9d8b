package io.github.gouji.intake;

import io.github.gouji.archive.Archive;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.claim.ProseChecker;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.page.Refusal;
import io.github.gouji.intake.source.SourceReader;
import io.github.gouji.intake.write.Draft;
import io.github.gouji.intake.write.Standing;
import io.github.gouji.output.disk.WholeFile;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.YamlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The content folder into which reports are put and from which they are read back. */
final class Shelf {
    private final Path root;
    private final String shown;
    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    Shelf(Path root, String shown, FormLibrary forms, Vocabulary vocabulary, Lexicon lexicon) {
        this.root = root;
        this.shown = shown;
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /** What was read back, and what was found about it. */
    record Back(CheckedReport report, List<Finding> findings) {}

    /**
     * What was written.
     *
     * @param left files of the report that were there before and still are: a person may have written them
     */
    record Put(List<String> written, List<String> left) {}

    /** Writes a report's files; an archive and a body that are not there yet are begun. Nothing is ever deleted. */
    Put put(Draft draft, String body, int year, String name, boolean force) throws IOException, Refusal {
        Path folder = root.resolve(body).resolve(String.valueOf(year));
        Map<Path, String> files = new LinkedHashMap<>();
        begin(root.resolve("archive.yaml"), line("archive", lexicon.text("archiveName")), files);
        begin(root.resolve(body).resolve("body.yaml"), line("body", name), files);
        for (Map.Entry<String, String> file : draft.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!force && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new Refusal("exists", shown(path));
            }
            files.put(path, file.getValue());
        }
        for (Path path = folder; path != null && path.startsWith(root); path = path.getParent()) {
            if (Files.isSymbolicLink(path)) {
                throw new Refusal("link", shown(path));
            }
        }
        Files.createDirectories(folder);
        List<String> written = new ArrayList<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            WholeFile.renew(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            written.add(shown(file.getKey()));
        }
        return new Put(written, left(folder, files.keySet()));
    }

    /** What the report.yaml of a year says that is there already. */
    Optional<Standing> standing(String body, int year) throws IOException {
        Path file = root.resolve(body).resolve(String.valueOf(year)).resolve("report.yaml");
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Standing.of(SourceReader.text(Files.readAllBytes(file)), vocabulary))
                : Optional.empty();
    }

    private List<String> left(Path folder, Set<Path> written) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS) && !written.contains(p))
                    .map(this::shown)
                    .sorted()
                    .toList();
        }
    }

    private void begin(Path path, String text, Map<Path, String> files) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            files.put(path, text);
        }
    }

    private String line(String kind, String name) {
        return vocabulary.keys(kind).label("name") + ": " + YamlText.quoted(name) + "\n";
    }

    private String shown(Path path) {
        return shown + "/" + root.relativize(path).toString().replace('\\', '/');
    }

    /** Reads a body back as a build would, and picks one year. */
    Optional<Back> readBack(String body, int year) {
        Findings findings = new Findings();
        ContentFolder own = ContentFolder.scan(root.resolve(body), shown + "/" + body, findings);
        Map<String, ContentFolder.ContentFile> files = new LinkedHashMap<>();
        Path settings = root.resolve("archive.yaml");
        files.put("archive.yaml", new ContentFolder.ContentFile(shown + "/archive.yaml", settings, 0));
        ContentFolder alone = new ContentFolder(shown, root, Map.of(body, own), files, Set.of());
        ArchiveReader.Reading reading = new ArchiveReader(forms, vocabulary).read(alone);
        findings.addAll(reading.findings());
        Archive archive = reading.archive();
        CheckedArchive checked = CheckedArchive.of(archive, new IdentityWords(vocabulary));
        findings.addAll(checked.findings());
        findings.addAll(new ProseChecker(forms, vocabulary).check(checked).findings());
        String folder = shown + "/" + body + "/" + year;
        List<Finding> ofReport = findings.sorted().stream()
                .filter(f -> f.place().file().equals(folder) || f.place().file().startsWith(folder + "/"))
                .toList();
        return checked.body(body).flatMap(b -> b.report(year)).map(r -> new Back(r, ofReport));
    }
}
