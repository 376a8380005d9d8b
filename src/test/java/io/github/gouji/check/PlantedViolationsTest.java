package io.github.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.check.IdentityFamily.Dated;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.Severity;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Identity.Relation;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.NumberKind;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.synthetic.ContentWriter;
import io.github.gouji.synthetic.SyntheticBody;
import io.github.gouji.synthetic.SyntheticCell;
import io.github.gouji.synthetic.SyntheticTable;
import io.github.gouji.synthetic.Workshop;
import io.github.gouji.synthetic.Workshop.Checked;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five violations of every family of identities, planted in generated reports: each is found, weighed and placed. */
class PlantedViolationsTest {
    private static final Workshop WORKSHOP = new Workshop();
    private static final int PLANTS = 5;
    private static final Set<Code> ABOUT_IDENTITIES =
            Set.of(Code.IDENTITY_BROKEN, Code.IDENTITY_CONTRADICTION, Code.YEARS_DISAGREE, Code.AGGREGATE_DISAGREES);

    /** What each family weighs in a published report, from the contract; whoever adds a family says it here too. */
    private static final Map<String, Severity> WEIGHTS = Map.ofEntries(
            Map.entry("requests-balance", Severity.ERROR),
            Map.entry("requests-sum", Severity.ERROR),
            Map.entry("requests-cross", Severity.ERROR),
            Map.entry("disputes-total", Severity.ERROR),
            Map.entry("requests-carry-over", Severity.WARNING),
            Map.entry("items-carry-over", Severity.WARNING),
            Map.entry("items-not-negative", Severity.WARNING),
            Map.entry("statistics-sum", Severity.WARNING),
            Map.entry("channels-sum", Severity.WARNING),
            Map.entry("kinds-sum", Severity.WARNING),
            Map.entry("request-channels-sum", Severity.WARNING),
            Map.entry("documents-on-display", Severity.NOTE),
            Map.entry("display-stock", Severity.NOTE),
            Map.entry("force-stock", Severity.NOTE));

    @TempDir
    Path content;

    /** A body with one wrong cell, and what that breaks: the cells of each identity with its weight. */
    private record Plant(String family, SyntheticBody body, String cell, Map<List<String>, Severity> broken) {
        @Override
        public String toString() {
            return family + " at " + cell;
        }
    }

    @Test
    void eachIsFoundWithItsWeightAtItsPlace() {
        List<IdentityFamily> families = IdentityFamily.all(WORKSHOP);
        assertThat(families.stream().map(IdentityFamily::id)).hasSameElementsAs(WEIGHTS.keySet());
        assertThat(WEIGHTS.keySet())
                .isSubsetOf(families.stream().map(IdentityFamily::id).toList());
        assertThat(families.stream().map(IdentityFamily::toString))
                .contains("requests-carry-over of cn-2021/requests 2020-2021");
        List<Plant> plants = new ArrayList<>();
        ContentWriter writer = new ContentWriter(content);
        writer.settings();
        for (IdentityFamily family : families) {
            for (int i = 0; i < PLANTS; i++) {
                SyntheticBody whole = family.body(WORKSHOP, "b-" + plants.size(), plants.size());
                Plant plant = plant(family, whole);
                writer.body(new SyntheticBody("whole-" + plants.size(), whole.name(), whole.reports()));
                writer.body(plant.body());
                plants.add(plant);
            }
        }
        Checked checked = WORKSHOP.check(content);
        Map<String, Integer> found = new TreeMap<>();
        plants.forEach(plant -> {
            verify(plant, checked);
            found.merge(plant.family(), 1, Integer::sum);
        });
        assertThat(about(checked, "whole-")).isEmpty();
        assertThat(found).hasSameSizeAs(families).allSatisfy((family, count) -> assertThat(count).isEqualTo(PLANTS));
        System.out.printf(Locale.ROOT, "planted violations: %d of %d found and placed, in %d families: %s%n",
                plants.size(), families.size() * PLANTS, families.size(), found.keySet());
    }

