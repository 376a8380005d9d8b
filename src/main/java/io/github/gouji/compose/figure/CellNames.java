package io.github.gouji.compose.figure;

import io.github.gouji.form.Form;
import io.github.gouji.form.SectionForm;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.util.Optional;

/** Names tables and cells for readers: by the number of the section, the row, the column. */
public final class CellNames {
    private final ReportContext context;

    public CellNames(ReportContext context) {
        this.context = context;
    }

    /** The number of the section that a table belongs to, as official numbering has it; empty for other tables. */
    public String number(TableForm table) {
        Optional<Form> form = context.forms().form(table.formId());
        return form.stream()
                .flatMap(f -> f.sections().stream())
                .filter(s -> s.table().filter(t -> t.equals(table.id())).isPresent())
                .map(SectionForm::prefix)
                .map(CellNames::bare)
                .findFirst()
                .orElse("");
    }

    /** A number without the punctuation behind it. */
    public static String bare(String prefix) {
        int end = prefix.length();
        while (end > 0 && !Character.isLetterOrDigit(prefix.charAt(end - 1))) {
            end--;
        }
        return prefix.substring(0, end);
    }

    /** A table by its number, else by its title. */
    public String table(TableForm table) {
        String number = number(table);
        return number.isEmpty() ? table.title() : context.say("table.numbered", "number", number);
    }

    /** A cell within its table. */
    public String inTable(TableForm table, CellRef cell) {
        RowForm row = table.row(cell.row()).orElseThrow();
        boolean grouped = row.groups().stream().anyMatch(g -> !g.numbered())
                && table.rows().stream()
                        .filter(r -> r.printedLabel().equals(row.printedLabel()))
                        .count() > 1;
        String name = grouped ? row.labelInGroup() : row.printedLabel();
        return row.columns().size() == 1
                ? name
                : name + context.say("label.separator")
                        + row.column(cell.column()).orElseThrow().label();
    }

    /** A cell with its table. */
    public String whole(TableForm table, CellRef cell) {
        return context.say("cell.named", "table", table(table), "cell", inTable(table, cell));
    }
}
