package io.github.gouji.check.table;

import io.github.gouji.archive.figure.Evidence;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Derived;
import io.github.gouji.archive.figure.Figure.NotHeld;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.check.judge.Doubts;
import io.github.gouji.check.judge.Doubts.Bounds;
import io.github.gouji.check.judge.Judge;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.solve.Range;
import io.github.gouji.solve.Solver;
import io.github.gouji.solve.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Completes one table: places the numbers of incomplete rows and derives the blank and lost cells that the hard
 * identities leave exactly one value. Cells that hang together with a broken or confirmed identity stay as they are.
 */
public final class Completion {
    private final FilledTable table;
    private final List<Judgement> judgements;
    private final Map<Integer, Given> given;
    private final TableSystem system;
    private final Verdict verdict;
    private final List<Figure> figures;
    private final Map<Integer, Long> determined = new TreeMap<>();
    private final Map<Integer, List<Published>> unplaced = new TreeMap<>();
    private final Set<Integer> positionOpen = new TreeSet<>();
    private final Map<Integer, Bounds> bounds = new TreeMap<>();

    private Completion(FilledTable table, List<Judgement> judgements, Map<Integer, Given> given) {
        this.table = table;
        this.judgements = judgements;
        this.given = given;
        this.system = TableSystem.of(table, judgements, values(given));
        this.verdict = Solver.solve(system.linear());
        this.figures = new ArrayList<>(table.cells());
    }

    /** The value of a cell that the year before or after determines, and the identity by which it does. */
    public record Given(long value, String identity) {}

    public static CheckedTable complete(FilledTable table) {
        return complete(table, Map.of());
    }

    /**
     * Completes a table with the help of its neighbours in time.
     *
     * @param given by cell index what an identity across years determines
     */
    public static CheckedTable complete(FilledTable table, Map<Integer, Given> given) {
        List<Judgement> judgements = new Judge(table).judge();
        boolean open = !table.inOrder().isEmpty()
                || table.cells().stream().anyMatch(f -> Judge.amount(f).isEmpty());
        return open
                ? new Completion(table, judgements, given).complete()
                : new CheckedTable(table, table.cells(), Doubts.NONE, judgements, List.of());
    }

    private CheckedTable complete() {
        table.inOrder().forEach(this::place);
        for (int cell = 0; cell < figures.size(); cell++) {
            derive(cell);
        }
        new Explanation(system.linear(), figures, determined, given).explain(figures);
        List<CellRef> contradicting =
                verdict.contradicting().stream().map(table.form()::cell).toList();
        return new CheckedTable(table, figures, new Doubts(unplaced, positionOpen, bounds), judgements, contradicting);
    }

    private void derive(int cell) {
        Figure figure = figures.get(cell);
        if (Judge.amount(figure).isPresent() || !system.reasonsAbout(cell) && !given.containsKey(cell)) {
            return;
        }
        Range range = verdict.ranges().get(cell);
        boolean held = !(figure instanceof NotHeld);
        if (verdict.isCertain(cell)) {
            determined.put(cell, range.low());
            if (held) {
                BigDecimal value = BigDecimal.valueOf(range.low());
                figures.set(cell, new Derived(value, figure.origin(), figure.place(), new Evidence(List.of())));
            }
        } else if (held && !verdict.contradicting().contains(cell)) {
            bound(cell, range);
        }
    }

    private static Map<Integer, Long> values(Map<Integer, Given> given) {
        Map<Integer, Long> values = new TreeMap<>();
        given.forEach((cell, g) -> values.put(cell, g.value()));
        return values;
    }

    private void bound(int cell, Range range) {
        boolean endless = range.high() >= Range.ENDLESS;
        boolean says = range.low() > 0 || !endless;
        if (says && range.low() > -Range.ENDLESS) {
            bounds.put(cell, new Bounds(range.low(), endless ? Optional.empty() : Optional.of(range.high())));
        }
    }

    /** Puts the numbers of an incomplete row where they stand in every solution, equal ones as far left as possible. */
    private void place(int position, List<Published> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        RowForm row = table.form().rows().get(position);
        List<Integer> masks = system.placements(position, verdict);
        if (masks.isEmpty()) {
            unplaced.put(position, numbers);
            return;
        }
        int leftmost = masks.get(0);
        List<Published> open = new ArrayList<>();
        for (int n = 0; n < numbers.size(); n++) {
            int column = columnOf(leftmost, n);
            if (isSettled(n, column, masks, row)) {
                figures.set(row.firstCell() + column, numbers.get(n));
            } else {
                open.add(numbers.get(n));
            }
        }
        for (int column = 0; column < row.columns().size(); column++) {
            int cell = row.firstCell() + column;
            if (varies(masks, column) && (figures.get(cell) instanceof Published || verdict.isCertain(cell))) {
                positionOpen.add(cell);
            }
        }
        if (!open.isEmpty()) {
            unplaced.put(position, open);
        }
    }

    /** Whether a number stands in one column, or only in columns whose value is certain and so the same. */
    private boolean isSettled(int number, int column, List<Integer> masks, RowForm row) {
        return masks.stream().mapToInt(m -> columnOf(m, number)).allMatch(c -> c == column)
                || masks.stream().allMatch(m -> verdict.isCertain(row.firstCell() + columnOf(m, number)));
    }

    private static boolean varies(List<Integer> masks, int column) {
        int bit = 1 << column;
        return masks.stream().anyMatch(m -> (m & bit) == 0) && masks.stream().anyMatch(m -> (m & bit) != 0);
    }

    /** The column of the n-th number in a placement. */
    private static int columnOf(int mask, int n) {
        int rest = mask;
        for (int i = 0; i < n; i++) {
            rest &= rest - 1;
        }
        return Integer.numberOfTrailingZeros(rest);
    }
}
