package io.github.gouji.form;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.form.Identity.Relation;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expands the identity templates of a table: {@code each: column} writes its terms in rows or groups, {@code each: row}
 * in columns, {@code sums} names totals with their parts. A term is {@code [-]name[@-years]}.
 */
final class IdentityReader {
    private static final Pattern TERM = Pattern.compile("(-?)([a-z0-9_]+)(?:@-(\\d))?");
    private static final String ROW = "row";
    private static final String COLUMN = "column";

    private record Token(String name, int yearOffset, int sign) {}

    private record Sides(Strength strength, Relation relation, String says, boolean asListed) {}

    private final RowNames names;
    private final Findings findings;
    private final List<Identity> identities = new ArrayList<>();

    IdentityReader(RowNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    List<Identity> read(List<Entry> families) {
        for (Entry family : families) {
            family(family.key().text(), FormFields.of(family.value(), "says", findings));
        }
        return identities;
    }

    private void family(String family, FormFields fields) {
        Relation relation = fields.has("at most") ? Relation.AT_MOST : Relation.EQUALS;
        Sides sides = new Sides(
                fields.choice("strength", Strength.SOFT, Strength.values()),
                relation,
                fields.text("says"),
                fields.flag("asListed"));
        if (fields.has("sums")) {
            sums(family, fields, sides);
        } else {
            String each = fields.choice("each", ROW, List.of(ROW, COLUMN));
            List<Token> left = tokens(fields.texts("left"), fields.place("left"));
            String rightKey = relation == Relation.AT_MOST ? "at most" : "equals";
            List<Token> right = tokens(fields.texts(rightKey), fields.place(rightKey));
            if (each.equals(ROW)) {
                eachRow(family, fields, sides, left, right);
            } else {
                eachColumn(family, fields, sides, left, right);
            }
        }
        fields.done();
    }

    private void sums(String family, FormFields fields, Sides sides) {
        for (Entry sum : fields.entries("sums")) {
            FormFields parts = FormFields.of(
                    new Mapping(List.of(sum), false, sum.key().place()), findings);
            String total = sum.key().text();
            for (ColumnForm column : columnsOf(List.of(new Token(total, 0, 1)), sum.key().place())) {
                List<Term> left = inColumn(List.of(new Token(total, 0, 1)), column.id(), sum.key().place());
                List<Term> right = inColumn(
                        tokens(parts.texts(total), sum.value().place()), column.id(), sum.value().place());
                add(family, total, sides, left, right);
            }
        }
    }

    private void eachColumn(String family, FormFields fields, Sides sides, List<Token> left, List<Token> right) {
        List<Token> all = new ArrayList<>(left);
        all.addAll(right);
        for (ColumnForm column : columnsOf(all, fields.place())) {
            add(
                    family,
                    column.id(),
                    sides,
                    inColumn(left, column.id(), fields.place("left")),
                    inColumn(right, column.id(), fields.place()));
        }
    }

    private void eachRow(String family, FormFields fields, Sides sides, List<Token> left, List<Token> right) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String name : fields.texts("of")) {
            rowsNamed(name, fields.place("of")).forEach(r -> chosen.add(r.id()));
        }
        for (RowForm row : names.all()) {
            if (chosen.isEmpty() || chosen.contains(row.id())) {
                Place place = fields.place();
                add(family, row.id(), sides, inRow(left, row, place), inRow(right, row, place));
            }
        }
    }

    private void add(String family, String member, Sides sides, List<Term> left, List<Term> right) {
        identities.add(new Identity(
                family,
                family + "/" + member,
                sides.strength(),
                sides.relation(),
                sides.says(),
                left,
                right,
                sides.asListed()));
    }

    private List<Token> tokens(List<String> texts, Place place) {
        List<Token> tokens = new ArrayList<>();
        for (String text : texts) {
            Matcher matcher = TERM.matcher(text);
            if (matcher.matches()) {
                int offset = matcher.group(3) == null ? 0 : -Integer.parseInt(matcher.group(3));
                tokens.add(new Token(matcher.group(2), offset, matcher.group(1).isEmpty() ? 1 : -1));
            } else {
                unknown(text, place);
            }
        }
        return tokens;
    }

    private List<Term> inColumn(List<Token> tokens, String column, Place place) {
        List<Term> terms = new ArrayList<>();
        for (Token token : tokens) {
            for (RowForm row : rowsNamed(token.name(), place)) {
                if (row.column(column).isEmpty()) {
                    unknown(row.id() + "/" + column, place);
                }
                terms.add(new Term(new CellRef(names.table(), row.id(), column), token.yearOffset(), token.sign()));
            }
        }
        return terms;
    }

    private List<Term> inRow(List<Token> tokens, RowForm row, Place place) {
        List<Term> terms = new ArrayList<>();
        for (Token token : tokens) {
            if (row.column(token.name()).isEmpty()) {
                unknown(row.id() + "/" + token.name(), place);
            }
            terms.add(new Term(new CellRef(names.table(), row.id(), token.name()), token.yearOffset(), token.sign()));
        }
        return terms;
    }

    private List<ColumnForm> columnsOf(List<Token> tokens, Place place) {
        return tokens.stream()
                .flatMap(t -> rowsNamed(t.name(), place).stream())
                .findFirst()
                .map(RowForm::columns)
                .orElse(List.of());
    }

    private List<RowForm> rowsNamed(String name, Place place) {
        List<RowForm> rows = names.rows(name);
        if (rows.isEmpty()) {
            unknown(name, place);
        }
        return rows;
    }

    private void unknown(String name, Place place) {
        findings.add(Code.FORM_DEFINITION, place, "detail", "unknown cell " + names.table() + "/" + name);
    }
}
