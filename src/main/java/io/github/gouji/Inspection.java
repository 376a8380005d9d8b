package io.github.gouji;

import static java.util.Objects.requireNonNull;

import io.github.gouji.archive.Archive;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.State;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.check.Acceptance;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.claim.ProseChecks;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.part.Overview;
import io.github.gouji.press.Extent;
import io.github.gouji.press.Forwarding;
import io.github.gouji.press.SitePlan;
import io.github.gouji.seal.SealCheck;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.SourceLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads and checks a content folder, or one body of it, writing nothing: the first half of a build, and all of a check.
 *
 * @param forms with their labels in the language of the site
 * @param content the folder as it lies on disk
 * @param archive what was read; it is there even when there are errors
 * @param checked the same with what was found out about it
 * @param overview what was read and checked, in numbers
 * @param findings everything found, in printing order
 */
public record Inspection(
        FormLibrary forms,
        Vocabulary vocabulary,
        ContentFolder content,
        Archive archive,
        CheckedArchive checked,
        Overview overview,
        List<Finding> findings) {
    private static final Pattern BODY_AND_YEAR =
            Pattern.compile("\\G/(?!forms/)(?<body>[a-z][a-z0-9-]*)/(?:(?<year>[0-9]{4})(?:/|$))?");

    public Inspection {
        requireNonNull(forms, "forms");
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(content, "content");
        requireNonNull(archive, "archive");
        requireNonNull(checked, "checked");
        requireNonNull(overview, "overview");
        findings = List.copyOf(findings);
    }

    /**
     * Inspects a content folder.
     *
     * @param shown how the folder is named in messages
     */
    public static Inspection of(Path folder, String shown) {
        return of(Ground.of(folder, shown));
    }

    /** Inspects the whole of an archive. */
    static Inspection of(Ground ground) {
        ContentFolder content = ground.content();
        List<ArchiveReader.BodyReading> bodies = ArchiveReader.bodies(content).parallelStream()
                .map(name -> ground.reader().body(content, name))
                .toList();
        List<Finding> others = new ArrayList<>(ground.findings());
        others.addAll(ArchiveReader.mentions(
                content, bodies.stream().map(ArchiveReader.BodyReading::mentions).toList()));
        return of(ground, bodies, others);
    }

    /** Inspects one body as if there were no other; what is of no body is left out. */
    static Inspection of(Ground ground, String body) {
        ArchiveReader.BodyReading read = ground.reader().body(ground.content(), body);
        List<Finding> others = new ArrayList<>(ground.findings(body));
        others.addAll(ArchiveReader.mentions(ground.content(), List.of(read.mentions())));
        return of(ground, List.of(read), others);
    }

    private static Inspection of(Ground ground, List<ArchiveReader.BodyReading> bodies, List<Finding> others) {
        Archive archive = new Archive(
                ground.settings(),
                bodies.stream().flatMap(b -> b.body().stream()).toList());
        Findings findings = new Findings();
        findings.addAll(others);
        bodies.forEach(body -> findings.addAll(body.findings()));
        new SealCheck(ground.vocabulary(), findings).check(archive, ground.content());
        CheckedArchive checked = CheckedArchive.of(archive, new IdentityWords(ground.vocabulary()));
        findings.addAll(checked.findings());
        ProseChecks prose = ground.prose().check(checked);
        findings.addAll(prose.findings());
        if (Forwarding.isAskedFor(checked.bodies())) {
            SitePlan plan = SitePlan.of(checked, ground.forms(), true, Extent.EVERYTHING);
            findings.addAll(Forwarding.of(plan).findings());
        }
        List<Finding> all = findings.list().stream()
                .map(f -> aboutItsPlace(f, ground.content().path()))
                .toList();
        Acceptance.Result judged = new Acceptance(archive, SourceLines.of(ground.content())::of).of(all);
        List<Finding> left = Stream.concat(all.stream(), judged.unused().stream())
                .filter(f -> !judged.accepted().contains(f))
                .sorted(Finding.ORDER)
                .toList();
        return new Inspection(
                ground.spokenForms(),
                ground.vocabulary(),
                ground.content(),
                archive,
                checked.without(judged.accepted()),
                Overview.of(archive, checked.tally(), prose.counts()),
                left);
    }

    /** What is known before anything is made. */
    Proof proof() {
        return Proof.of(overview, findings, content.path());
    }

    /** Whether errors keep the site from being written. */
    public boolean isBlocked() {
        return proof().blocked();
    }

    /** What was found in reading a file speaks of the body and the year in whose folder the file lies. */
    private static Finding aboutItsPlace(Finding finding, String content) {
        Matcher folders = BODY_AND_YEAR.matcher(finding.place().file());
        boolean below = finding.place().file().startsWith(content + "/");
        if (!finding.subject().isNone() || !below || !folders.find(content.length())) {
            return finding;
        }
        String year = folders.group("year");
        return finding.about(Subject.of(folders.group("body"), year == null ? 0 : Integer.parseInt(year)));
    }

    /** The built-in forms and those that a content folder brings along. */
    public static FormLibrary formsOf(Path folder, String shown) {
        return Ground.formsOf(folder, shown);
    }
}
