package io.github.gouji.intake.source;

import io.github.gouji.data.sheet.NotesWords;
import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Dropped.Reason;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a workbook: each sheet a grid whose empty cells are printed blank. Formulas give the value that was saved; a formula
 * without one, or a sum of cells that are all empty, says nothing.
 */
final class XlsxReader {
    private static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 60;
    /** What stands for a character, here a cell, that is lost. */
    private static final String LOST = "\uFFFD";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<Spot> ours = new HashSet<>();
    private final List<String> formulas = new ArrayList<>();
    private Optional<Spot> firstFormula = Optional.empty();
    private int line;

    private XlsxReader() {}

    static Page read(InputStream in) throws IOException {
        XlsxReader reader = new XlsxReader();
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    reader.sheet(workbook.getSheetAt(i));
                }
            }
        }
        reader.firstFormula.ifPresent(spot -> reader.dropped.add(reader.formulas(spot)));
        return new Page("XLSX", Map.of(), reader.blocks, reader.dropped, reader.ours);
    }

    /** All of them in one line. */
    private Dropped formulas(Spot first) {
        String more = formulas.size() > 1 ? " (+" + (formulas.size() - 1) + ")" : "";
        return new Dropped(Reason.FORMULA, formulas.get(0) + more, first);
    }

    private void sheet(XSSFSheet sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        int width = 0;
        int last = Math.min(sheet.getLastRowNum(), MOST_ROWS);
        for (int r = 0; r <= last; r++) {
            XSSFRow row = sheet.getRow(r);
            width = row == null ? width : Math.max(width, Math.min(row.getLastCellNum(), MOST_COLUMNS));
        }
        for (int r = 0; r <= last; r++) {
            line++;
            List<Cell> cells = row(sheet, merged, r, width);
            long filled = cells.stream().filter(c -> !c.text().isEmpty() && !c.carried()).count();
            if (filled == 1 && cells.get(0).width() >= Math.max(2, width - 1)) {
                end(rows);
                Cell only = cells.get(0);
                blocks.add(Line.plain(only.text(), 0, only.spot()));
            } else if (filled > 0 || isDrawnBlank(sheet.getRow(r)) && isFilled(rows)) {
                rows.add(cells);
            }
        }
        end(rows);
    }

    /** Whether a row without content is there all the same, as the figures of a form are before it is filled in. */
    private static boolean isDrawnBlank(XSSFRow row) {
        return row != null && row.getPhysicalNumberOfCells() > 1;
    }

    private static boolean isFilled(List<List<Cell>> rows) {
        return !rows.isEmpty() && rows.get(rows.size() - 1).stream().anyMatch(c -> !c.text().isEmpty());
    }

    private void end(List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows, true, rows.get(0).get(0).spot()));
            rows.clear();
        }
    }

    private List<Cell> row(XSSFSheet sheet, List<CellRangeAddress> merged, int r, int width) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (column < width) {
            CellRangeAddress range = at(merged, r, column).orElse(new CellRangeAddress(r, r, column, column));
            int top = range.getFirstRow();
            int left = range.getFirstColumn();
            int span = range.getLastColumn() - left + 1;
            Spot spot = new Spot(line, sheet.getSheetName() + "!" + new CellReference(top, left).formatAsString());
            cells.add(new Cell(text(sheet, top, left, spot), left, span, top < r, spot));
            column = left + span;
        }
        return cells;
    }

    private static Optional<CellRangeAddress> at(List<CellRangeAddress> merged, int r, int column) {
        return merged.stream()
                .filter(m -> m.isInRange(r, column))
                .findFirst();
    }

    private String text(XSSFSheet sheet, int r, int column, Spot spot) {
        XSSFRow row = sheet.getRow(r);
        XSSFCell cell = row == null ? null : row.getCell(column);
        if (cell == null) {
            return "";
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && !hasResult(sheet, cell)) {
            firstFormula = firstFormula.or(() -> Optional.of(spot));
            formulas.add("=" + cell.getCellFormula());
            return LOST;
        }
        if (isOurs(cell)) {
            ours.add(spot);
        }
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
            case STRING -> cell.getStringCellValue().strip();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> cell.getErrorCellString();
            default -> "";
        };
    }

    private static boolean hasResult(XSSFSheet sheet, XSSFCell cell) {
        boolean zero = cell.getCTCell().isSetV()
                && cell.getCachedFormulaResultType() == CellType.NUMERIC
                && cell.getNumericCellValue() == 0;
        return cell.getCTCell().isSetV() && !(zero && new SumFormula(sheet).isOfNothing(cell));
    }

    private static boolean isOurs(XSSFCell cell) {
        XSSFColor fill = cell.getCellStyle().getFillForegroundColorColor();
        return fill != null
                && cell.getCellStyle().getFont().getItalic()
                && String.valueOf(fill.getARGBHex()).endsWith(NotesWords.DERIVED_FILL);
    }
}
