package io.github.gouji.archive.table;

import io.github.gouji.archive.field.Fields;
import io.github.gouji.archive.field.Numbers;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Confirmation;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Blank;
import io.github.gouji.archive.figure.Figure.Missing;
import io.github.gouji.archive.figure.Figure.NotApplicable;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.archive.figure.Remark;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.label.Units;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.source.Kinds;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one cell: a number as printed, {@code ~}, the sign for lost, {@code /}, or a mapping with value and remark. */
final class CellReader {
    private final Vocabulary vocabulary;
    private final Units units;
    private final Findings findings;

    CellReader(Vocabulary vocabulary, Units units, Findings findings) {
        this.vocabulary = vocabulary;
        this.units = units;
        this.findings = findings;
    }

    /** Whether a mapping is of the cell's keys rather than of column labels. */
    boolean isCellMapping(Mapping mapping) {
        Vocabulary.Keys keys = vocabulary.keys("cell");
        return mapping.entries().stream().anyMatch(e -> keys.id(e.key().text()).isPresent());
    }

    /**
     * Reads a value into the form's unit. After a finding the cell is missing, so that reading can go on.
     *
     * @param unit the unit of the table file, or "" for the form's
     */
    Figure read(YamlValue value, ColumnForm column, String unit) {
        if (value instanceof Scalar scalar) {
            if (scalar.text().isEmpty() && !scalar.quoted()) {
                findings.add(Code.CELL_UNREADABLE, value.place(), Messages.CASE, "empty", "text", "");
                return new Missing(value.place());
            }
            return sign(scalar).orElseGet(() -> published(scalar, column, unit, Remark.NONE));
        }
        if (value instanceof Mapping mapping) {
            return withRemark(mapping, column, unit);
        }
        findings.add(Kinds.wrong(value, Kinds.CELL));
        return new Missing(value.place());
    }

    /** The figure of a scalar that is a sign and not a number. */
    Optional<Figure> sign(Scalar scalar) {
        if (scalar.isEmpty() && !scalar.text().isEmpty()) {
            return Optional.of(new Blank(scalar.place()));
        }
        Vocabulary.Keys signs = vocabulary.words("cell");
        return signs.id(scalar.text().strip())
                .map(id -> id.equals("lost") ? new Missing(scalar.place()) : new NotApplicable(scalar.place()));
    }

    private Figure withRemark(Mapping mapping, ColumnForm column, String tableUnit) {
        Fields fields = new Fields(mapping, vocabulary.keys("cell"), findings);
        Optional<YamlValue> value = fields.given("value");
        if (value.isEmpty()) {
            fields.required("value");
            return new Missing(mapping.place());
        }
        if (!(value.get() instanceof Scalar scalar)) {
            findings.add(Kinds.wrong(value.get(), Kinds.CELL));
            return new Missing(mapping.place());
        }
        Optional<Scalar> unit = fields.scalar("unit");
        unit.ifPresent(u -> check(u, column));
        Remark remark = new Remark(
                fields.text("note").orElse(""), unit.map(Scalar::text).orElse(""), confirmation(fields, mapping, column));
        return sign(scalar)
                .map(sign -> sign.with(remark))
                .orElseGet(() -> published(scalar, column, unit.map(Scalar::text).orElse(tableUnit), remark));
    }

    private Optional<Confirmation> confirmation(Fields fields, Mapping mapping, ColumnForm column) {
        Optional<Scalar> expected = fields.scalar("expected");
        if (expected.isPresent() || fields.value("as_printed").isPresent()) {
            fields.required("expected");
            String reason = fields.required("as_printed");
            return expected.flatMap(e -> amount(e, column)).map(a -> new Confirmation(a, reason, mapping.place()));
        }
        return Optional.empty();
    }

    private void check(Scalar unit, ColumnForm column) {
        if (units.convert(BigDecimal.ONE, unit.text(), column.unit()).isEmpty()) {
            String expected = String.join(", ", units.like(column.unit()));
            findings.add(
                    Code.UNIT_UNKNOWN, unit.place(), "text", unit.text(), "unit", column.unit(), "expected", expected);
        }
    }

    /** A unit that does not fit the column has been reported, or is the table's and not this column's. */
    private Figure published(Scalar scalar, ColumnForm column, String unit, Remark remark) {
        Optional<BigDecimal> amount = amount(scalar, column);
        if (amount.isEmpty()) {
            return new Missing(scalar.place());
        }
        Optional<BigDecimal> converted =
                unit.isEmpty() ? Optional.empty() : units.convert(amount.get(), unit, column.unit());
        boolean noted = converted.isPresent() && !unit.equals(column.unit()) && remark.unit().isEmpty();
        Remark full = noted ? new Remark(remark.note(), unit, remark.confirmation()) : remark;
        return new Published(Numbers.shared(scalar.text()), converted.orElse(amount.get()), scalar.place(), full);
    }

    private Optional<BigDecimal> amount(Scalar scalar, ColumnForm column) {
        Optional<BigDecimal> amount = Numbers.read(scalar.text());
        if (amount.isEmpty()) {
            findings.add(Code.CELL_UNREADABLE, scalar.place(), "text", scalar.text());
            return amount;
        }
        if (amount.get().signum() < 0 && column.kind() != NumberKind.SIGNED) {
            findings.add(Code.CELL_NEGATIVE, scalar.place(), "column", column.label(), "text", scalar.text());
            return Optional.empty();
        }
        if (isFraction(amount.get()) && column.kind() != NumberKind.MONEY) {
            findings.add(Code.CELL_FRACTION, scalar.place(), "column", column.label(), "text", scalar.text());
            return Optional.empty();
        }
        return amount;
    }

    private static boolean isFraction(BigDecimal amount) {
        return amount.scale() > 0 && amount.stripTrailingZeros().scale() > 0;
    }
}
