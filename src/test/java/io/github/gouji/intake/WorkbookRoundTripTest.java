package io.github.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.BlankGrid;
import io.github.gouji.Inspection;
import io.github.gouji.archive.ArchiveSettings;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Origin;
import io.github.gouji.archive.figure.Status;
import io.github.gouji.check.CheckedBody;
import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.FrameComposer;
import io.github.gouji.compose.ReportComposer;
import io.github.gouji.data.sheet.ReportWorkbook;
import io.github.gouji.data.sheet.SheetTable;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.finding.Subject;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Dropped.Reason;
import io.github.gouji.view.table.OfficialTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks that this program writes, imported again: those of the site, and the grids for departments. */
class WorkbookRoundTripTest {
    private static final Inspection SAMPLE = Inspection.of(Path.of("content"), "content");

    private static final Messages WORDS = Messages.load(Importer.class, "messages/zh-CN.properties");

    @TempDir
    Path folder;

    /**
     * Every figure with its status and its origin. A workbook cannot carry the position notes of rows kept in printed
     * order (the cells come back as placed), numbers that nobody could place, units and remarks beside a figure, or
     * corrections (the current figure comes back as printed); none of them changes a figure.
     */
    @Test
    void everyWorkbookOfTheSampleComesBackWithItsFigures() throws IOException {
        int reports = 0;
        for (CheckedBody body : SAMPLE.checked().bodies()) {
            for (CheckedReport report : body.reports()) {
                Receipt.Written back = imported(workbook(body, report), body.body().id(), OptionalInt.empty());
                assertThat(back.year()).isEqualTo(report.year());
                assertThat(back.report().tables()).extracting(CheckedTable::id)
                        .containsExactlyElementsOf(report.tables().stream().map(CheckedTable::id).toList());
                for (CheckedTable table : report.tables()) {
                    assertSame(table, back.report().table(table.id()).orElseThrow());
                }
                assertThat(back.files()).noneMatch(f -> f.endsWith(".md"));
                assertThat(back.hasErrors()).isFalse();
                assertThat(back.report().report().identification().title())
                        .isEqualTo(report.report().identification().title());
                reports++;
            }
        }
        assertThat(reports).isEqualTo(6);
    }

    private static void assertSame(CheckedTable before, CheckedTable after) {
        assertThat(after.form().formId()).isEqualTo(before.form().formId());
        for (int cell = 0; cell < before.form().cellCount(); cell++) {
            String name = before.form().cell(cell).toString();
            Figure was = before.figures().get(cell);
            Figure is = after.figures().get(cell);
            Status expected = was.status() == Status.CORRECTED ? Status.PUBLISHED : was.status();
            assertThat(is.status()).as(name).isEqualTo(expected);
            assertThat(is.origin()).as(name).isEqualTo(was.origin());
            assertThat(is.amount().isPresent()).as(name).isEqualTo(was.amount().isPresent());
            was.amount().ifPresent(a -> assertThat(is.amount().orElseThrow()).as(name).isEqualByComparingTo(a));
        }
    }

    @Test
    void theNotesAreDroppedAndNamed() throws IOException {
        Receipt.Written back = imported(workbook("suiping", 2020), "notes", OptionalInt.empty());
        assertThat(reasons(back)).contains(Reason.OWN_NOTES).doesNotContain(Reason.STRAY_NUMBERS);
        assertThat(back.dropped()).filteredOn(d -> d.reason() == Reason.DERIVED).hasSize(16);
        assertThat(Files.readString(folder.resolve("content/notes/2020/3-requests.yaml"))).contains("[17, 缺, 0, 0, 0, 缺, 18]");
    }

    @Test
    void derivedCellsAreKnownByTheirDressWithoutTheNotes() throws IOException {
        byte[] bytes = changed(workbook("suiping", 2020), book -> book.removeSheetAt(book.getSheetIndex("说明")));
        Receipt.Written back = imported(bytes, "dress", OptionalInt.of(2020));
        assertThat(back.dropped()).filteredOn(d -> d.reason() == Reason.DERIVED).hasSize(16);
    }

    @Test
    void derivedCellsAreKnownByTheNotesWithoutTheirDress() throws IOException {
        byte[] bytes = changed(workbook("suiping", 2020), book -> book.forEach(sheet -> sheet.forEach(
                row -> row.forEach(cell -> cell.setCellStyle(book.getCellStyleAt(0))))));
        Receipt.Written back = imported(bytes, "plain", OptionalInt.empty());
        assertThat(back.dropped()).filteredOn(d -> d.reason() == Reason.DERIVED).hasSize(16);
    }

