package io.github.gouji.archive;

import io.github.gouji.archive.Figure.Blank;
import io.github.gouji.archive.Figure.Missing;
import io.github.gouji.archive.Figure.NotApplicable;
import io.github.gouji.archive.Figure.Published;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.ColumnForm;
import io.github.gouji.form.NumberKind;
import io.github.gouji.form.Units;
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
            return sign(scalar).orElseGet(() -> published(scalar, column, unit, Remark.NONE));
        }
        if (value instanceof Mapping mapping) {
            return withRemark(mapping, column, unit);
        }
        findings.add(Code.VALUE_KIND, value.place(), "expected", "@kind.cell", "text", "[…]");
        return new Missing(value.place());
    }

    /** The figure of a scalar that is a sign and not a number. */
    Optional<Figure> sign(Scalar scalar) {
        if (scalar.isEmpty()) {
            return Optional.of(new Blank(scalar.place()));
        }
        Vocabulary.Keys signs = vocabulary.words("cell");
        return signs.id(scalar.text().strip())
                .map(id -> id.equals("lost") ? new Missing(scalar.place()) : new NotApplicable(scalar.place()));
    }

    private Figure withRemark(Mapping mapping, ColumnForm column, String tableUnit) {
        Fields fields = new Fields(mapping, vocabulary.keys("cell"), findings);
        Optional<Scalar> value = fields.scalar("value");
        if (value.isEmpty()) {
            fields.required("value");
            return new Missing(mapping.place());
        }
        Optional<Figure> sign = sign(value.get());
        if (sign.isPresent()) {
            return sign.get();
        }
        String unit = fields.text("unit").orElse("");
        Optional<Confirmation> confirmation = fields.scalar("expected")
                .flatMap(e -> amount(e, column)
                        .map(a -> new Confirmation(a, fields.required("as_printed"), mapping.place())));
        Remark remark = new Remark(fields.text("note").orElse(""), unit, confirmation);
        return published(value.get(), column, unit.isEmpty() ? tableUnit : unit, remark);
    }

    private Figure published(Scalar scalar, ColumnForm column, String unit, Remark remark) {
        Optional<BigDecimal> amount = amount(scalar, column);
        if (amount.isEmpty()) {
            return new Missing(scalar.place());
        }
        String given = unit.isEmpty() ? column.unit() : unit;
        Optional<BigDecimal> value = units.convert(amount.get(), given, column.unit());
        if (value.isEmpty()) {
            String expected = String.join(", ", units.like(column.unit()));
            findings.add(
                    Code.UNIT_UNKNOWN, scalar.place(), "text", given, "unit", column.unit(), "expected", expected);
            return new Missing(scalar.place());
        }
        boolean converted = !given.equals(column.unit());
        Remark full = converted && remark.unit().isEmpty()
                ? new Remark(remark.note(), given, remark.confirmation())
                : remark;
        return new Published(scalar.text(), value.get(), scalar.place(), full);
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
        if (amount.get().stripTrailingZeros().scale() > 0 && column.kind() != NumberKind.MONEY) {
            findings.add(Code.CELL_FRACTION, scalar.place(), "column", column.label(), "text", scalar.text());
            return Optional.empty();
        }
        return amount;
    }
}
