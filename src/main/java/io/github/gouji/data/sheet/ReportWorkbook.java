package io.github.gouji.data.sheet;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.data.CellNotes;
import io.github.gouji.finding.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes {@code report.xlsx}: a sheet for each table as the form prints it, and one that says what is not as printed. */
public final class ReportWorkbook {
    static final String PROGRAM = "gouji";
    static final String FORMAT_VERSION = "1.0";

    private final ArchiveSettings settings;
    private final CellNotes notes;
    private final Messages words;

    public ReportWorkbook(ArchiveSettings settings, Vocabulary vocabulary, Messages messages) {
        this.settings = settings;
        this.notes = new CellNotes(vocabulary, messages);
        this.words = Messages.load(
                ReportWorkbook.class, "words/sheet." + settings.language().tag() + ".properties");
    }

    public byte[] write(CheckedBody body, CheckedReport report, List<SheetTable> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(bytes, PROGRAM, FORMAT_VERSION)) {
                workbook.properties().setTitle(report.report().identification().title());
                String ofNotes = words.text("notes.sheet");
                SheetNames names = new SheetNames(ofNotes);
                for (SheetTable table : tables) {
                    String name = names.of(table.table().form());
                    new GridSheet(workbook.newWorksheet(name), words, GridSheet.Use.READING).write(table);
                }
                new NotesSheet(workbook.newWorksheet(ofNotes), settings, notes, words).write(body, report, tables);
            }
            return StableBytes.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }
}