    @Test
    void aFigureWrittenOverADerivedOneCounts() throws IOException {
        byte[] bytes = changed(workbook("suiping", 2020), book -> cell(book, "收到和处理政府信息公开申请情况", 4, 2).setCellValue(9));
        Receipt.Written back = imported(bytes, "over", OptionalInt.empty());
        CheckedTable requests = back.report().table("requests").orElseThrow();
        assertThat(requests.source().cells().get(1).amount().orElseThrow().intValueExact()).isEqualTo(9);
    }

    @Test
    void anEmptyGridIsRefused() throws IOException {
        Receipt back = receipt(grid(), "empty", OptionalInt.of(2024), false);
        assertThat(back).isInstanceOf(Receipt.Refused.class);
        assertThat(new ReceiptText(WORDS).write(back)).contains("一格数也没有填", "收到和处理政府信息公开申请情况 (175)");
        assertThat(folder.resolve("content")).doesNotExist();
    }

    @Test
    void zerosThatASpreadsheetComputesFromEmptyCellsSayNothing() throws IOException {
        byte[] bytes = changed(grid(), WorkbookRoundTripTest::compute);
        assertThat(receipt(bytes, "computed", OptionalInt.of(2024), false)).isInstanceOf(Receipt.Refused.class);
    }

    @Test
    void aTableNotFilledInIsNotWrittenAndItsFileStays() throws IOException {
        byte[] bytes = changed(grid(), book -> book.getSheetAt(1).getRow(4).getCell(1).setCellValue(3));
        Path table = folder.resolve("content/part/2024/4-disputes.yaml");
        Files.createDirectories(table.getParent());
        Files.writeString(table, "# 待填\n");
        Receipt.Written back = (Receipt.Written) receipt(bytes, "part", OptionalInt.of(2024), true);
        assertThat(table).hasContent("# 待填");
        assertThat(folder.resolve("content/part/2024/2-proactive.yaml")).doesNotExist();
        assertThat(folder.resolve("content/part/2024/3-requests.yaml")).exists();
        assertThat(new ReceiptText(WORDS).write(back))
                .containsPattern("没有填 .*：共 \\d+ 格，一格数也没有填")
                .doesNotContain("没有填 收到和处理");
    }

    @Test
    void aHalfFilledGridKeepsWhatWasWritten() throws IOException {
        byte[] bytes = changed(grid(), book -> {
            XSSFRow first = book.getSheetAt(1).getRow(4);
            assertThat(first.getCell(0).getStringCellValue()).startsWith("一、本年新收");
            for (int i = 1; i <= 6; i++) {
                first.getCell(i).setCellValue(i);
            }
        });
        Receipt.Written back = imported(bytes, "half", OptionalInt.of(2024));
        CheckedTable requests = back.report().table("requests").orElseThrow();
        assertThat(requests.source().cells().subList(0, 6)).extracting(f -> f.amount().orElseThrow().intValueExact())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(requests.figures().get(6).status()).isEqualTo(Status.DERIVED);
        assertThat(requests.figures().get(6).amount().orElseThrow().intValueExact()).isEqualTo(21);
        assertOneRemark(back);
        byte[] saved = changed(bytes, book -> {
            compute(book);
            book.getSheetAt(1).getRow(4).getCell(7).getCTCell().setV("21");
        });
        Receipt.Written computed = imported(saved, "computed", OptionalInt.of(2024));
        assertThat(computed.report().table("requests").orElseThrow().figures().get(6).origin()).isEqualTo(Origin.PRINTED);
    }

    @Test
    void aFindingAboutManyCellsNamesTheFirstOfThem() throws IOException {
        byte[] bytes = changed(grid(), book -> book.getSheetAt(1).getRow(4).getCell(1).setCellValue(3));
        Receipt.Written back = imported(bytes, "many", OptionalInt.of(2024));
        List<String> cells = back.spots().keySet().stream().map(c -> "many/2024/" + c).toList();
        Finding finding = Finding.of(Code.IDENTITY_BROKEN, Place.of("x"))
                .about(Subject.of("many", 2024).withCells(cells));
        String origin = new ReceiptText(WORDS).origin(back, finding);
        assertThat(back.spotsOf(finding)).hasSize(175);
        assertThat(origin.split("!")).hasSize(13);
        assertThat(origin).endsWith("，另有 163 格\n");
        String few = new ReceiptText(WORDS).origin(back, finding.about(Subject.of("many", 2024).withCells(cells.subList(0, 12))));
        assertThat(few.split("!")).hasSize(13);
        assertThat(few).doesNotContain("另有");
    }

