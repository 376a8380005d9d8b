package io.github.gouji.data.sheet;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.Layout;
import io.github.gouji.view.part.CellState;
import io.github.gouji.view.part.Mark;
import io.github.gouji.view.table.OfficialTable;
import io.github.gouji.view.table.OfficialTable.Cell;
import io.github.gouji.view.table.OfficialTable.ColumnHead;
import io.github.gouji.view.table.OfficialTable.Grid;
import io.github.gouji.view.table.OfficialTable.Row;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Sets one table on a sheet: its heads merged as on the form, numbers as numbers, and no empty cell that means something. */
final class GridSheet {
    private static final String HEAD_FILL = "F0EBDD";
    private static final String QUIET = "6B675E";
    private static final int HEAD_WIDTH = 40;
    /** A row of fifteen columns on one page. */
    private static final int STRIP_WIDTH = 10;
    private static final int INDENTS = 4;
    private static final double LINE_HEIGHT = 15;
    private static final int CELL_WIDTH = 14;
    private static final int MOST_COLUMNS = 40;

    /** What the sheet is for. */
    enum Use {
        READING,
        /** Cells without a figure are empty, and all of them open to be written in. */
        FILLING
    }

    /** Where a cell of the form stands, from 0. */
    record Spot(int row, int column) {
        private static final int LETTERS = 26;

        /** As formulas call it. */
        String name() {
            String letters = "";
            for (int left = column; left >= 0; left = left / LETTERS - 1) {
                letters = (char) ('A' + left % LETTERS) + letters;
            }
            return letters + (row + 1);
        }
    }

    private final Worksheet sheet;
    private final Messages words;
    private final Use use;
    private final Map<Integer, Spot> spots = new TreeMap<>();
    private int row;
    private int cell;

    GridSheet(Worksheet sheet, Messages words, Use use) {
        this.sheet = sheet;
        this.words = words;
        this.use = use;
    }

    /** Where each cell of the form was written, in the form's order. */
    List<Spot> spots() {
        return List.copyOf(spots.values());
    }

    void write(SheetTable given) {
        OfficialTable layout = given.layout();
        boolean headed = given.table().form().layout() != Layout.STRIP;
        for (int column = 0; column < MOST_COLUMNS; column++) {
            sheet.width(column, headed ? column == 0 ? HEAD_WIDTH : CELL_WIDTH : STRIP_WIDTH);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        for (Grid grid : layout.grids()) {
            write(given.table(), grid);
            row++;
        }
        if (given.layout().corner() != null) {
            sheet.value(row++, 0, given.layout().corner());
        }
        for (String note : layout.notes().printed()) {
            sheet.value(row++, 0, words.text("note.printed", Map.of("note", note)));
        }
    }

    private void write(CheckedTable table, Grid grid) {
        sheet.value(row, 0, grid.unit() == null ? grid.caption() : grid.caption() + "  " + grid.unit());
        sheet.style(row, 0).bold().set();
        row++;
        heads(grid.heads());
        boolean supplement = table.form().formId().equals(FormLibrary.SUPPLEMENTS);
        for (Row line : grid.rows()) {
            boolean silent = supplement && use == Use.READING && line.cells().stream().allMatch(c -> c.state() == CellState.NOT_HELD);
            if (silent) {
                cell += line.cells().size();
            } else {
                row(table, line);
            }
        }
    }

    private void heads(List<List<ColumnHead>> heads) {
        Set<Long> taken = new HashSet<>();
        for (List<ColumnHead> line : heads) {
            int column = 0;
            for (ColumnHead head : line) {
                while (taken.contains(at(row, column))) {
                    column++;
                }
                int columns = span(head.columns());
                int rows = span(head.rows());
                for (int r = row; r < row + rows; r++) {
                    for (int c = column; c < column + columns; c++) {
                        taken.add(at(r, c));
                    }
                }
                sheet.value(row, column, head.text());
                head(row, column, rows, columns);
                if (rows * columns == 1 && column > 0) {
                    heighten(head.text(), CELL_WIDTH);
                }
                column += columns;
            }
            row++;
        }
    }

    private static long at(int row, int column) {
        return (long) row * MOST_COLUMNS * MOST_COLUMNS + column;
    }

    private static int span(String span) {
        return span == null ? 1 : Integer.parseInt(span);
    }

    private void head(int top, int left, int rows, int columns) {
        var range = sheet.range(top, left, top + rows - 1, left + columns - 1);
        if (rows * columns > 1) {
            range.merge();
        }
        range.style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(HEAD_FILL)
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void row(CheckedTable table, Row line) {
        int column = 0;
        if (line.head() != null) {
            sheet.value(row, 0, line.head().text());
            int span = span(line.head().span());
            var range = sheet.range(row, 0, row, span - 1);
            if (span > 1) {
                range.merge();
            }
            var style = range.style();
            style.wrapText(true)
                    .horizontalAlignment("left")
                    .verticalAlignment("center")
                    .indent(Integer.parseInt(line.head().level()))
                    .borderStyle(BorderStyle.THIN);
            if (span == 1) {
                heighten(line.head().text(), HEAD_WIDTH - INDENTS);
            }
            if (line.kind() != OfficialTable.RowKind.PLAIN) {
                style.bold();
            }
            style.set();
            column = span;
        }
        for (Cell one : line.cells()) {
            boolean unit = one.id().endsWith(".unit");
            if (!unit) {
                spots.put(cell, new Spot(row, column));
            }
            cell(one, unit ? Optional.empty() : Optional.of(table.figures().get(cell)), column++);
            cell += unit ? 0 : 1;
        }
        row++;
        if (line.beside() != null) {
            sheet.value(row++, 0, line.beside().text());
        }
    }

    /** Not every program heightens a row to its wrapped label by itself; a Han character is two digits wide. */
    private void heighten(String label, int room) {
        int width = label.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        int lines = (width + room - 1) / room;
        if (lines > 1) {
            sheet.rowHeight(row, lines * LINE_HEIGHT);
        }
    }

    private void cell(Cell shown, Optional<Figure> figure, int column) {
        StyleSetter style = sheet.style(row, column);
        style.borderStyle(BorderStyle.THIN).verticalAlignment("center");
        boolean number = shown.state() == CellState.FIGURE || shown.state() == CellState.ZERO;
        boolean given = use == Use.READING || figure.filter(f -> f.status() == Status.PUBLISHED).isPresent();
        Optional<BigDecimal> amount = number && given ? figure.flatMap(Figure::amount) : Optional.empty();
        if (amount.isPresent()) {
            sheet.value(row, column, new BigDecimal(amount.get().toPlainString()));
            if (shown.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.DERIVED)) {
                style.italic().fillColor(NotesWords.DERIVED_FILL);
            }
        } else if (figure.isEmpty()) {
            sheet.value(row, column, shown.text());
        } else if (use == Use.READING && shown.state() != CellState.BLANK) {
            String key = "state." + shown.state().name().toLowerCase(Locale.ROOT);
            sheet.value(row, column, words.text(key));
            style.fontColor(QUIET).horizontalAlignment("center");
        }
        if (use == Use.FILLING && figure.isPresent()) {
            style.protectionOption(ProtectionOption.LOCKED, false);
        }
        style.set();
    }
}
