package io.github.gouji.form.read;

import io.github.gouji.finding.Code;
import io.github.gouji.finding.Findings;
import io.github.gouji.finding.Place;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Identity.Relation;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.source.YamlValue.Entry;
import io.github.gouji.source.YamlValue.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
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

    private record Side(List<Token> tokens, Place place) {}

    /** A row that a token of a side stands for. */
    private record Member(Token token, RowForm row) {}

    private record Sides(Strength strength, Relation relation, String says, boolean asListed) {}

    private final RowNames names;
    private final Findings findings;
    private final List<Identity> identities = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();

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
            Side left = side(fields, "left");
            Side right = side(fields, relation == Relation.AT_MOST ? "at most" : "equals");
            if (each.equals(ROW)) {
                eachRow(family, fields, sides, left, right);
            } else {
                eachColumn(family, sides, left, right);
            }
        }
        fields.done();
    }

    private void sums(String family, FormFields fields, Sides sides) {
        for (Entry sum : fields.entries("sums")) {
            String total = sum.key().text();
            Mapping single = new Mapping(List.of(sum), false, sum.key().place());
            Side left = new Side(List.of(new Token(total, 0, 1)), sum.key().place());
            Side right = side(FormFields.of(single, findings), total);
            List<Member> totals = members(left);
            List<Member> summed = members(right);
            for (ColumnForm column : columnsOf(totals)) {
                add(family, total, sides, inColumn(totals, column, left), inColumn(summed, column, right));
            }
        }
    }

    private void eachColumn(String family, Sides sides, Side left, Side right) {
        List<Member> first = members(left);
        List<Member> second = members(right);
        for (ColumnForm column : columnsOf(first)) {
            add(family, column.id(), sides, inColumn(first, column, left), inColumn(second, column, right));
        }
    }

    private void eachRow(String family, FormFields fields, Sides sides, Side left, Side right) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String name : fields.texts("of")) {
            rowsNamed(name, fields.place("of")).forEach(r -> chosen.add(r.id()));
        }
        for (RowForm row : names.all()) {
            if (chosen.isEmpty() || chosen.contains(row.id())) {
                add(family, row.id(), sides, inRow(left, row), inRow(right, row));
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

    private Side side(FormFields fields, String key) {
        List<Token> tokens = new ArrayList<>();
        Place place = fields.place(key);
        for (String text : fields.texts(key)) {
            Matcher matcher = TERM.matcher(text);
            if (matcher.matches()) {
                int offset = matcher.group(3) == null ? 0 : -Integer.parseInt(matcher.group(3));
                tokens.add(new Token(matcher.group(2), offset, matcher.group(1).isEmpty() ? 1 : -1));
            } else {
                unknown(text, place);
            }
        }
        return new Side(tokens, place);
    }

    private List<Member> members(Side side) {
        List<Member> members = new ArrayList<>();
        for (Token token : side.tokens()) {
            rowsNamed(token.name(), side.place()).forEach(row -> members.add(new Member(token, row)));
        }
        return members;
    }

    private List<Term> inColumn(List<Member> members, ColumnForm column, Side side) {
        List<Term> terms = new ArrayList<>(members.size());
        for (Member member : members) {
            terms.add(term(member.token(), member.row(), column.id(), side.place()));
        }
        return terms;
    }

    private List<Term> inRow(Side side, RowForm row) {
        List<Term> terms = new ArrayList<>();
        for (Token token : side.tokens()) {
            terms.add(term(token, row, token.name(), side.place()));
        }
        return terms;
    }

    private Term term(Token token, RowForm row, String column, Place place) {
        if (row.column(column).isEmpty()) {
            unknown(row.id() + "/" + column, place);
        }
        return new Term(new CellRef(names.table(), row.id(), column), token.yearOffset(), token.sign());
    }

    /** The columns that the identity is repeated for: those of its first row. */
    private static List<ColumnForm> columnsOf(List<Member> members) {
        return members.isEmpty() ? List.of() : members.get(0).row().columns();
    }

    private List<RowForm> rowsNamed(String name, Place place) {
        List<RowForm> rows = names.rows(name);
        if (rows.isEmpty()) {
            unknown(name, place);
        }
        return rows;
    }

    /** Reported once, though a template is expanded for many rows or columns. */
    private void unknown(String name, Place place) {
        if (unknown.add(place + " " + name)) {
            findings.add(Code.FORM_DEFINITION, place, "detail", "@form.unknown-cell", "name", names.table() + "/" + name);
        }
    }
}
