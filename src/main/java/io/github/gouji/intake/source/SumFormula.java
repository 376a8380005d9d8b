package io.github.gouji.intake.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Tells the zero of a sum over cells that nobody filled in from a zero that somebody means. */
final class SumFormula {
    private static final Pattern SUM = Pattern.compile("SUM\\(([A-Z]{1,2}\\d{1,4}(?:[:,][A-Z]{1,2}\\d{1,4})*)\\)");
    private static final int DEEPEST = 4;
    private static final int MOST_CELLS = 400;

    private final XSSFSheet sheet;

    SumFormula(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    boolean isOfNothing(XSSFCell cell) {
        return isOfNothing(cell, 0);
    }

    private boolean isOfNothing(XSSFCell cell, int depth) {
        Matcher sum = SUM.matcher(cell.getCellFormula());
        if (depth > DEEPEST || !sum.matches()) {
            return false;
        }
        for (String part : sum.group(1).split(",")) {
            String[] ends = part.split(":");
            if (ends.length > 2 || !isEmpty(new CellReference(ends[0]), new CellReference(ends[ends.length - 1]), depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEmpty(CellReference from, CellReference to, int depth) {
        long cells = (to.getRow() - from.getRow() + 1L) * (to.getCol() - from.getCol() + 1L);
        if (cells < 1 || cells > MOST_CELLS) {
            return false;
        }
        for (int r = from.getRow(); r <= to.getRow(); r++) {
            XSSFRow row = sheet.getRow(r);
            for (int c = from.getCol(); row != null && c <= to.getCol(); c++) {
                XSSFCell cell = row.getCell(c);
                boolean formula = cell != null && cell.getCellType() == CellType.FORMULA;
                boolean filled = cell != null && cell.getCellType() != CellType.BLANK;
                if (formula ? !isOfNothing(cell, depth + 1) : filled) {
                    return false;
                }
            }
        }
        return true;
    }
}
