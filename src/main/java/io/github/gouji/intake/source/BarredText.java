package io.github.gouji.intake.source;

import static java.util.Objects.requireNonNull;

import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import io.github.gouji.intake.page.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text whose cells are parted by bars. Three ways of printing are told apart: rows that begin with a bar, rows
 * that are whole lines, and cells one below the other, where nothing says any more where a row ends.
 */
final class BarredText {
    private static final String BAR = "|";
    private static final int LONGEST_ROW = 4000;

    private final List<Numbered> lines;
    private final List<Block> blocks = new ArrayList<>();

    private BarredText(List<Numbered> lines) {
        this.lines = lines;
    }

    /** A line that is not blank. */
    record Numbered(String text, int number) {
        Numbered {
            requireNonNull(text, "text");
        }

        boolean hasBar() {
            return text.contains(BAR);
        }

        boolean beginsWithBar() {
            return text.startsWith(BAR);
        }

        private long filledCells() {
            return parts(text).stream().filter(c -> !c.isEmpty()).count();
        }

        private boolean isOnlyBars() {
            return text.chars().allMatch(c -> c == '|' || Character.isWhitespace(c));
        }

        private boolean hasHan() {
            return text.codePoints().anyMatch(Character::isIdeographic);
        }
    }

    /** @param lines from the first line with a bar to the last; between them also lines without */
    static List<Block> read(List<Numbered> lines) {
        BarredText text = new BarredText(lines);
        List<Numbered> barred = lines.stream().filter(Numbered::hasBar).toList();
        long filled = barred.stream().filter(l -> l.filledCells() > 0).count();
        long rows = barred.stream().filter(l -> l.filledCells() > 1).count();
        if (barred.get(0).beginsWithBar() && filled > 0) {
            text.rowsBeginWithBars();
        } else if (rows * 3 > filled) {
            text.rowsAreLines();
        } else {
            text.cells();
        }
        return text.blocks;
    }

    /** What does not begin with a bar continues the row above, unless that is closed and no bar follows. */
    private void rowsBeginWithBars() {
        List<Numbered> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Numbered line = lines.get(i);
            int last = rows.size() - 1;
            if (line.beginsWithBar()) {
                rows.add(line);
            } else if (last >= 0 && rows.get(last).text().length() < LONGEST_ROW && (!rows.get(last).text().endsWith(BAR) || continues(i))) {
                rows.set(last, joined(rows.get(last), line));
            } else {
                opened(rows);
                blocks.add(line(line.text(), line.number()));
            }
        }
        opened(rows);
    }

    /** Whether the next bar from here is one that ends a cell. */
    private boolean continues(int from) {
        return lines.stream()
                .skip(from)
                .filter(Numbered::hasBar)
                .findFirst()
                .filter(l -> !l.beginsWithBar())
                .isPresent();
    }

    private void opened(List<Numbered> rows) {
        grid(rows.stream()
                .filter(r -> r.text().length() > 1)
                .map(r -> new Numbered(r.text().substring(1).strip(), r.number()))
                .toList());
        rows.clear();
    }

    /** A line of nothing but bars is what the row above still lacked; a bare label belongs to the figures below it. */
    private void rowsAreLines() {
        int most = lines.stream().mapToInt(l -> parts(l.text()).size()).max().orElse(0);
        List<Numbered> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Numbered line = lines.get(i);
            int last = rows.size() - 1;
            boolean room = last >= 0 && rows.get(last).text().length() < LONGEST_ROW;
            if (line.isOnlyBars() && room && parts(rows.get(last).text()).size() < most) {
                rows.set(last, joined(rows.get(last), line));
            } else if (line.hasBar()) {
                rows.add(line);
            } else if (i + 1 < lines.size() && lines.get(i + 1).beginsWithBar() && !lines.get(i + 1).hasHan()) {
                rows.add(joined(line, lines.get(++i)));
            } else {
                grid(rows);
                rows.clear();
                blocks.add(line(line.text(), line.number()));
            }
        }
        grid(rows);
    }

    private static Numbered joined(Numbered first, Numbered second) {
        return new Numbered(first.text() + " " + second.text(), first.number());
    }

    private void grid(List<Numbered> rows) {
        boolean closed = rows.stream().allMatch(r -> r.text().endsWith(BAR));
        List<List<Cell>> cells = new ArrayList<>();
        for (Numbered row : rows) {
            String inside = closed ? row.text().substring(0, row.text().length() - 1) : row.text();
            cells.add(cells(parts(inside), row.number()));
        }
        if (!cells.isEmpty()) {
            blocks.add(new Grid(cells, isEven(cells), cells.get(0).get(0).spot()));
        }
    }

    /** Whether all rows have as many cells: then a column means the same in each. */
    static boolean isEven(List<List<Cell>> rows) {
        return rows.stream().mapToInt(List::size).distinct().count() == 1;
    }

    /** Each bar ends a cell; one with nothing before it an empty cell. */
    private void cells() {
        boolean begun = lines.get(0).beginsWithBar();
        for (Numbered line : lines) {
            List<String> parts = parts(line.text());
            for (int i = 0; i < parts.size(); i++) {
                boolean ended = i + 1 < parts.size();
                if (!parts.get(i).isEmpty()) {
                    blocks.add(line(parts.get(i), line.number()));
                    begun = !ended;
                } else if (ended) {
                    if (!begun) {
                        blocks.add(new Block.Empty(Spot.line(line.number())));
                    }
                    begun = false;
                }
            }
        }
    }

    private static Line line(String text, int number) {
        return Line.plain(text, 0, Spot.line(number));
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("\\|", -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    static List<Cell> cells(List<String> texts, int number) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            row.add(new Cell(texts.get(i), i, 1, false, Spot.line(number)));
        }
        return row;
    }
}
