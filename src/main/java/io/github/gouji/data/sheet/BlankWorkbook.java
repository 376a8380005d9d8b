package io.github.gouji.data.sheet;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.finding.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the official grid for a department to fill in: open cells for the figures, locked ones with a sum where a hard
 * identity makes the total, so that it cannot be mistyped. {@code import} reads it back.
 */
public final class BlankWorkbook {
    /** Any: it is taken out again, for the lock keeps slips away, not people. */
    private static final String PASSWORD = "1";

    private final Messages words;

    public BlankWorkbook(ArchiveSettings settings) {
        this.words = Messages.load(
                BlankWorkbook.class, "words/sheet." + settings.language().tag() + ".properties");
    }

    /**
     * The bytes of the workbook.
     *
     * @param tables of a report that is still to be filled in; figures that it has already are written
     */
    public byte[] write(String title, List<SheetTable> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook workbook =
                    new Workbook(bytes, ReportWorkbook.PROGRAM, ReportWorkbook.FORMAT_VERSION)) {
                workbook.properties().setTitle(title);
                SheetNames names = new SheetNames();
                for (SheetTable table : tables) {
                    Worksheet sheet = workbook.newWorksheet(names.of(table.table().form()));
                    GridSheet grid = new GridSheet(sheet, words, GridSheet.Use.FILLING);
                    grid.write(table);
                    new TotalFormulas(table.table().form(), grid.spots()).write(sheet);
                    sheet.protect(PASSWORD);
                }
            }
            return StableBytes.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }
}
