package io.github.gouji.seal;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.Correction;
import io.github.gouji.archive.field.Numbers;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Severity;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.ContentFolder.ContentFile;
import io.github.gouji.source.SourceText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One report against the record of what it said when it was sealed. */
final class SealedReport {
    private final Report report;
    private final ContentFolder folder;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final CellPaths paths = new CellPaths();
    /** How many sealed figures there are of each table that is not there now. */
    private final Map<String, Integer> without = new LinkedHashMap<>();

    SealedReport(Report report, ContentFolder folder, Vocabulary vocabulary, Findings findings) {
        this.report = report;
        this.folder = folder;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    void compare(SourceText record) {
        List<String> lines = record.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (Seal.isFact(lines.get(i))) {
                Place place = new Place(record.file(), i + 1, 1);
                Optional<SealedLine> line = SealedLine.parse(lines.get(i));
                if (line.isPresent()) {
                    compare(line.get(), place);
                } else {
                    report(Severity.ERROR, place, List.of(), Messages.CASE, "altered");
                }
            }
        }
        without.forEach(this::tableGone);
    }

    /** One finding for a table that is gone with all its cells; one that cannot be read has its own findings. */
    private void tableGone(String id, int count) {
        Optional<TableForm> form = report.form().table(id);
        boolean unread = form.map(f -> report.contents().unread().contains(f.file()))
                .orElse(!report.contents().unread().isEmpty());
        if (!unread) {
            report(
                    Severity.ERROR,
                    Place.of(folder.path()),
                    List.of(),
                    Messages.CASE,
                    "table-gone",
                    "table",
                    form.map(TableForm::title).orElse(id),
                    "count",
                    String.valueOf(count),
                    "file",
                    form.map(TableForm::file).orElse(id) + ".yaml");
        }
    }

    private void compare(SealedLine line, Place place) {
        switch (line.kind()) {
            case CELL -> cell(line, place);
            case FILE -> file(line, place);
            case CORRECTION -> correction(line, place);
        }
    }

    private void cell(SealedLine line, Place place) {
        List<String> parts = line.address();
        Optional<FilledTable> table = report.table(parts.get(0));
        if (table.isEmpty()) {
            without.merge(parts.get(0), line.content().split(" ").length, Integer::sum);
            return;
        }
        if (parts.size() == 2) {
            row(line, table.get(), parts.get(1), place);
            return;
        }
        CellRef cell = new CellRef(parts.get(0), parts.get(1), parts.get(2));
        OptionalInt index = table.get().form().cellIndex(cell);
        if (index.isEmpty()) {
            gone(line, line.name(), place);
            return;
        }
        Figure figure = table.get().cells().get(index.getAsInt());
        String path = paths.of(table.get().form(), cell);
        Optional<String> now = Seal.written(figure, vocabulary);
        if (now.isEmpty()) {
            gone(line, path, place);
        } else if (!same(now.get(), line.content()) && !recorded(cell, line.content())) {
            changed(line, path, now.get(), figure.place(), place);
        }
    }

    private void changed(SealedLine line, String path, String now, Place figure, Place place) {
        report(
                Severity.ERROR,
                figure,
                List.of(place),
                "path",
                path,
                "before",
                line.content(),
                "now",
                now,
                "entry",
                paths.correction(vocabulary.keys("correction"), path, line.content(), now));
    }

    /** The numbers of a row that was incomplete must still be there, in their order. */
    private void row(SealedLine line, FilledTable table, String rowId, Place place) {
        List<String> now = new ArrayList<>();
        for (int position = 0; position < table.form().rows().size(); position++) {
            if (table.form().rows().get(position).id().equals(rowId)) {
                table.inOrder().getOrDefault(position, List.of()).forEach(p -> now.add(p.lexeme()));
                int from = table.form().rows().get(position).firstCell();
                int to = from + table.form().rows().get(position).columns().size();
                table.cells().subList(from, to).forEach(f -> Seal.written(f, vocabulary).ifPresent(now::add));
            }
        }
        int at = 0;
        for (String number : line.content().split(" ")) {
            while (at < now.size() && !same(now.get(at), number)) {
                at++;
            }
            if (at++ == now.size()) {
                boolean onForm = table.form().row(rowId).isPresent();
                gone(line, onForm ? paths.ofRow(table.form(), rowId) : line.name(), place);
                return;
            }
        }
    }

    private void gone(SealedLine line, String path, Place place) {
        report(Severity.ERROR, place, List.of(), Messages.CASE, "gone", "path", path, "before", line.content());
    }

    /** Whether a correction says that the cell once held what was sealed. */
    private boolean recorded(CellRef cell, String sealed) {
        return report.dossier().corrections().stream()
                .filter(c -> c.cell(report.tables()).equals(Optional.of(cell)))
                .anyMatch(c -> same(c.before(), sealed));
    }

    private void correction(SealedLine line, Place place) {
        boolean there = report.dossier().corrections().stream()
                .map(Seal::line)
                .anyMatch(line::equals);
        if (!there) {
            report(Severity.ERROR, place, List.of(), Messages.CASE, "correction", "path", line.name(), "before", line.content());
        }
    }

    /** Tables are compared cell by cell, and report.yaml is where corrections are written. */
    private void file(SealedLine line, Place place) {
        if (line.name().endsWith(".yaml")) {
            return;
        }
        Optional<ContentFile> file = file(line.name());
        if (file.isEmpty()) {
            report(Severity.WARNING, place, List.of(), Messages.CASE, "file-gone", "file", line.name());
            return;
        }
        try {
            if (!Seal.checksum(file.get()).hex().equals(line.content())) {
                report(Severity.WARNING, Place.of(file.get().path()), List.of(place), Messages.CASE, "file");
            }
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(file.get().path()), "detail", "@disk.other");
        }
    }

    private Optional<ContentFile> file(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? folder.file(name)
                : Optional.ofNullable(folder.folders().get(name.substring(0, slash)))
                        .flatMap(f -> f.file(name.substring(slash + 1)));
    }

    private void report(Severity severity, Place place, List<Place> related, String... words) {
        findings.add(Finding.of(Code.SEAL_BROKEN, place, words)
                .with(severity)
                .about(Subject.of(report.body(), report.year()))
                .alsoAt(related));
    }

    private static boolean same(String a, String b) {
        Optional<BigDecimal> left = Numbers.read(a);
        Optional<BigDecimal> right = Numbers.read(b);
        return left.isPresent() && right.isPresent() ? left.get().compareTo(right.get()) == 0 : a.equals(b);
    }
}
