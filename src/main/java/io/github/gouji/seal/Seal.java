package io.github.gouji.seal;

import io.github.gouji.archive.Report;
import io.github.gouji.archive.dossier.Correction;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.output.content.Sha256;
import io.github.gouji.source.ContentFolder;
import io.github.gouji.source.ContentFolder.ContentFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report says at one moment, fact by fact: its printed cells, its corrections, its files. */
public final class Seal {
    /** Where it lies in the folder of the report. */
    public static final String FILE = "seal.txt";

    private static final String COMMENT = "#";

    private final List<SealedLine> lines;

    private Seal(List<SealedLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * The record of a report as it stands.
     *
     * @throws IOException where one of its files cannot be read
     */
    public static Seal of(Report report, ContentFolder folder, Vocabulary vocabulary) throws IOException {
        List<SealedLine> lines = new ArrayList<>();
        for (FilledTable table : report.tables()) {
            for (int i = 0; i < table.cells().size(); i++) {
                CellRef cell = table.form().cell(i);
                written(table.cells().get(i), vocabulary)
                        .ifPresent(text -> lines.add(new SealedLine(SealedLine.Kind.CELL, cell.toString(), text)));
            }
            table.inOrder().forEach((position, numbers) -> lines.add(new SealedLine(
                    SealedLine.Kind.CELL, table.id() + "/" + table.form().rows().get(position).id(), inOrder(numbers))));
        }
        for (Correction correction : report.dossier().corrections()) {
            lines.add(line(correction));
        }
        files(folder, "", lines);
        return new Seal(lines);
    }

    /** What is printed in a cell; what we do not have or never had is no part of what was published. */
    static Optional<String> written(Figure figure, Vocabulary vocabulary) {
        if (figure instanceof Figure.Published published) {
            return Optional.of(withUnit(published));
        }
        if (figure instanceof Figure.Corrected corrected) {
            return Optional.of(withUnit(corrected.now()));
        }
        if (figure instanceof Figure.Blank) {
            return Optional.of("~");
        }
        return figure instanceof Figure.NotApplicable
                ? Optional.of(vocabulary.words("cell").label("not_applicable"))
                : Optional.empty();
    }

    /** A number in another unit is another figure. */
    private static String withUnit(Figure.Published figure) {
        return figure.remark().unit().isEmpty() ? figure.lexeme() : figure.lexeme() + " " + figure.remark().unit();
    }

    static String inOrder(List<Figure.Published> numbers) {
        return String.join(" ", numbers.stream().map(Figure.Published::lexeme).toList());
    }

    static SealedLine line(Correction correction) {
        String day = correction.day().map(Object::toString).orElse("");
        return new SealedLine(
                SealedLine.Kind.CORRECTION,
                correction.path(),
                String.join(" | ", day, correction.before(), correction.after(), correction.reason()));
    }

    private static void files(ContentFolder folder, String above, List<SealedLine> lines) throws IOException {
        for (var file : folder.files().entrySet()) {
            if (!(above + file.getKey()).equals(FILE)) {
                lines.add(new SealedLine(SealedLine.Kind.FILE, above + file.getKey(), checksum(file.getValue()).hex()));
            }
        }
        for (var sub : folder.folders().entrySet()) {
            files(sub.getValue(), above + sub.getKey() + "/", lines);
        }
    }

    static Sha256 checksum(ContentFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.location(), LinkOption.NOFOLLOW_LINKS)) {
            return Sha256.of(in);
        }
    }

    /** The text of the record, with what it says of itself in comments. */
    public String text() {
        StringBuilder text = new StringBuilder();
        heading().lines().forEach(l -> text.append(COMMENT).append(' ').append(l).append('\n'));
        lines.forEach(l -> text.append(l.format()).append('\n'));
        return text.toString();
    }

    private static String heading() {
        try (InputStream in = Seal.class.getResourceAsStream("heading.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many cells are recorded. */
    public long cells() {
        return count(SealedLine.Kind.CELL);
    }

    /** How many files are recorded. */
    public long files() {
        return count(SealedLine.Kind.FILE);
    }

    private long count(SealedLine.Kind kind) {
        return lines.stream().filter(l -> l.kind() == kind).count();
    }

    static boolean isFact(String line) {
        return !line.startsWith(COMMENT) && !line.isBlank();
    }
}
