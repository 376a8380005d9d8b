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
import io.github.gouji.finding.Subject;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern BODY_AND_YEAR =
            Pattern.compile("\\G/(?!forms/)(?<body>[a-z][a-z0-9-]*)/(?:(?<year>[0-9]{4})(?:/|$))?");

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
        List<Finding> all =
                findings.list().stream().map(f -> aboutItsPlace(f, content.path())).toList();
        Acceptance.Result judged =
                new Acceptance(reading.archive(), SourceLines.of(content)::of).of(all);
        List<Finding> left = Stream.concat(all.stream(), judged.unused().stream())
                .filter(f -> !judged.accepted().contains(f))
                .sorted(Finding.ORDER)
                .toList();
        return new Inspection(
                forms.spoken(reading.archive().settings().language()),
                vocabulary,
                reading.archive(),
                checked.without(judged.accepted()),
                prose.counts(),
                left,
                content);
    }

    /** What was found in reading a file speaks of the body and the year in whose folder the file lies. */
    private static Finding aboutItsPlace(Finding finding, String content) {
        Matcher folders = BODY_AND_YEAR.matcher(finding.place().file());
        boolean below = finding.place().file().startsWith(content + "/");
        if (!finding.subject().equals(Subject.NONE) || !below || !folders.find(content.length())) {
            return finding;
        }
        String year = folders.group("year");
        return finding.about(Subject.of(folders.group("body"), year == null ? 0 : Integer.parseInt(year)));
    }

    /** The built-in forms and those that a content folder brings along. */
    public static FormLibrary formsOf(Path folder, String shown) {
        Findings findings = new Findings();
        if (!Files.isDirectory(folder.resolve("forms"), LinkOption.NOFOLLOW_LINKS)) {
            return FormLibrary.builtIn();
        }
        return FormLibrary.load(ownForms(ContentFolder.scan(folder, shown, findings), findings), findings);
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
