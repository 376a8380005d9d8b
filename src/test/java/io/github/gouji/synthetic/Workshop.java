package io.github.gouji.synthetic;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.archive.read.ArchiveReader.Reading;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.source.ContentFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes archives from seeds, and reads and checks content folders, with one set of forms for both. */
public final class Workshop {
    private final FormLibrary forms = FormLibrary.builtIn();
    private final Vocabulary vocabulary = Vocabulary.load();

    /** What reading and checking made of a content folder. */
    public record Checked(CheckedArchive archive, List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    public FormLibrary forms() {
        return forms;
    }

    public SyntheticArchive archive(long seed, SyntheticOptions options) {
        return new SyntheticArchive(seed, options, forms);
    }

    public Checked check(Path content) {
        Findings scanning = new Findings();
        ContentFolder folder = ContentFolder.scan(content, "content", scanning);
        Reading reading = new ArchiveReader(forms, vocabulary).read(folder);
        CheckedArchive archive = CheckedArchive.of(reading.archive(), new IdentityWords(vocabulary));
        List<Finding> findings = new ArrayList<>(scanning.list());
        findings.addAll(reading.findings());
        findings.addAll(archive.findings());
        return new Checked(archive, findings);
    }
}
