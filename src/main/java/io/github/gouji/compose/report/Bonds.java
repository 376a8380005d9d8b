package io.github.gouji.compose.report;

import io.github.gouji.check.CheckedReport;
import io.github.gouji.check.judge.Judgement;
import io.github.gouji.check.judge.Outcome;
import io.github.gouji.check.table.CheckedTable;
import io.github.gouji.compose.figure.ComputedNumber;
import io.github.gouji.compose.figure.ReportContext;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Identity.Relation;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says which identities bind the figures of a table, and how each came out. */
final class Bonds {
    private final ReportContext context;
    private final List<Bond> bonds;
    private final Map<String, List<Part>> byRow = new HashMap<>();
    private final Map<String, List<Bond>> byColumn = new HashMap<>();

    /**
     * An identity in which figures of this report take part.
     *
     * @param year the later one of those that it binds
     * @param cells those of this report's year
     */
    private record Bond(int year, Judgement judgement, List<CellRef> cells) {
        static Bond of(int year, Judgement judgement, int ofYear) {
            List<CellRef> cells = new ArrayList<>();
            addCells(judgement.identity().left(), ofYear - year, cells);
            addCells(judgement.identity().right(), ofYear - year, cells);
            return new Bond(year, judgement, cells);
        }

        private static void addCells(List<Term> terms, int offset, List<CellRef> into) {
            for (Term term : terms) {
                if (term.yearOffset() == offset) {
                    into.add(term.cell());
                }
            }
        }
    }

    /** A bond with the columns of one row in which it binds figures. */
    private record Part(Bond bond, List<String> columns) {}

    Bonds(ReportContext context, CheckedTable table) {
        this.context = context;
        List<Bond> found = new ArrayList<>();
        table.judgements().forEach(j -> found.add(Bond.of(context.year(), j, context.year())));
        Optional<CheckedReport> next = context.body().report(context.year() + 1);
        Stream.concat(Stream.of(context.report()), next.stream())
                .flatMap(r -> r.years().stream())
                .map(y -> Bond.of(y.year(), y.judgement(), context.year()))
                .filter(b -> b.cells().stream().anyMatch(c -> c.table().equals(table.id())))
                .forEach(found::add);
        this.bonds = List.copyOf(found);
        bonds.forEach(this::index);
    }

    /** Files a bond under each of its rows and, unless it is of one row, under each of its columns. */
    private void index(Bond bond) {
        boolean ofOneRow = isOfOneRow(bond);
        for (CellRef cell : bond.cells()) {
            part(bond, byRow.computeIfAbsent(cell.row(), r -> new ArrayList<>()))
                    .columns()
                    .add(cell.column());
            if (!ofOneRow) {
                addOnce(bond, byColumn.computeIfAbsent(cell.column(), c -> new ArrayList<>()));
            }
        }
    }

    /** The last part, which is made where the last is another bond's. */
    private static Part part(Bond bond, List<Part> parts) {
        if (parts.isEmpty() || parts.get(parts.size() - 1).bond() != bond) {
            parts.add(new Part(bond, new ArrayList<>()));
        }
        return parts.get(parts.size() - 1);
    }

    private static void addOnce(Bond bond, List<Bond> to) {
        if (to.isEmpty() || to.get(to.size() - 1) != bond) {
            to.add(bond);
        }
    }

    /** All identities of a table without columns, each with its outcome. */
    List<String> all() {
        return bonds.stream().map(this::line).toList();
    }

    /** The identities of a row: those within it, and of those within its columns how they came out column by column. */
    List<String> ofRow(RowForm row) {
        List<String> lines = new ArrayList<>();
        for (List<Part> family : families(row).values()) {
            Bond first = family.get(0).bond();
            boolean whole = family.size() == 1 && (row.columns().size() == 1 || isOfOneRow(first));
            lines.add(whole ? line(first) : byColumn(row, family));
        }
        return lines;
    }

    /** The identities of a column, with what both sides come to. */
    List<String> ofColumn(String column) {
        return byColumn.getOrDefault(column, List.of()).stream().map(this::line).toList();
    }

    private Map<String, List<Part>> families(RowForm row) {
        Map<String, List<Part>> families = new LinkedHashMap<>();
        for (Part part : byRow.getOrDefault(row.id(), List.of())) {
            String family = part.bond().year() + part.bond().judgement().identity().family();
            families.computeIfAbsent(family, f -> new ArrayList<>()).add(part);
        }
        return families;
    }

    private static boolean isOfOneRow(Bond bond) {
        return bond.judgement().identity().isOfOneRow();
    }

    private String line(Bond bond) {
        return context.say("bond", "says", says(bond), "outcome", outcome(bond.judgement()));
    }

    /** An identity that binds the next year's report to this one is told as that report's. */
    private String says(Bond bond) {
        String says = context.glossary().orSame(bond.judgement().identity().says());
        return bond.year() == context.year()
                ? says
                : context.say("bond.of_year", "year", "" + bond.year(), "says", says);
    }

    /** The columns that came out alike are named together; where all did, that is said once. */
    private String byColumn(RowForm row, List<Part> family) {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        for (Part part : family) {
            columns.computeIfAbsent(verdict(part.bond().judgement()), v -> new HashSet<>())
                    .addAll(part.columns());
        }
        List<String> parts = new ArrayList<>();
        columns.forEach((verdict, own) -> {
            boolean all = own.size() == row.columns().size();
            List<String> names = new ArrayList<>();
            for (ColumnForm column : row.columns()) {
                if (own.contains(column.id())) {
                    names.add(column.label());
                }
            }
            parts.add(context.say(
                    all ? "bond.all_columns" : "bond.columns",
                    "columns",
                    String.join(context.say("list.enum"), names),
                    "verdict",
                    verdict));
        });
        String outcome = String.join(context.say("list.semicolon"), parts);
        return context.say("bond", "says", says(family.get(0).bond()), "outcome", outcome);
    }

    private String verdict(Judgement judgement) {
        if (judgement.outcome() instanceof Outcome.Holds) {
            return context.say("bond.holds");
        }
        if (judgement.isConfirmed()) {
            return context.say("bond.confirmed");
        }
        if (judgement.isBroken()) {
            return context.say(judgement.identity().strength() == Strength.INFO ? "bond.asked" : "bond.broken");
        }
        return context.say("bond.undecidable");
    }

    private String outcome(Judgement judgement) {
        String verdict = verdict(judgement);
        Outcome outcome = judgement.outcome();
        if (outcome instanceof Outcome.Holds holds) {
            return sides(verdict, judgement.identity(), holds.left(), holds.right(), true);
        }
        if (outcome instanceof Outcome.Confirmed confirmed) {
            return sides(verdict, judgement.identity(), confirmed.broken().left(), confirmed.broken().right(), false);
        }
        if (outcome instanceof Outcome.Broken broken) {
            return sides(verdict, judgement.identity(), broken.left(), broken.right(), false);
        }
        return verdict;
    }

    private String sides(String verdict, Identity identity, BigDecimal left, BigDecimal right, boolean holds) {
        boolean equal = identity.relation() == Relation.EQUALS;
        String sign = context.say("bond." + (equal ? "equals" : "at_most") + (holds ? "" : ".not"));
        return context.say(
                "bond.sides",
                "verdict",
                verdict,
                "left",
                ComputedNumber.shown(left),
                "sign",
                sign,
                "right",
                ComputedNumber.shown(right));
    }
}
