package io.github.gouji.intake.source;

import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Refusal;
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

    private static final int MOST_LINES = 100_000;

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Barred> bars = new ArrayList<>();
    private int rowsFrom;

    private TextReader() {}

    static Page read(String text, String encoding) throws Refusal {
        TextReader reader = new TextReader();
        String[] lines = text.split("\\r\\n|\\n|\\r|\\f", -1);
        if (lines.length > MOST_LINES) {
            throw new Refusal("too-tangled", String.valueOf(lines.length));
        }
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
        if (line.indexOf('|') >= 0) {
            if (!RULE.matcher(line.strip()).matches()) {
                bars.add(new Barred(line.strip(), number));
            }
            return;
        }
        List<String> cells = parts(line, "\\t");
        if (cells.stream().filter(c -> !c.isBlank()).count() > 1) {
            endBars();
            rowsFrom = rows.isEmpty() ? number : rowsFrom;
            rows.add(row(cells, number));
            return;
        }
        endGrid();
        Matcher heading = HEADING.matcher(line.strip());
        boolean isHeading = heading.matches();
        String shown = isHeading ? heading.group(2) : line;
        int level = isHeading ? heading.group(1).length() : 0;
        blocks.add(new Line(shown, MarkdownText.escape(shown), level, Spot.line(number)));
    }

    /** A line with bars, not yet cut: whether its outer bars are cells shows in the lines around it. */
    private record Barred(String line, int number) {}

    private void endBars() {
        boolean before = bars.stream().allMatch(b -> b.line().startsWith("|"));
        boolean after = bars.stream().allMatch(b -> b.line().endsWith("|"));
        for (Barred barred : bars) {
            String inside = before ? barred.line().substring(1) : barred.line();
            inside = after && inside.endsWith("|") ? inside.substring(0, inside.length() - 1) : inside;
            rowsFrom = rows.isEmpty() ? barred.number() : rowsFrom;
            rows.add(row(parts(inside, "\\|"), barred.number()));
        }
        bars.clear();
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
        endBars();
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows, false, Spot.line(rowsFrom)));
            rows.clear();
        }
    }
}
