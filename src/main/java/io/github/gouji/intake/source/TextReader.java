package io.github.gouji.intake.source;

import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text and Markdown: lines, and rows of cells parted by bars or tabs. */
final class TextReader {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?");

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private int rowsFrom;

    private TextReader() {}

    static Page read(String text, String encoding) {
        TextReader reader = new TextReader();
        String[] lines = text.split("\\r\\n|\\n|\\r|\\f", -1);
        for (int i = 0; i < lines.length; i++) {
            reader.line(lines[i], i + 1);
        }
        reader.endGrid();
        return new Page(encoding, Map.of(), reader.blocks, List.of());
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        List<String> cells = cells(line);
        if (cells.size() > 1) {
            if (rows.isEmpty()) {
                rowsFrom = number;
            }
            if (!RULE.matcher(line.strip()).matches()) {
                rows.add(row(cells, number));
            }
            return;
        }
        endGrid();
        String only = cells.get(0);
        Matcher heading = HEADING.matcher(only.strip());
        boolean isHeading = heading.matches();
        String shown = isHeading ? heading.group(2) : only;
        int level = isHeading ? heading.group(1).length() : 0;
        blocks.add(new Line(shown, MarkdownText.escape(shown), level, Spot.line(number)));
    }

    private static List<String> cells(String line) {
        String text = line.strip();
        if (text.indexOf('|') >= 0) {
            String inside = text.startsWith("|") ? text.substring(1) : text;
            inside = inside.endsWith("|") ? inside.substring(0, inside.length() - 1) : inside;
            return parts(inside, "\\|");
        }
        if (line.indexOf('\t') >= 0) {
            List<String> parts = parts(line, "\\t");
            long filled = parts.stream().filter(p -> !p.isBlank()).count();
            return filled > 1 ? parts : List.of(line);
        }
        return List.of(line);
    }

    private static List<String> parts(String line, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split(separator, -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    private static List<Cell> row(List<String> cells, int number) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(new Cell(cells.get(i), i, 1, false, Spot.line(number)));
        }
        return row;
    }

    private void endGrid() {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows, false, Spot.line(rowsFrom)));
            rows.clear();
        }
    }
}
