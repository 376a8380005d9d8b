package io.github.gouji.archive.table;

import io.github.gouji.archive.field.Fields;
import io.github.gouji.archive.field.Numbers;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.archive.figure.Figure.Missing;
import io.github.gouji.archive.figure.Figure.NotHeld;
import io.github.gouji.archive.figure.Figure.Published;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Messages;
import io.github.gouji.finding.Place;
import io.github.gouji.form.label.Units;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.LabelIndex;
import io.github.gouji.form.table.LabelMatch;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.source.Kinds;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import io.github.gouji.source.YamlValue.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one row, in whichever of the written forms it comes. */
final class RowReader {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\u3000,\uFF0C\u3001;\uFF1B]+");

    private final Vocabulary vocabulary;
    private final Units units;
    private final LabelIndex labels;
    private final LabelProblems problems;
    private final String unit;
    private final boolean excerpt;
    private final Findings findings;
    private final CellReader cells;

    /** Where and how the rows of one table file are read. */
    record Setting(Vocabulary vocabulary, Units units, LabelIndex labels, LabelProblems problems, String unit, boolean excerpt) {}

    RowReader(Setting setting, Findings findings) {
        this.vocabulary = setting.vocabulary();
        this.units = setting.units();
        this.labels = setting.labels();
        this.problems = setting.problems();
        this.unit = setting.unit();
        this.excerpt = setting.excerpt();
        this.findings = findings;
        this.cells = new CellReader(vocabulary, units, findings);
    }

    /** The same for a row whose label names the unit of its numbers. */
    RowReader in(String otherUnit) {
        return new RowReader(new Setting(vocabulary, units, labels, problems, otherUnit, excerpt), findings);
    }

    /** The cells of a row, or the numbers of an incomplete one. */
    record Reading(List<Figure> cells, Optional<List<Published>> inOrder) {}

    Reading read(Scalar label, YamlValue value, RowForm row) {
        if (value instanceof Sequence sequence) {
            return complete(sequence(label, sequence.items(), sequence.place(), row));
        }
        if (value instanceof Mapping mapping) {
            return mapping(label, mapping, row);
        }
        return complete(scalar(label, (Scalar) value, row));
    }

    private static Reading complete(List<Figure> cells) {
        return new Reading(cells, Optional.empty());
    }

    private List<Figure> scalar(Scalar label, Scalar scalar, RowForm row) {
        if (scalar.text().isEmpty() && !scalar.quoted()) {
            findings.add(Code.KEY_WITHOUT_VALUE, label.place(), Messages.CASE, "row", "key", label.text());
            return Collections.nCopies(row.columns().size(), new Missing(scalar.place()));
        }
        if (row.columns().size() == 1) {
            return List.of(cells.read(scalar, row.columns().get(0), unit));
        }
        Optional<Figure> sign = cells.sign(scalar);
        if (sign.isEmpty()) {
            withoutBrackets(label, scalar, row);
        }
        return Collections.nCopies(row.columns().size(), sign.orElseGet(() -> new Missing(scalar.place())));
    }

    private List<Figure> sequence(Scalar label, List<YamlValue> items, Place place, RowForm row) {
        boolean split = SplitNumbers.report(items, findings);
        if (items.size() != row.columns().size()) {
            if (!split && items.size() == 1 && items.get(0) instanceof Scalar only) {
                withoutBrackets(label, only, row);
            } else if (!split) {
                wrongCount(label, place, items.size(), row);
            }
            return Collections.nCopies(row.columns().size(), new Missing(place));
        }
        List<Figure> figures = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            figures.add(cells.read(items.get(i), row.columns().get(i), unit));
        }
        return figures;
    }

    private Reading mapping(Scalar label, Mapping mapping, RowForm row) {
        String inOrder = vocabulary.keys("row").label("in_order");
        if (mapping.entry(inOrder).isPresent()) {
            return inOrder(label, mapping, mapping.entry(inOrder).get().value(), row);
        }
        if (!cells.isCellMapping(mapping)) {
            return complete(byColumn(label, mapping, row));
        }
        boolean mixed = mapping.entries().stream()
                .anyMatch(e -> !isCellKey(e) && labels.column(row, e.key().text()).id().isPresent());
        if (mixed) {
            mapping.entries().stream().filter(this::isCellKey).forEach(e -> findings.add(Kinds.wrong(e.key(), Kinds.COLUMNS)));
        } else if (row.columns().size() > 1) {
            findings.add(Kinds.wrong(mapping, Kinds.ROW));
        } else {
            return complete(List.of(cells.read(mapping, row.columns().get(0), unit)));
        }
        return complete(Collections.nCopies(row.columns().size(), new Missing(mapping.place())));
    }

    private boolean isCellKey(Entry entry) {
        return vocabulary.keys("cell").id(entry.key().text()).isPresent();
    }

    private List<Figure> byColumn(Scalar label, Mapping mapping, RowForm row) {
        int before = findings.size();
        List<Figure> figures = new ArrayList<>(Collections.nCopies(row.columns().size(), null));
        for (Entry entry : mapping.entries()) {
            LabelMatch match = labels.column(row, entry.key().text());
            int index = problems.resolve(match, entry.key())
                    .map(id -> position(row, id))
                    .orElse(-1);
            if (index >= 0 && figures.get(index) != null) {
                findings.add(LabelProblems.duplicate(entry.key(), figures.get(index).place()));
            } else if (index >= 0) {
                figures.set(index, cell(entry, match, row.columns().get(index)));
            }
        }
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i) == null) {
                absent.add(row.columns().get(i).label());
            }
        }
        if (!absent.isEmpty() && !excerpt && findings.size() == before) {
            columnsMissing(label, mapping.place(), absent);
        }
        return figures.stream()
                .map(f -> f == null ? new NotHeld(mapping.place()) : f)
                .toList();
    }

    private Figure cell(Entry entry, LabelMatch match, ColumnForm column) {
        if (entry.value() instanceof Scalar s && s.text().isEmpty() && !s.quoted()) {
            findings.add(
                    Code.KEY_WITHOUT_VALUE, entry.key().place(), Messages.CASE, "row", "key", entry.key().text());
            return new Missing(entry.key().place());
        }
        // A unit written in the label, as in 采购总金额（元）, is the unit of its numbers.
        String given = match instanceof LabelMatch.OtherUnit other ? otherUnit(other, entry.key(), units, findings) : unit;
        return cells.read(entry.value(), column, given);
    }

    /** The unit in the bracket of a label; "" after the finding if it does not convert into the form's. */
    static String otherUnit(LabelMatch.OtherUnit match, Scalar label, Units units, Findings findings) {
        if (units.convert(BigDecimal.ONE, match.given(), match.expected()).isPresent()) {
            return match.given();
        }
        String expected = String.join(", ", units.like(match.expected()));
        findings.add(
                Code.UNIT_UNKNOWN, label.place(), "text", match.given(), "unit", match.expected(), "expected", expected);
        return "";
    }

    private static int position(RowForm row, String columnId) {
        List<ColumnForm> columns = row.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(columnId)) {
                return i;
            }
        }
        return -1;
    }

    private Reading inOrder(Scalar label, Mapping mapping, YamlValue value, RowForm row) {
        for (Entry entry : mapping.entries()) {
            if (vocabulary.keys("row").id(entry.key().text()).isEmpty()) {
                Fields.unknownKey(entry.key(), vocabulary.keys("row").labels(), findings);
            }
        }
        List<Figure> missing = Collections.nCopies(row.columns().size(), new Missing(mapping.place()));
        if (!(value instanceof Sequence sequence)) {
            findings.add(Kinds.wrong(value, Kinds.LIST));
            return complete(missing);
        }
        boolean split = SplitNumbers.report(sequence.items(), findings);
        if (sequence.items().size() == row.columns().size()) {
            return complete(sequence(label, sequence.items(), sequence.place(), row));
        }
        if (sequence.items().size() > row.columns().size()) {
            if (!split) {
                wrongCount(label, sequence.place(), sequence.items().size(), row);
            }
            return complete(missing);
        }
        List<Published> numbers = new ArrayList<>();
        for (YamlValue item : sequence.items()) {
            if (cells.read(item, loosest(row), unit) instanceof Published published) {
                numbers.add(published);
            } else if (item instanceof Scalar s && cells.sign(s).isPresent()) {
                findings.add(Code.CELL_UNREADABLE, item.place(), Messages.CASE, "in-order", "text", s.text());
            }
        }
        return new Reading(missing, Optional.of(List.copyOf(numbers)));
    }

    /** The column of a row that accepts the most, for a number whose column is not known yet. */
    private static ColumnForm loosest(RowForm row) {
        return row.columns().stream()
                .max((a, b) -> a.kind().compareTo(b.kind()))
                .orElseThrow();
    }

    /** Several numbers that YAML takes for one text, as 0 0 0; else too few cells. */
    private void withoutBrackets(Scalar label, Scalar scalar, RowForm row) {
        List<String> parts = List.of(BETWEEN.split(scalar.text().strip()));
        boolean fits = parts.size() == row.columns().size()
                && parts.stream().allMatch(p -> Numbers.read(p).isPresent() || cells.sign(new Scalar(p, false, scalar.place())).isPresent());
        if (!fits) {
            wrongCount(label, scalar.place(), 1, row);
            return;
        }
        String mended = label.text() + ": [" + String.join(", ", parts) + "]";
        findings.add(
                Code.CELL_COUNT, scalar.place(), Messages.CASE, "bare", "label", label.text(), "mended", mended);
    }

    private void wrongCount(Scalar label, Place place, int count, RowForm row) {
        int columns = row.columns().size();
        findings.add(
                Code.CELL_COUNT,
                place,
                Messages.CASE,
                columns == 1 ? "one" : count > columns ? "many" : "",
                "label",
                label.text(),
                "count",
                String.valueOf(count),
                "expected",
                String.valueOf(columns));
    }

    private void columnsMissing(Scalar label, Place place, List<String> absent) {
        findings.add(
                Code.CELL_COUNT,
                place,
                Messages.CASE,
                "columns",
                "label",
                label.text(),
                "absent",
                String.join(", ", absent));
    }
}
