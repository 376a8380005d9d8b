package io.github.gouji.data.sheet;

import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.Detail;
import io.github.gouji.archive.dossier.Identification;
import io.github.gouji.archive.dossier.Source;
import io.github.gouji.archive.figure.Addition;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Origin;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.data.CellNotes;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Says what the sheets are, where they come from, and of each cell that is not simply as printed what it is worth. */
final class NotesSheet {
    private static final int[] WIDTHS = {30, 44, 24, 12, 14, 60};

    private final Worksheet sheet;
    private final ArchiveSettings settings;
    private final CellNotes notes;
    private final Messages words;
    private int row;

    NotesSheet(Worksheet sheet, ArchiveSettings settings, CellNotes notes, Messages words) {
        this.sheet = sheet;
        this.settings = settings;
        this.notes = notes;
        this.words = words;
    }

    void write(CheckedBody body, CheckedReport report, List<SheetTable> tables) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        Identification identification = report.report().identification();
        Optional<Source> source = report.report().holding().source();
        fact("title", Optional.of(identification.title()));
        fact("body", Optional.of(body.body().profile().name()));
        fact("year", Optional.of(Integer.toString(report.year())));
        fact("published", identification.published().map(Object::toString));
        fact("scope", report.report().holding().scope());
        fact("source", source.map(Source::name));
        fact("address", source.flatMap(Source::url));
        fact("archive", Optional.of(settings.name()));
        fact("licence", settings.detail(Detail.LICENCE));
        row++;
        sheet.value(row++, 0, words.text("notes.signs"));
        heads();
        tables.forEach(t -> cells(t.table()));
        tables.forEach(t -> additions(t.table()));
    }

    private void fact(String key, Optional<String> text) {
        text.ifPresent(t -> {
            sheet.value(row, 0, words.text("fact." + key));
            sheet.value(row++, 1, t);
        });
    }

    private void heads() {
        List<String> heads = NotesWords.heads(words);
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(row, column, heads.get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
    }

    private void cells(CheckedTable table) {
        int blankZeros = 0;
        for (int cell = 0; cell < table.form().cellCount(); cell++) {
            Figure figure = table.figures().get(cell);
            Optional<String> note = notes.of(table, cell);
            if (isBlankZero(figure) && note.isEmpty()) {
                blankZeros++;
            } else if (note.isPresent() || tells(figure)) {
                RowForm line = table.form().rowOfCell(cell);
                ColumnForm column = table.form().columnOfCell(cell);
                line(table, line.labelInGroup(), column.label(), figure, note.orElse(""));
            }
        }
        if (blankZeros > 0) {
            sheet.value(row, 0, table.form().title());
            sheet.value(row++, 5, words.text("notes.zeros", Map.of("count", Integer.toString(blankZeros))));
        }
    }

    /** What the sheet of the table does not say itself: published figures do, and so do blanks and words. */
    private static boolean tells(Figure figure) {
        return figure.status() == Status.DERIVED || figure.status() == Status.CORRECTED;
    }

    private static boolean isBlankZero(Figure figure) {
        return figure.status() == Status.DERIVED
                && figure.origin() == Origin.BLANK
                && figure.amount().filter(a -> a.signum() == 0).isPresent();
    }

    private void additions(CheckedTable table) {
        for (Addition addition : table.source().notes().additions()) {
            String note = addition.into()
                    .map(into -> words.text("notes.into", Map.of("into", into)))
                    .orElseGet(() -> words.text("notes.extra"));
            line(table, addition.label(), addition.unit().orElse(""), addition.figure(), note);
        }
    }

    private void line(CheckedTable table, String line, String column, Figure figure, String note) {
        sheet.value(row, 0, table.form().title());
        sheet.value(row, 1, line);
        sheet.value(row, 2, column);
        figure.amount().ifPresent(a -> sheet.value(row, 3, new BigDecimal(a.toPlainString())));
        sheet.value(row, 4, words.text("status." + standing(figure)));
        sheet.value(row++, 5, note);
    }

    /** A derived figure in a cell that is printed blank is another thing than one in a cell that was lost. */
    private static String standing(Figure figure) {
        boolean blank = figure.status() == Status.DERIVED && figure.origin() == Origin.BLANK;
        return blank ? "derived_blank" : figure.status().id();
    }
}
