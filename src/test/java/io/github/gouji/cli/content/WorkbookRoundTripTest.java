package io.github.gouji.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.cli.CommandLine;
import io.github.gouji.cli.CommandLine.Ran;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department fills in the official grid and sends it back; totals add themselves up and nothing else is locked. */
class WorkbookRoundTripTest {
    @TempDir
    private Path folder;

    private CommandLine gouji;

    @BeforeEach
    void anOpenYear() {
        gouji = new CommandLine(folder);
        assertThat(gouji.run("new", "archive", ".", "--name", "示例库").status()).isZero();
        assertThat(gouji.run("new", "body", "shili", "--name", "示例县").status()).isZero();
        assertThat(gouji.run("new", "year", "shili", "2025").status()).isZero();
    }

    @Test
    void whatTheDepartmentFillsInIsImported() throws IOException {
        Ran made = gouji.run("new", "workbook", "shili", "2025");
        assertThat(made.status()).as(made.err()).isZero();
        Path file = folder.resolve("shili-2025.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            Sheet requests = workbook.getSheetAt(1);
            fill(requests, "一、本年新收", 8, 1, 0, 0, 0, 0);
            fill(requests, "二、上年结转", 2, 0, 0, 0, 0, 0);
            fill(requests, "（一）予以公开", 9, 1, 0, 0, 0, 0);
            fill(requests, "四、结转下年度", 1, 0, 0, 0, 0, 0);
            for (Sheet sheet : workbook) {
                assertThat(sheet.getProtect()).isTrue();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            assertThat(cell.getCellStyle().getLocked()).isFalse();
                        }
                    }
                }
            }
            assertThat(total(requests, "（七）总计").getCellStyle().getLocked()).isTrue();
            for (Sheet sheet : workbook) {
                sheet.forEach(row -> row.forEach(WorkbookRoundTripTest::saved));
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("back.xlsx"))) {
                workbook.write(out);
            }
        }

        Ran read = gouji.run("import", "back.xlsx", "--body", "shili", "--year", "2025", "--force", "--format", "json");

        assertThat(read.status()).as(read.out() + read.err()).isLessThan(2);
        String content = Files.readString(folder.resolve("content/shili/2025/3-requests.yaml"));
        assertThat(content)
                .containsPattern("新收政府信息公开申请数量: \\[8, 1, 0, 0, 0, 0, 9\\]")
                .containsPattern("予以公开: \\[9, 1, 0, 0, 0, 0, 10\\]")
                .containsPattern("总计: \\[9, 1, 0, 0, 0, 0, 10\\]");
        assertThat(gouji.run("check").out()).doesNotContain("identity-broken");
    }

    @Test
    void whatTheReportFileSaysIsKept() throws IOException {
        Path report = folder.resolve("content/shili/2025/report.yaml");
        String before = Files.readString(report).replaceFirst("(?m)^#? ?联系方式:.*$", "联系方式: 办公室  # 自己写的");
        assertThat(before).contains("状态: 草稿");
        Files.writeString(report, before);
        String prose = Files.readString(folder.resolve("content/shili/2025/1-overview.md"));
        gouji.run("new", "workbook", "shili", "2025");
        changed(workbook -> fill(workbook.getSheetAt(1), "一、本年新收", 8, 1, 0, 0, 0, 0));

        Ran read = gouji.run("import", "back.xlsx", "--body", "shili", "--year", "2025", "--force");

        assertThat(read.status()).as(read.out() + read.err()).isLessThan(2);
        assertThat(report).hasContent(before);
        assertThat(folder.resolve("content/shili/2025/1-overview.md")).hasContent(prose);
        assertThat(read.out()).contains("未动 content/shili/2025/report.yaml：来源里没有标题", "未动 content/shili/2025/1-overview.md");
    }

    @Test
    void rowsThatNobodyTouchedAreNamed() throws IOException {
        gouji.run("new", "workbook", "shili", "2025");
        changed(workbook -> {
            fill(workbook.getSheetAt(1), "一、本年新收", 8, 1, 0, 0, 0, 0);
            fill(workbook.getSheetAt(1), "（一）予以公开", 8);
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(WorkbookRoundTripTest::saved)));
        });

        Ran read = gouji.run("import", "back.xlsx", "--body", "shili", "--year", "2025", "--force");

        String told = read.out().lines().filter(line -> line.startsWith("整行没填")).findFirst().orElseThrow();
        assertThat(told)
                .contains("“收到和处理政府信息公开申请情况”", "二、上年结转", "2.重复申请", "四、结转下年度", "漏填的请补上数")
                .doesNotContain("一、本年新收", "（一）予以公开", "（七）总计");
    }

    private void changed(Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("shili-2025.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(folder.resolve("back.xlsx"))) {
            change.accept(workbook);
            workbook.write(out);
        }
    }

    @Test
    void anExistingWorkbookIsKeptAndAYearThatIsNotThereIsNamed() throws IOException {
        Files.writeString(folder.resolve("shili-2025.xlsx"), "mine");
        assertThat(gouji.run("new", "workbook", "shili", "2025").out()).contains("已有，没有改动 shili-2025.xlsx");
        assertThat(folder.resolve("shili-2025.xlsx")).hasContent("mine");
        Ran absent = gouji.run("new", "workbook", "shili", "2024");
        assertThat(absent.status()).isEqualTo(2);
        assertThat(absent.err()).contains("new year shili 2024");
    }

    /** The value of a cell; that of a formula is saved with it, as a spreadsheet program does. */
    private static double saved(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 0;
        }
        String formula = cell.getCellFormula();
        assertThat(formula).startsWith("SUM(");
        double sum = 0;
        for (String part : formula.substring(4, formula.length() - 1).split(",")) {
            for (CellReference reference : new AreaReference(part, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
                sum += saved(cell.getSheet().getRow(reference.getRow()).getCell(reference.getCol()));
            }
        }
        cell.setCellValue(sum);
        return sum;
    }

    private static void fill(Sheet sheet, String label, int... figures) {
        Row row = row(sheet, label);
        for (int i = 0; i < figures.length; i++) {
            row.getCell(i + 1).setCellValue(figures[i]);
        }
    }

    private static Cell total(Sheet sheet, String label) {
        return row(sheet, label).getCell(1);
    }

    private static Row row(Sheet sheet, String label) {
        for (Row row : sheet) {
            Cell head = row.getCell(0);
            if (head != null && head.getCellType() == CellType.STRING && head.getStringCellValue().startsWith(label)) {
                return row;
            }
        }
        throw new AssertionError(label);
    }
}
