package io.github.gouji.check;

import static java.util.Objects.requireNonNull;

import io.github.gouji.form.Form;
import io.github.gouji.form.Hybrid;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.synthetic.SyntheticBody;
import io.github.gouji.synthetic.SyntheticCell;
import io.github.gouji.synthetic.SyntheticOptions;
import io.github.gouji.synthetic.SyntheticOptions.Variety;
import io.github.gouji.synthetic.SyntheticReport;
import io.github.gouji.synthetic.SyntheticTable;
import io.github.gouji.synthetic.Workshop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One family of identities as one table of the forms has it.
 *
 * @param before the year of an earlier report that takes part, or the same year
 */
record IdentityFamily(String id, TableForm table, int before, int year) {
    private static final int YEAR_OF_SUPPLEMENTS = 2022;

    IdentityFamily {
        requireNonNull(id, "id");
        requireNonNull(table, "table");
    }

    @Override
    public String toString() {
        return id + " of " + table + (before == year ? " " : " " + before + "-") + year;
    }

    /** Every family of every table, hybrids and supplements too; those with the year before in each pair of forms. */
    static List<IdentityFamily> all(Workshop workshop) {
        List<IdentityFamily> families = new ArrayList<>();
        for (Form form : workshop.forms().forms()) {
            tables(form).forEach(t -> {
                within(t, form.fromYear() + 1, families);
                across(t, form.fromYear() + 1, t, families);
                workshop.forms().formOfYear(form.fromYear() - 1).table(t.id())
                        .ifPresent(earlier -> across(t, form.fromYear(), earlier, families));
            });
        }
        workshop.forms().supplements().forEach(t -> within(t, YEAR_OF_SUPPLEMENTS, families));
        return families;
    }

    /** The tables of a form, its hybrids too. */
    static Stream<TableForm> tables(Form form) {
        return Stream.concat(form.tables().stream(), form.hybrids().stream().map(Hybrid::table))
                .filter(t -> t.cellCount() > 0);
    }

    private static void within(TableForm table, int year, List<IdentityFamily> families) {
        names(table.identities()).forEach(id -> families.add(new IdentityFamily(id, table, year, year)));
    }

    private static void across(TableForm table, int year, TableForm earlier, List<IdentityFamily> families) {
        List<Identity> shared = table.acrossYears().stream()
                .filter(i -> i.terms().allMatch(t ->
                        (t.yearOffset() == 0 ? table : earlier).cellIndex(t.cell()).isPresent()))
                .toList();
        names(shared).stream()
                .map(id -> new IdentityFamily(id, table, year - 1, year))
                .filter(f -> !families.contains(f))
                .forEach(families::add);
    }

    private static Set<String> names(List<Identity> identities) {
        Set<String> names = new LinkedHashSet<>();
        identities.forEach(i -> names.add(i.family()));
        return names;
    }

    boolean isAcrossYears() {
        return before != year;
    }

    /** A body whose reports hold this table alone and agree with themselves and each other, every cell printed. */
    SyntheticBody body(Workshop workshop, String name, long seed) {
        Variety variety = new Variety(0, 1, table.variant().isPresent() ? 1 : 0, 0, 0);
        SyntheticOptions options =
                SyntheticOptions.of(year - before + 1).years(before, year).with(variety);
        List<SyntheticReport> reports = workshop.archive(seed, options).body(0).reports().stream()
                .map(r -> r.excerpt(plain(r.table(table.id()).orElseThrow())))
                .toList();
        return new SyntheticBody(name, name, reports);
    }

    /** An identity of a report, with the year of the report. */
    record Dated(Identity identity, int year) {
        List<String> cells(String body) {
            return identity.terms()
                    .map(t -> body + "/" + (year + t.yearOffset()) + "/" + t.cell())
                    .toList();
        }
    }

    /** Every identity that speaks of these reports. */
    static List<Dated> identities(SyntheticBody body) {
        List<Dated> identities = new ArrayList<>();
        for (SyntheticReport report : body.reports()) {
            for (SyntheticTable own : report.tables()) {
                Stream.concat(own.form().identities().stream(), own.form().acrossYears().stream())
                        .filter(identity -> identity.terms().allMatch(t -> body.report(report.year() + t.yearOffset())
                                .flatMap(r -> r.truth(t.cell()))
                                .isPresent()))
                        .forEach(identity -> identities.add(new Dated(identity, report.year())));
            }
        }
        return identities;
    }

    private static SyntheticTable plain(SyntheticTable worn) {
        List<SyntheticCell> cells =
                worn.cells().stream().map(c -> SyntheticCell.of(c.truth())).toList();
        return new SyntheticTable(worn.form(), cells, Set.of());
    }

    /** The body with another figure printed in one cell. */
    static SyntheticBody with(SyntheticBody body, int year, CellRef cell, SyntheticCell other) {
        return new SyntheticBody(
                body.id(),
                body.name(),
                body.reports().stream()
                        .map(r -> r.year() == year ? with(r, cell, other) : r)
                        .toList());
    }

    private static SyntheticReport with(SyntheticReport report, CellRef cell, SyntheticCell other) {
        SyntheticTable table = report.table(cell.table()).orElseThrow();
        return report.excerpt(table.with(table.form().cellIndex(cell).orElseThrow(), other));
    }
}
