package io.github.gouji.synthetic;

import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.synthetic.SyntheticCell.Print;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** Gives the figures of a table the spellings of real reports, and loses some of them as real copies do. */
final class Wear {
    private final SyntheticOptions options;
    private final SplittableRandom random;

    Wear(SyntheticOptions options, SplittableRandom random) {
        this.options = options;
        this.random = random;
    }

    SyntheticTable wear(SyntheticTable whole) {
        List<SyntheticCell> cells = new ArrayList<>(whole.cells());
        Set<Integer> inOrder = new LinkedHashSet<>();
        for (int position = 0; position < whole.form().rows().size(); position++) {
            RowForm row = whole.form().rows().get(position);
            if (!whole.isWritten(position)) {
                continue;
            }
            if (row.columns().size() > 1 && chance(options.damage().inOrder())) {
                inOrder.add(position);
                dropSome(row, cells);
            } else {
                for (int i = 0; i < row.columns().size(); i++) {
                    int at = row.firstCell() + i;
                    cells.set(at, worn(cells.get(at), row.columns().get(i)));
                }
            }
        }
        return new SyntheticTable(whole.form(), cells, inOrder);
    }

    private void dropSome(RowForm row, List<SyntheticCell> cells) {
        int size = row.columns().size();
        int dropped = random.nextInt(1, size + 1);
        while (dropped > 0) {
            int at = row.firstCell() + random.nextInt(size);
            if (cells.get(at).isNumber()) {
                cells.set(at, cells.get(at).as(Print.ABSENT));
                dropped--;
            }
        }
    }

    private SyntheticCell worn(SyntheticCell cell, ColumnForm column) {
        double fate = random.nextDouble();
        if (fate < options.damage().blank()) {
            return cell.as(Print.BLANK);
        }
        if (fate < options.damage().blank() + options.damage().lost()) {
            return cell.as(Print.LOST);
        }
        if (cell.truth().signum() == 0 && chance(options.variety().slashes())) {
            return cell.as(Print.SLASH);
        }
        return cell.writtenAs(spelling(cell.truth(), column));
    }

    private String spelling(BigDecimal value, ColumnForm column) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (column.kind() == NumberKind.MONEY && column.unit().equals("万元") && chance(0.1)) {
            return "{值: " + value.movePointRight(4).stripTrailingZeros().toPlainString() + ", 单位: 元}";
        }
        if (whole && value.longValueExact() >= 1000 && chance(0.15)) {
            return '"' + String.format(Locale.ROOT, "%,d", value.longValueExact()) + '"';
        }
        if (whole && value.signum() > 0 && chance(0.01)) {
            return "{值: " + value.toPlainString() + ", 注: 与上年口径相同}";
        }
        return value.toPlainString();
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
