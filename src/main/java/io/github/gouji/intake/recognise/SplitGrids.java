package io.github.gouji.intake.recognise;

import io.github.gouji.intake.label.Hit;
import io.github.gouji.intake.label.LabelBook;
import io.github.gouji.intake.label.Meaning.Kind;
import io.github.gouji.intake.page.Block;
import io.github.gouji.intake.page.Block.Cell;
import io.github.gouji.intake.page.Block.Grid;
import io.github.gouji.intake.page.Block.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the tables of a workbook that a row of one merged cell cut in two, where that cell holds the label of a group:
 * any other stands above a new table.
 */
final class SplitGrids {
    private final LabelBook book;

    SplitGrids(LabelBook book) {
        this.book = book;
    }

    List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        List<Line> between = new ArrayList<>();
        Optional<Grid> open = Optional.empty();
        for (Block block : blocks) {
            if (block instanceof Line line && open.isPresent() && isGroup(line, open.get())) {
                between.add(line);
            } else if (block instanceof Grid grid && isNextOf(open, between, grid)) {
                open = Optional.of(one(open.orElseThrow(), between, grid));
                between.clear();
            } else {
                open.ifPresent(joined::add);
                joined.addAll(between);
                between.clear();
                open = block instanceof Grid grid ? Optional.of(grid) : Optional.empty();
                if (open.isEmpty()) {
                    joined.add(block);
                }
            }
        }
        open.ifPresent(joined::add);
        joined.addAll(between);
        return joined;
    }

    private boolean isGroup(Line line, Grid above) {
        Optional<Hit> hit = book.exact(line.text());
        return !line.spot().sheet().isEmpty()
                && line.spot().sheet().equals(above.spot().sheet())
                && hit.filter(h -> h.is(Kind.GROUP)).isPresent();
    }

    private static boolean isNextOf(Optional<Grid> open, List<Line> between, Grid grid) {
        return open.isPresent() && !between.isEmpty() && open.get().spot().sheet().equals(grid.spot().sheet());
    }

    private static Grid one(Grid above, List<Line> between, Grid below) {
        List<List<Cell>> rows = new ArrayList<>(above.rows());
        between.forEach(line -> rows.add(List.of(new Cell(line.text(), 0, 1, false, line.spot()))));
        rows.addAll(below.rows());
        return new Grid(rows, above.positioned() && below.positioned(), above.spot());
    }
}