    private static Plant plant(IdentityFamily family, SyntheticBody body) {
        SplittableRandom random = new SplittableRandom(body.id().hashCode());
        List<Dated> own = IdentityFamily.identities(body).stream()
                .filter(d -> d.identity().family().equals(family.id()) && d.year() == family.year())
                .toList();
        Dated violated = own.get(random.nextInt(own.size()));
        BigDecimal by = BigDecimal.valueOf(random.nextInt(1, 10));
        List<Term> terms = violated.identity().terms()
                .filter(t -> isTypable(wrong(violated, t, by, body), t, violated, body))
                .toList();
        Term term = terms.get(random.nextInt(terms.size()));
        int year = violated.year() + term.yearOffset();
        BigDecimal wrong = wrong(violated, term, by, body);
        SyntheticBody planted = IdentityFamily.with(body, year, term.cell(), SyntheticCell.of(wrong));
        Map<List<String>, Severity> broken = new LinkedHashMap<>();
        String cell = body.id() + "/" + year + "/" + term.cell();
        IdentityFamily.identities(planted).stream()
                .filter(d -> isBroken(d.identity(), excess(d, planted)))
                .forEach(d -> broken.put(d.cells(body.id()), WEIGHTS.get(d.identity().family())));
        assertThat(broken).containsKey(violated.cells(body.id()));
        return new Plant(family.toString(), planted, cell, broken);
    }

    /** The true figure and some more, or as much less or more as it takes to be more than what it is at most. */
    private static BigDecimal wrong(Dated violated, Term term, BigDecimal by, SyntheticBody body) {
        BigDecimal truth = truth(violated, term, body);
        boolean odd = by.intValue() % 2 == 1;
        if (violated.identity().relation() == Relation.EQUALS) {
            return odd && truth.compareTo(by) >= 0 ? truth.subtract(by) : truth.add(by);
        }
        BigDecimal beyond = excess(violated, body).negate().add(by);
        boolean left = violated.identity().left().contains(term);
        return left == term.sign() > 0 ? truth.add(beyond) : truth.subtract(beyond);
    }

    /** A negative count is another mistake. */
    private static boolean isTypable(BigDecimal value, Term term, Dated dated, SyntheticBody body) {
        TableForm form = body.report(dated.year() + term.yearOffset()).orElseThrow().tables().get(0).form();
        int index = form.cellIndex(term.cell()).orElseThrow();
        return value.signum() >= 0 || form.columnOfCell(index).kind() == NumberKind.SIGNED;
    }

    private static BigDecimal truth(Dated dated, Term term, SyntheticBody body) {
        return body.report(dated.year() + term.yearOffset()).orElseThrow().truth(term.cell()).orElseThrow();
    }

    private static boolean isBroken(Identity identity, BigDecimal excess) {
        return identity.relation() == Relation.EQUALS ? excess.signum() != 0 : excess.signum() > 0;
    }

    /** Left side minus right side. */
    private static BigDecimal excess(Dated dated, SyntheticBody body) {
        BigDecimal left = sum(dated, dated.identity().left(), body);
        return left.subtract(sum(dated, dated.identity().right(), body));
    }

