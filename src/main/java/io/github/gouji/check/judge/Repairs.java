package io.github.gouji.check.judge;

import io.github.gouji.archive.figure.FilledTable;
import io.github.gouji.check.judge.Repair.Change;
import io.github.gouji.check.judge.Repair.Slip;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Identity.Relation;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for the smallest sets of cells whose change would make every decidable hard identity of a table hold, by
 * changing one cell of the first broken identity at a time; the likeliest first.
 */
public final class Repairs {
    private static final int MOST_CHANGES = 3;
    private static final int MOST_TRIALS = 20_000;

    private final TableForm form;
    private final Map<CellRef, BigDecimal> values = new LinkedHashMap<>();
    private final List<Identity> identities;
    private final List<Repair> found = new ArrayList<>();
    private int trials = MOST_TRIALS;

    private Repairs(FilledTable table, List<Judgement> judgements) {
        this.form = table.form();
        this.identities = judgements.stream()
                .filter(j -> !(j.outcome() instanceof Outcome.Undecidable) && !j.isConfirmed())
                .map(Judgement::identity)
                .filter(i -> i.strength() == Strength.HARD && i.relation() == Relation.EQUALS)
                .toList();
        for (Identity identity : identities) {
            identity.terms().map(Term::cell).forEach(c -> values.computeIfAbsent(
                    c, cell -> table.figure(cell).flatMap(Judge::amount).orElseThrow()));
        }
    }

    /** The repairs with the fewest changes; none if nothing is broken or no small set mends all. */
    public static List<Repair> of(FilledTable table, List<Judgement> judgements) {
        boolean broken = judgements.stream()
                .anyMatch(j -> j.isBroken() && j.identity().strength() == Strength.HARD);
        if (!broken) {
            return List.of();
        }
        Repairs repairs = new Repairs(table, judgements);
        for (int changes = 1; changes <= MOST_CHANGES && repairs.found.isEmpty(); changes++) {
            repairs.search(changes, new ArrayList<>());
        }
        repairs.found.sort(Comparator.comparing(Repair::slip).thenComparing(repairs::weight));
        return List.copyOf(repairs.found);
    }

    private void search(int left, List<Change> made) {
        Optional<Identity> broken =
                identities.stream().filter(i -> balance(i).signum() != 0).findFirst();
        if (broken.isEmpty()) {
            List<Change> sorted = made.stream()
                    .sorted(Comparator.comparing(c -> c.cell().toString()))
                    .toList();
            Repair repair = new Repair(sorted, slip(sorted));
            if (!found.contains(repair)) {
                found.add(repair);
            }
            return;
        }
        if (left == 0) {
            return;
        }
        List<Term> leftSide = broken.get().left();
        for (Term term : broken.get().terms().toList()) {
            if (trials-- <= 0) {
                return;
            }
            int sign = leftSide.contains(term) ? term.sign() : -term.sign();
            change(term.cell(), balance(broken.get()).multiply(BigDecimal.valueOf(-sign)), left, made);
        }
    }

    private void change(CellRef cell, BigDecimal delta, int left, List<Change> made) {
        BigDecimal from = values.get(cell);
        BigDecimal to = from.add(delta);
        boolean again = made.stream().anyMatch(c -> c.cell().equals(cell));
        if (again || to.signum() < 0 && column(cell).kind() != NumberKind.SIGNED) {
            return;
        }
        values.put(cell, to);
        made.add(new Change(cell, from, to));
        // One change can only leave as many broken identities as the other changes have cells to mend.
        search(left - 1, made);
        made.remove(made.size() - 1);
        values.put(cell, from);
    }

    /** Left side minus right side. */
    private BigDecimal balance(Identity identity) {
        BigDecimal balance = BigDecimal.ZERO;
        for (Term term : identity.left()) {
            balance = balance.add(values.get(term.cell()).multiply(BigDecimal.valueOf(term.sign())));
        }
        for (Term term : identity.right()) {
            balance = balance.subtract(values.get(term.cell()).multiply(BigDecimal.valueOf(term.sign())));
        }
        return balance;
    }

    private Slip slip(List<Change> changes) {
        Slip worst = Slip.DIGITS_SWAPPED;
        for (Change change : changes) {
            Slip slip = slip(change);
            worst = slip.compareTo(worst) > 0 ? slip : worst;
        }
        return worst;
    }

    private Slip slip(Change change) {
        Slip typing = Slip.between(change.from(), change.to());
        if (typing != Slip.UNKNOWN) {
            return typing;
        }
        boolean copied = change.from().signum() != 0
                && values.entrySet().stream()
                        .anyMatch(e -> e.getKey().column().equals(change.cell().column())
                                && !e.getKey().equals(change.cell())
                                && e.getValue().compareTo(change.from()) == 0);
        if (copied) {
            return Slip.FROM_ANOTHER_ROW;
        }
        boolean sum = identities.stream()
                .anyMatch(i -> i.left().size() == 1 && i.left().get(0).cell().equals(change.cell()));
        return sum ? Slip.TOTAL_MISCALCULATED : Slip.UNKNOWN;
    }

    /** Among equally likely repairs, the one that changes least. */
    private BigDecimal weight(Repair repair) {
        return repair.changes().stream()
                .map(c -> c.from().subtract(c.to()).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ColumnForm column(CellRef cell) {
        return form.columnOfCell(form.cellIndex(cell).orElseThrow());
    }
}
