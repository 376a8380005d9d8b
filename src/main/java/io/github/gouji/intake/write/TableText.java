package io.github.gouji.intake.write;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.library.FormMatch;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.Layout;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.intake.label.Lexicon;
import io.github.gouji.intake.label.Value;
import io.github.gouji.intake.recognise.SupplementRows;
import io.github.gouji.intake.table.Catch;
import io.github.gouji.intake.table.Catch.Fit;
import io.github.gouji.intake.table.Sheet;
import io.github.gouji.source.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a table file. Nothing is derived: what is not printed stays lost, what cannot be placed stays in order. */
final class TableText {
    private final FormLibrary forms;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Capacity capacity;
    private final List<String> notes = new ArrayList<>();

    TableText(FormLibrary forms, Vocabulary vocabulary, Lexicon lexicon) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.capacity = new Capacity(forms.vocabulary().units());
    }

    /** @param excerpt whether the report as a whole is held in parts only */
    String write(Sheet sheet, int year, boolean excerpt) {
        StringBuilder rows = new StringBuilder();
        TableForm table = sheet.table();
        List<Integer> extent = sheet.extent();
        List<String> labels = new ArrayList<>();
        Optional<GroupForm> group = Optional.empty();
        for (int i = 0; i < table.rows().size(); i++) {
            RowForm row = table.rows().get(i);
            boolean within = i >= extent.get(0) && i <= extent.get(1);
            boolean absent = sheet.row(row).filter(Catch::isAbsent).isPresent();
            if (absent || !sheet.whole() && !within) {
                continue;
            }
            Optional<GroupForm> own = last(row.groups());
            if (own.isPresent() && !own.equals(group)) {
                rows.append("# ").append(own.get().printedLabel()).append('\n');
            }
            group = own;
            String key = key(table, row);
            labels.add(key);
            String cells = sheet.row(row).map(this::cells).orElse(word("lost"));
            rows.append(YamlText.scalar(key)).append(": ").append(cells).append('\n');
        }
        return head(sheet, labels, year, excerpt) + rows + notes();
    }

    /** A supplement: only the rows that are there, the form's before those of the body's own. */
    String write(SupplementRows supplement) {
        StringBuilder rows = new StringBuilder();
        for (RowForm row : supplement.table().rows()) {
            Optional.ofNullable(supplement.known().get(row.id()))
                    .ifPresent(v -> rows.append(listed(supplement.table(), row, row.label(), v)));
        }
        RowForm any = supplement.table().rows().get(0);
        supplement.others().forEach((label, v) -> rows.append(listed(supplement.table(), any, label, v)));
        return rows + notes();
    }

    private String listed(TableForm table, RowForm row, String label, Value value) {
        Catch caught = new Catch(table, row, List.of(value), Catch.Fit.COMPLETE, true, value.spot());
        return YamlText.scalar(label) + ": " + cells(caught) + "\n";
    }

    private static Optional<GroupForm> last(List<GroupForm> groups) {
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(groups.size() - 1));
    }

    /** The label as printed, with its group where the label alone names several rows. */
    private static String key(TableForm table, RowForm row) {
        return table.labels().row(row.printedLabel()).id().equals(Optional.of(row.id()))
                ? row.printedLabel()
                : row.labelInGroup();
    }

    private String head(Sheet sheet, List<String> labels, int year, boolean excerpt) {
        StringBuilder head = new StringBuilder();
        TableForm table = sheet.table();
        FormMatch match = forms.detect(table.file(), labels, Optional.empty(), year);
        boolean told = match instanceof FormMatch.Detected detected
                && detected.table().formId().equals(table.formId())
                && detected.table().variant().equals(table.variant());
        if (!told) {
            line(head, "form", table.formId());
        }
        if (excerpt == sheet.whole()) {
            line(head, "extent", vocabulary.words("extent").label(sheet.whole() ? "full" : "excerpt"));
        }
        if (table.layout() == Layout.GRID || table.layout() == Layout.STRIP) {
            String columns = table.rows().get(0).columns().stream()
                    .map(ColumnForm::label)
                    .collect(Collectors.joining(lexicon.text("listSeparator")));
            head.append("# ").append(columns).append('\n');
        }
        return head.toString();
    }

    private void line(StringBuilder head, String key, String value) {
        head.append(vocabulary.keys("table").label(key)).append(": ").append(value).append('\n');
    }

    private String notes() {
        if (notes.isEmpty()) {
            return "";
        }
        return vocabulary.keys("table").label("notes") + ":\n"
                + notes.stream().map(n -> "  - " + YamlText.scalar(n) + "\n").collect(Collectors.joining());
    }

    private String cells(Catch caught) {
        RowForm row = caught.row();
        List<Value> values = caught.values();
        if (caught.fit() == Fit.OPEN || capacity.isMisfit(caught) || values.isEmpty()) {
            if (!values.isEmpty()) {
                note("unplacedRow", row, values.stream().map(Value::lexeme).collect(Collectors.joining(" ")));
            }
            return word("lost");
        }
        if (caught.fit() == Fit.IN_ORDER) {
            String numbers = values.stream().map(v -> cell(v, capacity.loosest(row), row)).collect(Collectors.joining(", "));
            return "{" + vocabulary.keys("row").label("in_order") + ": [" + numbers + "]}";
        }
        if (values.stream().allMatch(Value::isBlank)) {
            return "~";
        }
        if (row.columns().size() == 1) {
            return cell(values.get(0), row.columns().get(0), row);
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            cells.add(cell(values.get(i), row.columns().get(i), row));
        }
        return "[" + String.join(", ", cells) + "]";
    }

    private String cell(Value value, ColumnForm column, RowForm row) {
        return switch (value.kind()) {
            case BLANK -> "~";
            case NOT_APPLICABLE -> word("not_applicable");
            case LOST, ABSENT -> word("lost");
            case UNREADABLE -> unread(value, row);
            case NUMBER -> capacity.fits(value, column) ? number(value, column) : unread(value, row);
        };
    }

    private String unread(Value value, RowForm row) {
        note("unreadCell", row, value.lexeme() + value.unit());
        return word("lost");
    }

    private String number(Value value, ColumnForm column) {
        String plain = YamlText.inside(value.lexeme());
        boolean unit = !value.unit().isEmpty() && !capacity.countsAlike(value.unit(), column.unit());
        if (!unit && value.note().isEmpty()) {
            return plain;
        }
        Vocabulary.Keys keys = vocabulary.keys("cell");
        StringBuilder cell = new StringBuilder("{").append(keys.label("value")).append(": ").append(plain);
        if (unit) {
            cell.append(", ").append(keys.label("unit")).append(": ").append(value.unit());
        }
        if (!value.note().isEmpty()) {
            cell.append(", ").append(keys.label("note")).append(": ").append(YamlText.inside(value.note()));
        }
        return cell.append('}').toString();
    }

    private void note(String sentence, RowForm row, String printed) {
        notes.add(lexicon.sentence(
                sentence, Map.of("label", row.printedLabel(), "numbers", printed, "text", printed)));
    }

    private String word(String sign) {
        return vocabulary.words("cell").label(sign);
    }
}
