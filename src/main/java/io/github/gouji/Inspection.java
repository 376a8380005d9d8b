package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Archive;
import io.github.gouji.archive.ArchiveReader;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.State;
import io.github.gouji.archive.Vocabulary;
import io.github.gouji.check.Acceptance;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.IdentityWords;
import io.github.gouji.claim.ProseChecks;
import io.github.gouji.claim.ProseCounts;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.form.FormLibrary;
import io.github.gouji.seal.SealCheck;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.SourceLines;
import io.github.gouji.source.SourceText;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads and checks a content folder, writing nothing: the first half of a build, and all of a check.
 *
 * @param checked the archive with what was found out about it; it is there even when there are errors
 * @param prose how the numbers in prose stand to the tables
 * @param findings everything found, in printing order
 * @param content the folder as it lies on disk
 */
public record Inspection(
        FormLibrary forms,
        Vocabulary vocabulary,
        Archive archive,
        CheckedArchive checked,
        ProseCounts prose,
        List<Finding> findings,
        ContentFolder content) {
    public Inspection {
        requireNonNull(forms, "forms");
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(archive, "archive");
        requireNonNull(checked, "checked");
        requireNonNull(prose, "prose");
        requireNonNull(content, "content");
        findings = List.copyOf(findings);
    }

    /**
     * Inspects a content folder.
     *
     * @param shown how the folder is named in messages
     */
    public static Inspection of(Path folder, String shown) {
        Findings findings = new Findings();
        ContentFolder content = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                ? ContentFolder.scan(folder, shown, findings)
                : absent(folder, shown, findings);
        FormLibrary forms = FormLibrary.load(ownForms(content, findings), findings);
        Vocabulary vocabulary = Vocabulary.load();
        ArchiveReader.Reading reading = new ArchiveReader(forms, vocabulary).read(content);
        findings.addAll(reading.findings());
        new SealCheck(vocabulary, findings).check(reading.archive(), content);
        CheckedArchive checked = CheckedArchive.of(reading.archive(), new IdentityWords(vocabulary));
        findings.addAll(checked.findings());
        ProseChecks prose = ProseChecks.of(checked, forms, vocabulary);
        findings.addAll(prose.findings());
        if (Forwarding.isAskedFor(checked)) {
            findings.addAll(Forwarding.of(checked, SitePlan.of(checked, forms, true, BuildOptions.Extent.EVERYTHING)).findings());
        }
        Acceptance.Result judged =
                new Acceptance(reading.archive(), SourceLines.of(content)::of).of(findings.list());
        List<Finding> left = Stream.concat(findings.list().stream(), judged.unused().stream())
                .filter(f -> !judged.accepted().contains(f))
                .sorted(Finding.ORDER)
                .toList();
        return new Inspection(
                forms,
                vocabulary,
                reading.archive(),
                checked.without(judged.accepted()),
                prose.counts(),
                left,
                content);
    }

    /** The errors that keep the site from being written: those of drafts never stop the others. */
    public List<Finding> blocking() {
        List<String> drafts = new ArrayList<>();
        for (Body body : archive.bodies()) {
            for (Report report : body.reports()) {
                if (report.holding().state() == State.DRAFT) {
                    String file = report.key().place().file();
                    drafts.add(file.substring(0, file.lastIndexOf('/') + 1));
                }
            }
        }
        return findings.stream()
                .filter(Finding::isError)
                .filter(f -> drafts.stream().noneMatch(d -> f.place().file().startsWith(d)))
                .toList();
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
}
