package io.github.gouji.seal;

import io.github.gouji.archive.Archive;
import io.github.gouji.archive.Body;
import io.github.gouji.archive.Report;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.ContentFolder.ContentFile;
import io.github.gouji.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Looks for change since the seal in every report that has one. */
public final class SealCheck {
    private final Vocabulary vocabulary;
    private final Findings findings;

    public SealCheck(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    public void check(Archive archive, ContentFolder content) {
        for (Body body : archive.bodies()) {
            for (Report report : body.reports()) {
                Optional<ContentFolder> folder = folder(content, report);
                folder.flatMap(f -> f.file(Seal.FILE))
                        .flatMap(this::read)
                        .ifPresent(text -> new SealedReport(report, folder.get(), vocabulary, findings).compare(text));
            }
        }
    }

    /** Not as content is read: a checksum may look like somebody's telephone number. */
    private Optional<SourceText> read(ContentFile file) {
        try {
            return SourceText.decode(file.path(), Files.readAllBytes(file.location()), findings);
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(file.path()), "detail", "@disk.other");
            return Optional.empty();
        }
    }

    /** The folder of a report below the content's. */
    public static Optional<ContentFolder> folder(ContentFolder content, Report report) {
        return Optional.ofNullable(content.folders().get(report.body()))
                .map(f -> f.folders().get(String.valueOf(report.year())));
    }
}
