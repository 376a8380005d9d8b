package io.github.gouji.intake.table;

import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.table.Catch.Fit;
import java.util.List;

/**
 * Rows of running text under heads that one line prints in another order than the form, as with the total in front. The
 * order that makes the row add up is taken; where both or neither does, the row stays open.
 */
final class OtherOrder {
    private OtherOrder() {}

    /** @param order of the column ids as printed */
    static Catch settled(Catch read, List<String> order) {
        if (read.values().isEmpty() || read.values().stream().allMatch(Value::isBlank)) {
            return read;
        }
        if (read.fit() != Fit.COMPLETE) {
            return read.opened();
        }
        List<Value> arranged = read.row().columns().stream()
                .map(ColumnForm::id)
                .map(id -> read.values().get(order.indexOf(id)))
                .toList();
        Catch other = new Catch(read.table(), read.row(), arranged, Fit.COMPLETE, read.rowwise(), read.spot());
        if (read.printsTheSame(other)) {
            return read;
        }
        boolean asForm = read.addsUp();
        boolean asPrinted = other.addsUp();
        return asForm == asPrinted ? read.opened() : asForm ? read : other;
    }
}
