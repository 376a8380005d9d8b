package io.github.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word documents and workbooks with the official tables, filled in by a department. */
class OfficeSourcesTest {
    private static final List<String> TABLES = List.of("proactive", "requests", "disputes");

    @TempDir
    Path folder;

    private final FormLibrary forms = FormLibrary.builtIn();

    @Test
    void readsTheTablesOfAWordDocument() throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            TrueReport report = TrueReport.random(forms, new Random(seed), false);
            assertSame(report, imported("report.docx", word(report), report.year(), "w" + seed));
        }
    }

    @Test
    void readsTheSheetsOfAWorkbook() throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            TrueReport report = TrueReport.random(forms, new Random(seed), false);
            assertSame(report, imported("report.xlsx", workbook(report, false), report.year(), "x" + seed));
        }
    }

    @Test
    void aGroupRowOfOneMergedCellIsALabelOfTheTable() throws IOException {
        TrueReport report = TrueReport.random(forms, new Random(4), false);
        TableForm form = TrueReport.table(forms, report.formId(), "requests");
        List<List<PrintedCell>> rows = new ArrayList<>();
        List<PrintedCell> heads = new ArrayList<>(List.of(PrintedCell.label("", 1)));
        form.rows().get(0).columns().forEach(c -> heads.add(PrintedCell.label(c.label(), 1)));
        rows.add(heads);
        List<GroupForm> open = List.of();
        int cell = 0;
        for (RowForm row : form.rows()) {
            for (GroupForm group : row.groups()) {
                if (!open.contains(group)) {
                    rows.add(List.of(PrintedCell.label(group.printedLabel(), 8)));
                }
            }
            open = row.groups();
            List<PrintedCell> cells = new ArrayList<>(List.of(PrintedCell.label(row.printedLabel(), 1)));
            for (int i = 0; i < row.columns().size(); i++) {
                cells.add(PrintedCell.label(String.valueOf(report.tables().get("requests")[cell++]), 1));
            }
            rows.add(cells);
        }
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(document.createTable(), rows);
            document.write(out);
            Receipt.Written written = imported("report.docx", out.toByteArray(), report.year(), "groups");
            assertThat(written.files()).noneMatch(f -> f.endsWith(".md"));
            assertThat(written.dropped()).isEmpty();
            assertThat(written.counts().printed()).isEqualTo(form.cellCount());
        }
    }


    @Test
    void aFormulaWithoutItsValueIsNoFigure() throws IOException {
        TrueReport report = TrueReport.random(forms, new Random(1), false);
        Receipt.Written written = imported("report.xlsx", workbook(report, true), report.year(), "formula");
        TableForm requests = TrueReport.table(forms, report.formId(), "requests");
        assertThat(written.report().table("requests").orElseThrow().source().cells().get(6))
                .isInstanceOf(Figure.Missing.class);
        assertThat(requests.columnOfCell(6).id()).isEqualTo("total");
    }

    @Test
    void aStrayNumberOfAWorkbookIsNamedByItsCell() throws IOException {
        TrueReport report = TrueReport.random(forms, new Random(2), false);
        byte[] bytes;
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = sheet(book, report, "requests", false);
            sheet.createRow(40).createCell(2).setCellValue(77);
            book.write(out);
            bytes = out.toByteArray();
        }
        Receipt.Written written = imported("report.xlsx", bytes, report.year(), "stray");
        assertThat(written.dropped()).anyMatch(d -> d.spot().toString().equals("requests!A41") && d.text().equals("77"));
    }

    @Test
    void aFindingAboutAWorkbookNamesItsCell() throws IOException {
        TrueReport report = TrueReport.random(forms, new Random(3), false);
        report.tables().get("requests")[6] += 1;
        Receipt.Written written =
                imported("report.xlsx", workbook(report, false), report.year(), "cells");
        assertThat(written.findings())
                .filteredOn(f -> f.place().file().endsWith("3-requests.yaml"))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(written.spotsOf(f)).anyMatch(s -> s.toString().startsWith("requests!J")));
    }

    private Receipt.Written imported(String name, byte[] bytes, int year, String body) throws IOException {
        Importer importer = new Importer(folder.resolve("content"), "content", forms, Vocabulary.load());
        Receipt receipt = importer.run(new Request(name, bytes, body, OptionalInt.of(year), Optional.empty(), false));
        assertThat(receipt).isInstanceOf(Receipt.Written.class);
        return (Receipt.Written) receipt;
    }

    private void assertSame(TrueReport report, Receipt.Written written) {
        for (String id : TABLES) {
            List<Figure> cells = written.report().table(id).orElseThrow().source().cells();
            long[] truth = report.tables().get(id);
            for (int i = 0; i < truth.length; i++) {
                String cell = TrueReport.table(forms, report.formId(), id).cell(i).toString();
                if (report.blankZeros() && truth[i] == 0) {
                    assertThat(cells.get(i)).as(cell).isInstanceOf(Figure.Blank.class);
                } else {
                    assertThat(cells.get(i)).as(cell).isInstanceOf(Figure.Published.class);
                    assertThat(cells.get(i).amount().orElseThrow().longValueExact()).as(cell).isEqualTo(truth[i]);
                }
            }
        }
    }

    private byte[] word(TrueReport report) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("某县" + report.year() + "年政府信息公开工作年度报告");
            for (String id : TABLES) {
                TableForm form = TrueReport.table(forms, report.formId(), id);
                document.createParagraph().createRun().setText(form.title());
                fill(document.createTable(), OfficialPrint.rows(form, report.tables().get(id), report.blankZeros()));
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    /** Merged cells as Word writes them: spans within the row, and a mark in each row below a merged cell. */
    private static void fill(XWPFTable table, List<List<PrintedCell>> rows) {
        int[] left = new int[20];
        int[] width = new int[20];
        table.removeRow(0);
        for (List<PrintedCell> printed : rows) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            int column = 0;
            int next = 0;
            while (next < printed.size() || column < 20 && left[column] > 0) {
                if (left[column] > 0) {
                    cell(row, "", width[column], Optional.of(STMerge.CONTINUE));
                    left[column]--;
                    column += width[column];
                    continue;
                }
                PrintedCell cell = printed.get(next++);
                boolean merged = cell.rows() > 1;
                cell(row, cell.text(), cell.columns(), merged ? Optional.of(STMerge.RESTART) : Optional.empty());
                left[column] = cell.rows() - 1;
                width[column] = cell.columns();
                column += cell.columns();
            }
        }
    }

    private static void cell(XWPFTableRow row, String text, int columns, Optional<STMerge.Enum> merge) {
        XWPFTableCell cell = row.createCell();
        cell.setText(text);
        CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        if (columns > 1) {
            properties.addNewGridSpan().setVal(java.math.BigInteger.valueOf(columns));
        }
        merge.ifPresent(m -> properties.addNewVMerge().setVal(m));
    }

    private byte[] workbook(TrueReport report, boolean formulas) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String id : TABLES) {
                sheet(book, report, id, formulas);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private XSSFSheet sheet(XSSFWorkbook book, TrueReport report, String id, boolean formulas) {
        TableForm form = TrueReport.table(forms, report.formId(), id);
        XSSFSheet sheet = book.createSheet(id);
        boolean[][] taken = new boolean[60][30];
        int at = 0;
        for (List<PrintedCell> printed : OfficialPrint.rows(form, report.tables().get(id), report.blankZeros())) {
            XSSFRow row = sheet.createRow(at);
            int column = 0;
            for (PrintedCell cell : printed) {
                while (taken[at][column]) {
                    column++;
                }
                XSSFCell to = row.createCell(column);
                if (formulas && cell.isFigure() && form.columnOfCell(cell.figure()).id().equals("total")) {
                    to.setCellFormula("SUM(A1:A2)");
                } else if (cell.isFigure() && !cell.text().isEmpty()) {
                    to.setCellValue(Double.parseDouble(cell.text().replace(",", "")));
                } else {
                    to.setCellValue(cell.text());
                }
                for (int r = 0; r < cell.rows(); r++) {
                    for (int c = 0; c < cell.columns(); c++) {
                        taken[at + r][column + c] = true;
                    }
                }
                if (cell.rows() * cell.columns() > 1) {
                    sheet.addMergedRegion(
                            new CellRangeAddress(at, at + cell.rows() - 1, column, column + cell.columns() - 1));
                }
                column += cell.columns();
            }
            at++;
        }
        return sheet;
    }
}
