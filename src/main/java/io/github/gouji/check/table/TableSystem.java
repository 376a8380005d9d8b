package io.github.gouji.check.table;

import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.check.judge.Judge;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Identity.Relation;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.solve.LinearSystem;
import io.github.gouji.solve.OrderedRow;
import io.github.gouji.solve.Range;
import io.github.gouji.solve.Sum;
import io.github.gouji.solve.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hard identities of a table as sums over its cells, without the parts that hang together with a broken or
 * confirmed identity: from what is known to be wrong nothing is derived.
 */
public final class TableSystem {
    private final LinearSystem linear;
    private final List<Identity> identities;
    private final List<Integer> rowPositions;
    private final BitSet tainted;
    private final BitSet reasoned = new BitSet();

    private TableSystem(
            LinearSystem linear, List<Identity> identities, List<Integer> rowPositions, BitSet tainted) {
        this.linear = linear;
        this.identities = List.copyOf(identities);
        this.rowPositions = List.copyOf(rowPositions);
        this.tainted = tainted;
        for (Sum sum : linear.sums()) {
            for (int cell : sum.variables()) {
                reasoned.set(cell);
            }
        }
        for (OrderedRow row : linear.rows()) {
            for (int cell : row.cells()) {
                reasoned.set(cell);
            }
        }
    }

    /**
     * @param given values of open cells that are determined from outside the table
     */
    static TableSystem of(FilledTable table, List<Judgement> judgements, Map<Integer, Long> given) {
        TableForm form = table.form();
        List<Range> ranges = new ArrayList<>();
        for (int cell = 0; cell < form.cellCount(); cell++) {
            ranges.add(
                    given.containsKey(cell)
                            ? Range.of(given.get(cell))
                            : range(table.cells().get(cell), form.columnOfCell(cell).kind()));
        }
        List<Identity> hard = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        for (Identity identity : form.identities()) {
            boolean derives = identity.strength() == Strength.HARD && identity.relation() == Relation.EQUALS;
            if (derives && whole(identity, table)) {
                hard.add(identity);
                sums.add(sum(identity, form));
            }
        }
        List<Integer> positions = List.copyOf(table.inOrder().keySet());
        List<OrderedRow> rows = positions.stream()
                .filter(p -> wholeRow(table.inOrder().get(p)))
                .map(p -> orderedRow(form.rows().get(p), table.inOrder().get(p)))
                .toList();
        List<Integer> usable =
                positions.stream().filter(p -> wholeRow(table.inOrder().get(p))).toList();
        return withoutTainted(form, judgements, new LinearSystem(ranges, sums, rows), hard, usable);
    }

    private static TableSystem withoutTainted(
            TableForm form, List<Judgement> judgements, LinearSystem all, List<Identity> hard, List<Integer> positions) {
        BitSet tainted = tainted(form, judgements, all);
        List<Identity> clean = new ArrayList<>();
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < hard.size(); i++) {
            if (!touches(all.sums().get(i).variables(), tainted)) {
                clean.add(hard.get(i));
                sums.add(all.sums().get(i));
            }
        }
        List<OrderedRow> rows = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int r = 0; r < positions.size(); r++) {
            if (!touches(all.rows().get(r).cells(), tainted)) {
                rows.add(all.rows().get(r));
                kept.add(positions.get(r));
            }
        }
        return new TableSystem(new LinearSystem(all.ranges(), sums, rows), clean, kept, tainted);
    }

    /** The cells of failed identities, and every unknown that a chain of sums and rows connects with them. */
    private static BitSet tainted(TableForm form, List<Judgement> judgements, LinearSystem all) {
        BitSet tainted = new BitSet();
        for (Judgement judgement : judgements) {
            if (judgement.identity().strength() == Strength.HARD
                    && (judgement.isBroken() || judgement.isConfirmed())) {
                judgement.cells().forEach(c -> form.cellIndex(c).ifPresent(tainted::set));
            }
        }
        int before = -1;
        while (!tainted.isEmpty() && tainted.cardinality() != before) {
            before = tainted.cardinality();
            all.sums().forEach(s -> spread(s.variables(), tainted, all));
            all.rows().forEach(r -> spread(r.cells(), tainted, all));
        }
        return tainted;
    }

    private static void spread(int[] cells, BitSet tainted, LinearSystem all) {
        if (touches(cells, tainted)) {
            for (int cell : cells) {
                if (!all.ranges().get(cell).isSingle()) {
                    tainted.set(cell);
                }
            }
        }
    }

    private static boolean touches(int[] cells, BitSet tainted) {
        for (int cell : cells) {
            if (tainted.get(cell)) {
                return true;
            }
        }
        return false;
    }

    private static Range range(Figure figure, NumberKind kind) {
        Optional<BigDecimal> amount = Judge.amount(figure);
        if (amount.isPresent() && isWhole(amount.get())) {
            return Range.of(amount.get().longValueExact());
        }
        return kind == NumberKind.SIGNED ? Range.ANY : Range.COUNT;
    }

    private static boolean whole(Identity identity, FilledTable table) {
        return identity.terms().allMatch(t -> Judge.amount(table.figure(t.cell()).orElseThrow())
                .map(TableSystem::isWhole)
                .orElse(true));
    }

    private static boolean wholeRow(List<Published> numbers) {
        return numbers.stream().allMatch(n -> isWhole(n.value()));
    }

    /** Whether an amount can be reasoned about: a whole number of a size that sums do not overflow. */
    public static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0 && amount.abs().compareTo(BigDecimal.valueOf(1L << 50)) < 0;
    }

    private static Sum sum(Identity identity, TableForm form) {
        int left = identity.left().size();
        int size = left + identity.right().size();
        int[] variables = new int[size];
        int[] signs = new int[size];
        for (int i = 0; i < size; i++) {
            Term term = i < left ? identity.left().get(i) : identity.right().get(i - left);
            variables[i] = form.cellIndex(term.cell()).orElseThrow();
            signs[i] = i < left ? term.sign() : -term.sign();
        }
        return new Sum(identity.id(), variables, signs);
    }

    private static OrderedRow orderedRow(RowForm row, List<Published> numbers) {
        int[] cells = new int[row.columns().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.firstCell() + i;
        }
        return new OrderedRow(
                cells, numbers.stream().mapToLong(n -> n.value().longValueExact()).toArray());
    }

    LinearSystem linear() {
        return linear;
    }

    /** The identities behind the sums, in the same order. */
    List<Identity> identities() {
        return identities;
    }

    boolean reasonsAbout(int cell) {
        return reasoned.get(cell) && !tainted.get(cell);
    }

    /** The placements of an incomplete row that some solution uses; none if nothing may be derived about it. */
    List<Integer> placements(int rowPosition, Verdict verdict) {
        int at = rowPositions.indexOf(rowPosition);
        if (at < 0) {
            return List.of();
        }
        for (int cell : linear.rows().get(at).cells()) {
            if (verdict.contradicting().contains(cell)) {
                return List.of();
            }
        }
        return verdict.placements().get(at);
    }
}
