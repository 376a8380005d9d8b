package io.github.gouji.synthetic;

import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Identity.Relation;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Values for a table with which all its identities hold, those with the year before too. Each equation defines one
 * cell that no other defines; the cells left over are free and random; where a defined count would come out negative,
 * a free cell of its equation gives way.
 */
final class ConsistentTable {
    private static final int ROUNDS = 50;

    private final TableForm form;
    private final Map<CellRef, BigDecimal> before;
    private final SplittableRandom random;
    private final OptionalLong level;
    private final List<Identity> identities;
    private final Identity[] definition;
    private final BigDecimal[] free;
    private final BigDecimal[] values;

    /**
     * @param before the true values of the year before, whatever its form
     * @param level of a body whose figures stay about the same from year to year, the seed of what they are
     */
    ConsistentTable(
            TableForm form, Map<CellRef, BigDecimal> before, SplittableRandom random, OptionalLong level) {
        this.form = form;
        this.before = before;
        this.random = random;
        this.level = level;
        this.identities = Stream.concat(form.identities().stream(), form.acrossYears().stream())
                .filter(this::applies)
                .toList();
        this.definition = new Identity[form.cellCount()];
        this.free = new BigDecimal[form.cellCount()];
        this.values = new BigDecimal[form.cellCount()];
    }

    List<BigDecimal> values() {
        define();
        draw();
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(values, null);
            if (!repair()) {
                verify();
                return List.of(values);
            }
        }
        throw new IllegalStateException("no consistent values for " + form);
    }

    private boolean applies(Identity identity) {
        return identity.terms().allMatch(t -> t.yearOffset() == 0
                ? form.cellIndex(t.cell()).isPresent()
                : t.yearOffset() == -1 && before.containsKey(t.cell()));
    }

    private void define() {
        for (boolean single : new boolean[] {true, false}) {
            for (Identity identity : identities) {
                if (identity.relation() == Relation.EQUALS && (identity.left().size() == 1) == single) {
                    identity.terms()
                            .limit(single ? 1 : Long.MAX_VALUE)
                            .filter(t -> t.yearOffset() == 0 && definition[index(t)] == null)
                            .findFirst()
                            .ifPresent(t -> definition[index(t)] = identity);
                }
            }
        }
    }

    private void draw() {
        for (RowForm row : form.rows()) {
            SplittableRandom drawn = level.isPresent()
                    ? new SplittableRandom(level.getAsLong() * 31 + row.label().hashCode())
                    : random;
            boolean busy = drawn.nextDouble() < 0.5;
            for (int i = 0; i < row.columns().size(); i++) {
                BigDecimal number = number(row.columns().get(i), busy && i == 0 ? 0.8 : busy ? 0.35 : 0.05, drawn);
                free[row.firstCell() + i] = level.isPresent() ? wavering(number) : number;
            }
        }
    }

    /** A tenth more or less. */
    private BigDecimal wavering(BigDecimal number) {
        BigDecimal factor = BigDecimal.valueOf(random.nextInt(900, 1101), 3);
        return number.multiply(factor).setScale(number.scale(), RoundingMode.HALF_UP);
    }

    private BigDecimal number(ColumnForm column, double share, SplittableRandom random) {
        boolean counts = form.layout() == Layout.GRID || form.layout() == Layout.STRIP;
        if (random.nextDouble() >= (counts ? share : 0.7)) {
            return BigDecimal.ZERO;
        }
        if (column.kind() == NumberKind.SIGNED) {
            return BigDecimal.valueOf(random.nextInt(-20, 21));
        }
        if (column.kind() == NumberKind.MONEY) {
            return BigDecimal.valueOf(random.nextLong(1, 2_000_000), random.nextInt(5));
        }
        if (!counts) {
            return BigDecimal.valueOf((long) Math.pow(10, random.nextDouble() * 4.5));
        }
        double size = random.nextDouble();
        return BigDecimal.valueOf(
                size < 0.7 ? random.nextInt(1, 6) : size < 0.97 ? random.nextInt(6, 60) : random.nextInt(60, 5000));
    }

    /** Gives way once; false if nothing had to. */
    private boolean repair() {
        for (int cell = 0; cell < values.length; cell++) {
            boolean negative = form.columnOfCell(cell).kind() != NumberKind.SIGNED && value(cell).signum() < 0;
            if (negative) {
                CellRef ref = form.cell(cell);
                Identity identity = definition[cell];
                int sign = identity.terms()
                        .filter(t -> t.yearOffset() == 0 && t.cell().equals(ref))
                        .mapToInt(t -> side(identity, t))
                        .findFirst()
                        .orElseThrow();
                raise(identity, sign, value(cell).negate());
                return true;
            }
        }
        for (Identity identity : identities) {
            BigDecimal over = excess(identity);
            if (identity.relation() == Relation.AT_MOST && over.signum() > 0) {
                raise(identity, 1, over);
                return true;
            }
        }
        return false;
    }

    /** Adds to a free cell of the side that is too small, the one without the given sign. */
    private void raise(Identity identity, int sign, BigDecimal by) {
        int giving = identity.terms()
                .filter(t -> t.yearOffset() == 0 && definition[index(t)] == null && side(identity, t) == -sign)
                .mapToInt(this::index)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing can give way in " + identity.id()));
        free[giving] = free[giving].add(by);
    }

    /** The sign of a term when everything stands on the left side. */
    private static int side(Identity identity, Term term) {
        return identity.left().contains(term) ? term.sign() : -term.sign();
    }

    private BigDecimal value(int cell) {
        if (values[cell] == null) {
            values[cell] = definition[cell] == null ? free[cell] : defined(cell, definition[cell]);
        }
        return values[cell];
    }

    private BigDecimal defined(int cell, Identity identity) {
        CellRef ref = form.cell(cell);
        BigDecimal rest = BigDecimal.ZERO;
        int own = 0;
        for (Term term : identity.terms().toList()) {
            int sign = side(identity, term);
            if (term.yearOffset() == 0 && term.cell().equals(ref)) {
                own = sign;
            } else {
                rest = rest.add(amount(term).multiply(BigDecimal.valueOf(sign)));
            }
        }
        return rest.multiply(BigDecimal.valueOf(-own));
    }

    private BigDecimal amount(Term term) {
        return term.yearOffset() == 0 ? value(index(term)) : before.get(term.cell());
    }

    private BigDecimal excess(Identity identity) {
        BigDecimal excess = BigDecimal.ZERO;
        for (Term term : identity.terms().toList()) {
            excess = excess.add(amount(term).multiply(BigDecimal.valueOf(side(identity, term))));
        }
        return excess;
    }

    private void verify() {
        List<String> broken = new ArrayList<>();
        for (Identity identity : identities) {
            int order = excess(identity).signum();
            if (identity.relation() == Relation.EQUALS ? order != 0 : order > 0) {
                broken.add(identity.id());
            }
        }
        if (!broken.isEmpty()) {
            throw new IllegalStateException("inconsistent by construction: " + broken);
        }
    }

    private int index(Term term) {
        return form.cellIndex(term.cell()).orElseThrow();
    }
}
