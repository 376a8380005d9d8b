package io.github.gouji.compose;

import io.github.gouji.Inspection;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.read.ArchiveReader;
import io.github.gouji.check.CheckedArchive;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.IdentityWords;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.render.Asset;
import io.github.gouji.render.Rendering;
import io.github.gouji.render.TemplateSet;
import io.github.gouji.site.Address;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.view.PageView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads an archive and prints the pages of its reports. */
final class SamplePages {
    final FormLibrary forms;
    final CheckedArchive archive;
    final List<Finding> findings = new ArrayList<>();
    private final TemplateSet templates = TemplateSet.builtIn();
    private final ReportComposer composer;

    SamplePages(Path content) {
        Findings scanned = new Findings();
        Vocabulary vocabulary = Vocabulary.load();
        forms = Inspection.formsOf(content, "content");
        ArchiveReader.Reading reading =
                new ArchiveReader(forms, vocabulary).read(ContentFolder.scan(content, "content", scanned));
        archive = CheckedArchive.of(reading.archive(), new IdentityWords(vocabulary));
        findings.addAll(scanned.list());
        findings.addAll(reading.findings());
        findings.addAll(archive.findings());
        composer = new ReportComposer(archive.settings(), forms, frames());
    }

    CheckedBody body(String body) {
        return archive.body(body).orElseThrow();
    }

    CheckedReport report(String body, int year) {
        return body(body).report(year).orElseThrow();
    }

    String html(String body, int year) {
        return html(body(body), report(body, year), List.of(), List.of());
    }

    String html(CheckedBody body, CheckedReport report, List<PlacedChart> charts, List<ReportFile> files) {
        return print(composer.compose(body, report, charts, files));
    }

    private String print(PageView view) {
        Rendering rendering = templates.render(
                view, templates.words(archive.settings().language().tag()).orElseThrow());
        if (!rendering.succeeded()) {
            throw new IllegalStateException(rendering.problems().toString());
        }
        return rendering.text();
    }

    private FrameComposer frames() {
        List<Address> existing = new ArrayList<>();
        existing.add(Address.HOME);
        archive.bodies().forEach(b -> existing.add(Address.body(b.body().id())));
        return new FrameComposer(archive.settings(), existing);
    }

    /** Writes all report pages of an archive into a folder, to be looked at. */
    public static void main(String[] args) throws IOException {
        SamplePages pages = new SamplePages(Path.of(args[0]));
        Path out = Path.of(args[1]);
        pages.findings.forEach(System.out::println);
        for (CheckedBody body : pages.archive.bodies()) {
            for (CheckedReport report : body.reports()) {
                Path file = out.resolve(Address.report(body.body().id(), report.year()).path());
                Files.createDirectories(file.getParent());
                Files.writeString(file, pages.html(body.body().id(), report.year()));
            }
        }
        for (Asset asset : pages.templates.assets()) {
            Path file = out.resolve(asset.address());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.bytes());
        }
    }
}
