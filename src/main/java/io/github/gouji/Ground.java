package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.claim.ProseChecker;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.SourceText;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all bodies of an archive are read and checked with: the folder as it lies on disk, settings, forms and words. */
final class Ground {
    private final ContentFolder content;
    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final ArchiveReader reader;
    private final ProseChecker prose;
    private final ArchiveSettings settings;
    private final FormLibrary spokenForms;
    private final List<Finding> findings;

    private Ground(ContentFolder content, FormLibrary forms, Findings found) {
        this.content = requireNonNull(content, "content");
        this.forms = requireNonNull(forms, "forms");
        this.vocabulary = Vocabulary.load();
        this.reader = new ArchiveReader(forms, vocabulary);
        this.prose = new ProseChecker(forms, vocabulary);
        ArchiveReader.Head head = reader.head(content);
        this.settings = head.settings();
        this.spokenForms = forms.spoken(settings.language());
        found.addAll(head.findings());
        this.findings = found.list();
    }

    /**
     * Lists a content folder and reads what is of no body.
     *
     * @param shown how the folder is named in messages
     */
    static Ground of(Path folder, String shown) {
        return of(folder, shown, Set.of());
    }

    /**
     * Lists a content folder and reads what is of no body.
     *
     * @param closed folders of bodies that are not to be read
     */
    static Ground of(Path folder, String shown, Set<String> closed) {
        Findings findings = new Findings();
        ContentFolder content = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                ? ContentFolder.scan(folder, shown, findings, closed)
                : absent(folder, shown, findings);
        return new Ground(content, FormLibrary.load(ownForms(content, findings), findings), findings);
    }

    /** The built-in forms and those that a content folder brings along. */
    static FormLibrary formsOf(Path folder, String shown) {
        Findings findings = new Findings();
        if (!Files.isDirectory(folder.resolve("forms"), LinkOption.NOFOLLOW_LINKS)) {
            return FormLibrary.builtIn();
        }
        return FormLibrary.load(ownForms(ContentFolder.scan(folder, shown, findings), findings), findings);
    }

    private static ContentFolder absent(Path folder, String shown, Findings findings) {
        findings.add(Code.FILE_UNREADABLE, Place.of(shown), Messages.CASE, "no-folder");
        return new ContentFolder(shown, folder, Map.of(), Map.of(), Set.of("archive.yaml"));
    }

    private static List<SourceText> ownForms(ContentFolder content, Findings findings) {
        List<SourceText> texts = new ArrayList<>();
        Optional<ContentFolder> folder = Optional.ofNullable(content.folders().get("forms"));
        folder.ifPresent(f -> f.files().forEach((name, file) -> {
            if (name.endsWith(".yaml")) {
                file.read(findings).ifPresent(texts::add);
            }
        }));
        return texts;
    }

    ContentFolder content() {
        return content;
    }

    /** The forms as reports are read and checked by. */
    FormLibrary forms() {
        return forms;
    }

    /** The forms with their labels in the language of the site. */
    FormLibrary spokenForms() {
        return spokenForms;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    ArchiveReader reader() {
        return reader;
    }

    ProseChecker prose() {
        return prose;
    }

    ArchiveSettings settings() {
        return settings;
    }

    /** What was found before any body was read: in listing the folder, in settings and forms. */
    List<Finding> findings() {
        return findings;
    }

    /** Those of them in the folder of a body. */
    List<Finding> findings(String body) {
        return findings.stream().filter(f -> folder(f).equals(body)).toList();
    }

    /** Those in the folder of no body, in printing order. */
    List<Finding> findingsElsewhere(Set<String> bodies) {
        return findings.stream()
                .filter(f -> !bodies.contains(folder(f)))
                .sorted(Finding.ORDER)
                .toList();
    }

    /** The folder below the content's in which something was found; "" where it is in none. */
    private String folder(Finding finding) {
        String file = finding.place().file();
        String root = content.path() + "/";
        int end = file.startsWith(root) ? file.indexOf('/', root.length()) : -1;
        return end < 0 ? "" : file.substring(root.length(), end);
    }
}
