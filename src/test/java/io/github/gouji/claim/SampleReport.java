package io.github.gouji.claim;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.check.Acceptance;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.SourceLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of the sample archive with other prose. */
final class SampleReport {
    private static final Path CONTENT = Path.of("content");
    private static final FormLibrary FORMS = FormLibrary.builtIn();
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private final Map<String, String> files = new LinkedHashMap<>();

    private SampleReport() {
        files.put("archive.yaml", "名称: 试验\n");
    }

    /** The reports of a body for some years, their tables as in the sample and their prose empty. */
    static SampleReport of(String body, int... years) {
        SampleReport report = new SampleReport();
        report.copy(body + "/body.yaml");
        for (int year : years) {
            String folder = body + "/" + year;
            try (Stream<Path> all = Files.list(CONTENT.resolve(folder))) {
                all.map(p -> folder + "/" + p.getFileName()).sorted().forEach(file -> {
                    if (file.endsWith(".md")) {
                        report.files.put(file, "");
                    } else {
                        report.copy(file);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return report;
    }

    private void copy(String file) {
        try {
            files.put(file, Files.readString(CONTENT.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SampleReport with(String file, String text) {
        files.put(file, text);
        return this;
    }

    SampleReport replacing(String file, String part, String by) {
        if (!files.get(file).contains(part)) {
            throw new IllegalArgumentException(file + " has no " + part);
        }
        return with(file, files.get(file).replace(part, by));
    }

    SampleReport without(String file) {
        files.remove(file);
        return this;
    }

    /** The prose checks of these reports, after confirmations. */
    ProseChecks check() {
        try (FileSystem fileSystem = Jimfs.newFileSystem(Configuration.unix())) {
            Path root = fileSystem.getPath("/content");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Findings findings = new Findings();
            ContentFolder content = ContentFolder.scan(root, "content", findings);
            ArchiveReader.Reading reading = new ArchiveReader(FORMS, VOCABULARY).read(content);
            CheckedArchive checked = CheckedArchive.of(reading.archive(), new IdentityWords(VOCABULARY));
            ProseChecks checks = new ProseChecker(FORMS, VOCABULARY).check(checked);
            Acceptance.Result judged =
                    new Acceptance(reading.archive(), SourceLines.of(content)::of).of(checks.findings());
            return new ProseChecks(
                    Stream.concat(checks.findings().stream(), judged.unused().stream())
                            .filter(f -> !judged.accepted().contains(f))
                            .filter(f -> f.code() != Code.SECTION_EMPTY)
                            .toList(),
                    checks.counts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> findings() {
        return check().findings();
    }

    /** The codes found for one text in the overview of a report. */
    static List<String> codes(String report, String text) {
        String body = report.substring(0, report.indexOf('/'));
        int year = Integer.parseInt(report.substring(report.indexOf('/') + 1));
        return of(body, year).with(report + "/1-overview.md", text + "\n").findings().stream()
                .map(f -> f.code().id())
                .distinct()
                .toList();
    }
}
