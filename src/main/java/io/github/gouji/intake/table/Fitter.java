package io.github.gouji.intake.table;

import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.label.Value.Kind;
import io.github.gouji.intake.page.Spot;
import io.github.gouji.intake.table.Catch.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the values printed in a row into its columns, as far as that can be known. */
public final class Fitter {
    private Fitter() {}

    /**
     * Fits the values between a row label and the next.
     *
     * @param heads the column heads above, in printed order; fewer or none where they are lost
     * @param rowwise whether the source itself bounds the row
     */
    public static Catch fit(
            TableForm table, RowForm row, List<Value> printed, List<HeadMark> heads, boolean rowwise, Padding padding, Spot spot) {
        int width = row.columns().size();
        List<Value> values = padded(printed, width, padding);
        if (values.size() == width && values.stream().noneMatch(v -> v.kind() == Kind.UNREADABLE && !rowwise)) {
            return new Catch(table, row, arranged(row, values, heads), Fit.COMPLETE, rowwise, spot);
        }
        if (!values.isEmpty() && values.stream().allMatch(Value::isBlank) && rowwise) {
            List<Value> blank = java.util.Collections.nCopies(width, values.get(0));
            return new Catch(table, row, blank, Fit.COMPLETE, rowwise, spot);
        }
        List<Value> filled = values.stream().filter(v -> !v.isBlank()).toList();
        boolean numbers = filled.stream().allMatch(Value::isNumber);
        Fit fit = values.size() < width && numbers ? Fit.IN_ORDER : Fit.OPEN;
        return new Catch(table, row, fit == Fit.IN_ORDER ? filled : values, fit, rowwise, spot);
    }

    /** Without the blank cells that pad a row beyond its columns, where it is certain which they are. */
    private static List<Value> padded(List<Value> printed, int width, Padding padding) {
        if (printed.size() <= width) {
            return printed;
        }
        List<Value> filled = printed.stream().filter(v -> !v.isBlank()).toList();
        return padding.cut(printed, width, Value::isBlank).orElse(filled.size() == width ? filled : printed);
    }

    /** In the form's order of columns; with the unit of the head where that is not the form's. */
    private static List<Value> arranged(RowForm row, List<Value> values, List<HeadMark> heads) {
        List<ColumnForm> columns = row.columns();
        List<String> order = heads.stream().map(HeadMark::column).toList();
        List<String> expected = columns.stream().map(ColumnForm::id).toList();
        boolean all = order.size() == expected.size() && order.containsAll(expected);
        List<Value> arranged = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String id = expected.get(i);
            int from = all ? order.indexOf(id) : i;
            Optional<String> unit = heads.stream()
                    .filter(h -> h.column().equals(id) && !h.unit().isEmpty())
                    .map(HeadMark::unit)
                    .findFirst();
            arranged.add(values.get(from).withUnit(unit));
        }
        return arranged;
    }
}