    private static BigDecimal sum(Dated dated, List<Term> terms, SyntheticBody body) {
        return terms.stream()
                .map(t -> truth(dated, t, body).multiply(BigDecimal.valueOf(t.sign())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void verify(Plant plant, Checked checked) {
        CellPlaces places = new CellPlaces();
        places.add(plant.body());
        List<Finding> findings = about(checked, plant.body().id() + "/");
        assertThat(findings).as("%s", plant).hasSameSizeAs(plant.broken().keySet());
        for (Finding finding : findings) {
            List<String> cells = finding.subject().cells();
            assertThat(plant.broken()).as("%s", plant).containsEntry(cells, finding.severity());
            assertThat(cells).as("%s", plant).contains(plant.cell());
            boolean years = cells.stream().map(c -> c.split("/")[1]).distinct().count() > 1;
            assertThat(finding.code()).isEqualTo(years ? Code.YEARS_DISAGREE : Code.IDENTITY_BROKEN);
            Set<String> expected = cells.stream().map(places::of).collect(Collectors.toSet());
            assertThat(Stream.concat(Stream.of(finding.place()), finding.related().stream()).map(Object::toString))
                    .as("%s", plant)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<Finding> about(Checked checked, String start) {
        return checked.findings().stream()
                .filter(f -> ABOUT_IDENTITIES.contains(f.code()))
                .filter(f -> f.subject().cells().stream().anyMatch(c -> c.startsWith(start)))
                .toList();
    }

    @Test
    void eachSumOverBodiesIsFoundWithItsParts() {
        ContentWriter writer = new ContentWriter(content);
        writer.settings();
        List<SyntheticBody> wholes = new ArrayList<>();
        List<String> planted = new ArrayList<>();
        CellPlaces places = new CellPlaces();
        Set<String> tables = new TreeSet<>();
        WORKSHOP.forms().forms().forEach(form -> IdentityFamily.tables(form).forEach(table -> {
            IdentityFamily family = new IdentityFamily("sum-over-bodies", table, form.fromYear() + 1, form.fromYear() + 1);
            tables.add(table.toString());
            for (int i = 0; i < PLANTS; i++) {
                int n = wholes.size();
                SyntheticBody one = family.body(WORKSHOP, "one-" + n, 2L * n);
                SyntheticBody two = family.body(WORKSHOP, "two-" + n, 2L * n + 1);
                CellRef cell = countedCell(table, n);
                SyntheticBody sum = sum("sum-" + n, family.year(), one, two);
                SyntheticCell was = sum.reports().get(0).tables().get(0).cell(cell).orElseThrow();
                SyntheticBody whole = IdentityFamily.with(
                        sum, family.year(), cell, SyntheticCell.of(was.truth().add(BigDecimal.valueOf(1 + i))));
                List.of(one, two, whole).forEach(writer::body);
                List.of(one, two, whole).forEach(places::add);
                writer.write(whole.id() + "/body.yaml", "名称: " + whole.id() + "\n汇总: [" + one.id() + ", " + two.id() + "]\n");
                wholes.add(whole);
                planted.add(family.year() + "/" + cell);
            }
        }));
        Checked checked = WORKSHOP.check(content);
        for (int n = 0; n < wholes.size(); n++) {
            List<String> cells = List.of("sum-" + n + "/" + planted.get(n), "one-" + n + "/" + planted.get(n), "two-" + n + "/" + planted.get(n));
            String whole = wholes.get(n).id() + "/";
            List<Finding> found = checked.findings().stream()
                    .filter(f -> f.code() == Code.AGGREGATE_DISAGREES)
                    .filter(f -> f.subject().cells().get(0).startsWith(whole))
                    .toList();
            assertThat(found).as(whole + planted.get(n)).hasSize(1).allSatisfy(f -> {
                assertThat(f.severity()).isEqualTo(Severity.WARNING);
                assertThat(f.subject().cells()).isEqualTo(cells);
                assertThat(f.place()).hasToString(places.of(cells.get(0)));
                assertThat(f.related().stream().map(Object::toString)).containsExactly(places.of(cells.get(1)), places.of(cells.get(2)));
            });
        }
        System.out.printf(Locale.ROOT, "planted sums over bodies: %d found and placed, in %s%n", wholes.size(), tables);
        assertThat(tables).hasSizeGreaterThanOrEqualTo(8);
    }

    private static CellRef countedCell(TableForm table, int start) {
        int index = start % table.cellCount();
        while (table.columnOfCell(index).kind() == NumberKind.MONEY) {
            index = (index + 1) % table.cellCount();
        }
        return table.cell(index);
    }

    private static SyntheticBody sum(String name, int year, SyntheticBody one, SyntheticBody two) {
        SyntheticTable first = one.reports().get(0).tables().get(0);
        SyntheticTable second = two.reports().get(0).tables().get(0);
        List<SyntheticCell> cells = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            cells.add(SyntheticCell.of(first.cell(i).truth().add(second.cell(i).truth())));
        }
        SyntheticTable sum = new SyntheticTable(first.form(), cells, Set.of());
        return SyntheticBody.of(name, one.report(year).orElseThrow().excerpt(sum));
    }
}
