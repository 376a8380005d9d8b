package io.github.gouji.intake.source;

import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Dropped;
import io.github.gouji.intake.page.Dropped.Reason;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads a Word document: paragraphs and tables in order, without what tracked changes deleted. */
final class DocxReader {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private int at;

    private DocxReader() {}

    static Page read(InputStream in) throws IOException {
        DocxReader reader = new DocxReader();
        try (XWPFDocument document = new XWPFDocument(in)) {
            document.getBodyElements().forEach(reader::element);
        }
        return new Page("DOCX", Map.of(), reader.blocks, reader.dropped);
    }

    private void element(IBodyElement element) {
        at++;
        if (element instanceof XWPFParagraph paragraph) {
            line(text(paragraph), level(paragraph));
        } else if (element instanceof XWPFTable table) {
            table(table);
        } else if (element instanceof XWPFSDT control) {
            for (String text : control.getContent().getText().split("\\n")) {
                line(text, 0);
            }
        }
    }

    private void line(String text, int level) {
        for (String part : text.split("\\n")) {
            if (!part.isBlank()) {
                blocks.add(Line.plain(part.strip(), level, Spot.line(at)));
            }
        }
    }

    private static int level(XWPFParagraph paragraph) {
        String style = paragraph.getStyle();
        return style != null && style.matches("(?i)(heading)?\\s*[1-6]") ? style.charAt(style.length() - 1) - '0' : 0;
    }

    private String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                if (isDeleted(run)) {
                    dropped.add(new Dropped(Reason.UNSEEN, run.text(), Spot.line(at)));
                } else if (!run.isVanish()) {
                    text.append(run.text());
                }
            } else if (element instanceof XWPFSDT control) {
                text.append(control.getContent().getText());
            }
        }
        return text.toString();
    }

    private static boolean isDeleted(XWPFRun run) {
        String parent = run.getCTR().getDomNode().getParentNode().getLocalName();
        return "del".equals(parent) || "moveFrom".equals(parent);
    }

    private void table(XWPFTable table) {
        List<List<Part>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<Part> parts = new ArrayList<>();
            int column = 0;
            for (ICell cell : row.getTableICells()) {
                Part part = part(cell, column);
                parts.add(part);
                column += part.width();
            }
            rows.add(parts);
        }
        GridBuilder grid = new GridBuilder();
        Map<Integer, Boolean> open = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            grid.beginRow();
            for (Part part : rows.get(i)) {
                boolean carried = part.continues() && open.getOrDefault(part.column(), false);
                open.put(part.column(), part.continues() || part.restarts());
                if (!carried) {
                    grid.cell(part.text(), part.width(), height(rows, i, part), Spot.line(at));
                }
            }
            grid.endRow();
        }
        blocks.add(new Grid(grid.rows(), false, Spot.line(at)));
    }

    /** A cell with its place in the vertical merging that Word writes row by row. */
    private record Part(String text, int column, int width, boolean restarts, boolean continues) {}

    private static int height(List<List<Part>> rows, int from, Part part) {
        int height = 1;
        while (part.restarts()
                && from + height < rows.size()
                && rows.get(from + height).stream().anyMatch(p -> p.column() == part.column() && p.continues())) {
            height++;
        }
        return height;
    }

    private Part part(ICell cell, int column) {
        if (cell instanceof XWPFTableCell tableCell) {
            List<String> texts = new ArrayList<>();
            tableCell.getParagraphs().forEach(p -> texts.add(text(p).strip()));
            tableCell.getTables().forEach(t -> texts.add(t.getText().strip()));
            CTTcPr properties = tableCell.getCTTc().getTcPr();
            int width = properties != null && properties.isSetGridSpan()
                    ? properties.getGridSpan().getVal().intValue()
                    : 1;
            boolean merged = properties != null && properties.isSetVMerge();
            boolean restarts = merged && properties.getVMerge().getVal() == STMerge.RESTART;
            String text = String.join(" ", texts.stream().filter(t -> !t.isEmpty()).toList());
            return new Part(text, column, Math.max(1, width), restarts, merged && !restarts);
        }
        String text = cell instanceof XWPFSDTCell control ? control.getContent().getText().strip() : "";
        return new Part(text, column, 1, false, false);
    }
}