    @Test
    void aNumberThatItsColumnCannotHoldIsNamed() throws IOException {
        byte[] bytes = changed(grid(), book -> {
            XSSFRow first = book.getSheetAt(1).getRow(4);
            first.getCell(1).setCellValue(-1);
            first.getCell(2).setCellValue(2.5);
            first.getCell(3).setCellValue(3);
        });
        Receipt.Written back = imported(bytes, "negative", OptionalInt.of(2024));
        assertThat(back.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.UNREAD, Remark.Kind.UNREAD, Remark.Kind.UNTOUCHED);
        assertThat(new ReceiptText(WORDS).write(back))
                .contains("收到和处理政府信息公开申请情况!B5：“一、本年新收政府信息公开申请数量/自然人”有一格印作“-1”")
                .containsPattern("!C5：.*有一格印作“2.5”");
    }

    private static void assertOneRemark(Receipt.Written back) {
        assertThat(back.dropped()).filteredOn(d -> d.text().contains("SUM(")).hasSize(1)
                .allSatisfy(d -> assertThat(d.text().length()).isLessThan(60));
        assertThat(back.files()).noneMatch(f -> f.endsWith(".md"));
        assertThat(reasons(back)).doesNotContain(Reason.STRAY_NUMBERS);
    }

    /** As a spreadsheet program saves sums of empty cells. */
    private static void compute(XSSFWorkbook book) {
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell instanceof XSSFCell given && given.getCellType() == CellType.FORMULA) {
                given.getCTCell().setV("0");
            }
        })));
    }

    private static List<Reason> reasons(Receipt.Written back) {
        return back.dropped().stream().map(Dropped::reason).toList();
    }

    private static XSSFCell cell(XSSFWorkbook book, String sheet, int row, int column) {
        XSSFSheet given = book.getSheet(sheet);
        XSSFCell cell = given.getRow(row).getCell(column);
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        return cell;
    }

    private static byte[] changed(byte[] bytes, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private byte[] grid() throws IOException {
        Path content = folder.resolve("blank");
        Files.createDirectories(content.resolve("county/2024"));
        Files.writeString(content.resolve("archive.yaml"), "名称: 库\n");
        Files.writeString(content.resolve("county/body.yaml"), "名称: 某县\n");
        Files.writeString(content.resolve("county/2024/report.yaml"), "标题: 某县2024年政府信息公开工作年度报告\n状态: 草稿\n");
        Inspection inspection = Inspection.of(content, "content");
        CheckedBody body = inspection.checked().body("county").orElseThrow();
        return BlankGrid.of(inspection, body, body.report(2024).orElseThrow());
    }

    private static byte[] workbook(String id, int year) {
        CheckedBody body = SAMPLE.checked().body(id).orElseThrow();
        return workbook(body, body.report(year).orElseThrow());
    }

    private static byte[] workbook(CheckedBody body, CheckedReport report) {
        ArchiveSettings settings = SAMPLE.archive().settings();
        List<OfficialTable> layouts = new ReportComposer(settings, SAMPLE.forms(), new FrameComposer(settings, Set.of()))
                .tables(body, report);
        List<SheetTable> sheets = new ArrayList<>();
        for (int i = 0; i < layouts.size(); i++) {
            sheets.add(new SheetTable(report.tables().get(i), layouts.get(i)));
        }
        return new ReportWorkbook(settings, SAMPLE.vocabulary(), Messages.of(settings.language())).write(body, report, sheets);
    }

    private Receipt.Written imported(byte[] bytes, String body, OptionalInt year) throws IOException {
        Receipt receipt = receipt(bytes, body, year, false);
        assertThat(receipt).isInstanceOf(Receipt.Written.class);
        return (Receipt.Written) receipt;
    }

    private Receipt receipt(byte[] bytes, String body, OptionalInt year, boolean force) throws IOException {
        FormLibrary forms = FormLibrary.builtIn();
        Importer importer = new Importer(folder.resolve("content"), "content", forms, Vocabulary.load());
        return importer.run(new Request("report.xlsx", bytes, body, year, Optional.empty(), force));
    }
}
