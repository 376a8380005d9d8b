package io.github.gouji.check.table;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.figure.Figure;
import io.github.gouji.check.judge.Repair;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Says identities and cells in the labels of the form. */
public final class IdentityWords {
    private final Vocabulary vocabulary;

    public IdentityWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the identity says, with the row or column for which it says it. */
    public String title(Identity identity, TableForm form) {
        String scope = isOneRow(identity)
                ? row(form, identity.terms().findFirst().orElseThrow().cell()).printedLabel()
                : column(form, identity.terms().findFirst().orElseThrow().cell()).label();
        boolean single = form.rows().stream().allMatch(r -> r.columns().size() == 1);
        return single ? identity.says() : identity.says() + " [" + scope + "]";
    }

    /** One side of an identity: each part's label and what it is worth. */
    public String side(List<Term> terms, Identity identity, TableForm form, Function<CellRef, String> value) {
        StringBuilder text = new StringBuilder();
        boolean byColumn = isOneRow(identity);
        for (Term term : terms) {
            String label = byColumn
                    ? column(form, term.cell()).label()
                    : row(form, term.cell()).printedLabel();
            text.append(text.length() == 0 ? term.sign() < 0 ? "−" : "" : term.sign() < 0 ? " − " : " + ");
            text.append(label).append(' ').append(value.apply(term.cell()));
        }
        return text.length() == 0 ? "0" : text.toString();
    }

    /** A cell by its labels, such as {@code 行政许可/本年增/减}. */
    public String cell(TableForm form, CellRef cell) {
        RowForm row = row(form, cell);
        return row.columns().size() == 1
                ? row.printedLabel()
                : row.printedLabel() + "/" + column(form, cell).label();
    }

    /** A set of corrections: each cell with the written and the meant number. */
    public String repair(TableForm form, Repair repair) {
        return String.join(
                ", ",
                repair.changes().stream()
                        .map(c -> cell(form, c.cell()) + " " + c.from().toPlainString() + " → "
                                + c.to().toPlainString())
                        .toList());
    }

    /** The whole line to paste in order to confirm that the original prints a cell so. */
    public String confirmation(CheckedTable table, CellRef cell, BigDecimal expected) {
        RowForm row = row(table.form(), cell);
        List<String> cells = new ArrayList<>();
        for (ColumnForm column : row.columns()) {
            CellRef other = new CellRef(cell.table(), row.id(), column.id());
            Figure figure = table.source().figure(other).orElseThrow();
            cells.add(other.equals(cell) ? confirmed(written(figure), expected) : written(figure));
        }
        String values = cells.size() == 1 ? cells.get(0) : "[" + String.join(", ", cells) + "]";
        return row.label() + ": " + values;
    }

    private String confirmed(String lexeme, BigDecimal expected) {
        Vocabulary.Keys keys = vocabulary.keys("cell");
        return "{" + keys.label("value") + ": " + lexeme + ", " + keys.label("expected") + ": "
                + expected.toPlainString() + ", " + keys.label("as_printed") + ": …}";
    }

    private String written(Figure figure) {
        if (figure instanceof Figure.Missing) {
            return vocabulary.words("cell").label("lost");
        }
        if (figure instanceof Figure.NotApplicable) {
            return vocabulary.words("cell").label("not_applicable");
        }
        String lexeme = figure instanceof Figure.Published p
                ? p.lexeme()
                : figure.amount().map(BigDecimal::toPlainString).orElse("~");
        return lexeme.contains(",") ? '"' + lexeme + '"' : lexeme;
    }

    private static boolean isOneRow(Identity identity) {
        Set<String> rows = new LinkedHashSet<>();
        identity.terms().forEach(t -> rows.add(t.cell().row()));
        return rows.size() == 1;
    }

    private static RowForm row(TableForm form, CellRef cell) {
        return form.row(cell.row()).orElseThrow();
    }

    private static ColumnForm column(TableForm form, CellRef cell) {
        return row(form, cell).column(cell.column()).orElseThrow();
    }
}
