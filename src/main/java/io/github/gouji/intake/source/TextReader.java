package io.github.gouji.intake.source;

import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Page;
import io.github.gouji.intake.page.Refusal;
import io.github.gouji.intake.page.Spot;
import io.github.gouji.intake.source.BarredText.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text and Markdown: lines, and rows of cells parted by bars or tabs. */
final class TextReader {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?");

    private static final int MOST_LINES = 80_000;

    private static final int LONGEST_CELL = 60;
    private static final int MOST_BETWEEN = 4;

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private int rowsFrom;

    private TextReader() {}

    static Page read(String text, String encoding) throws Refusal {
        String[] lines = text.split("\\r\\n|\\n|\\r|\\f", -1);
        long bars = text.chars().filter(c -> c == '|' || c == '\t').count();
        if (lines.length > MOST_LINES || bars > MOST_LINES) {
            throw new Refusal("too-tangled", String.valueOf(Math.max(lines.length, bars)));
        }
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            boolean rule = lines[i].indexOf('|') >= 0 && RULE.matcher(lines[i].strip()).matches();
            if (!lines[i].isBlank() && !rule) {
                String shown = lines[i].indexOf('|') >= 0 ? lines[i].strip() : lines[i];
                numbered.add(new Numbered(shown, i + 1));
            }
        }
        TextReader reader = new TextReader();
        for (int at = 0; at < numbered.size(); ) {
            at = numbered.get(at).hasBar() ? reader.barred(numbered, at) : reader.line(numbered, at);
        }
        reader.endGrid();
        return new Page(encoding, Map.of(), reader.blocks, List.of());
    }

    /** Takes all lines up to the last one with a bar, as long as those between could be cells. */
    private int barred(List<Numbered> lines, int from) {
        endGrid();
        int end = from + 1;
        for (int at = from + 1; at < lines.size() && at - end <= MOST_BETWEEN; at++) {
            if (lines.get(at).hasBar()) {
                end = at + 1;
            } else if (!couldBeCell(lines.get(at).text())) {
                break;
            }
        }
        blocks.addAll(BarredText.read(lines.subList(from, end)));
        return end;
    }

    private static boolean couldBeCell(String text) {
        return text.strip().length() <= LONGEST_CELL && !HEADING.matcher(text.strip()).matches();
    }

    private int line(List<Numbered> lines, int at) {
        String line = lines.get(at).text();
        int number = lines.get(at).number();
        List<String> cells = new ArrayList<>();
        for (String part : line.split("\\t", -1)) {
            cells.add(part.strip());
        }
        long filled = cells.stream().filter(c -> !c.isEmpty()).count();
        if (filled > 1 || !rows.isEmpty() && filled > 0 && cells.size() > 2) {
            rowsFrom = rows.isEmpty() ? number : rowsFrom;
            rows.add(BarredText.cells(cells, number));
            return at + 1;
        }
        endGrid();
        Matcher heading = HEADING.matcher(line.strip());
        boolean isHeading = heading.matches();
        String shown = isHeading ? heading.group(2) : line;
        int level = isHeading ? heading.group(1).length() : 0;
        blocks.add(Line.plain(shown, level, Spot.line(number)));
        return at + 1;
    }

    private void endGrid() {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows, BarredText.isEven(rows), Spot.line(rowsFrom)));
            rows.clear();
        }
    }
}
