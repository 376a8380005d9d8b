package io.github.gouji.form.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.form.Form;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.identity.Identity;
import io.github.gouji.form.identity.Identity.Relation;
import io.github.gouji.form.identity.Strength;
import io.github.gouji.form.identity.Term;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityExpansionTest {
    private static final FormLibrary LIBRARY = FormLibrary.builtIn();

    private TableForm table(String form, String table) {
        return LIBRARY.form(form).orElseThrow().table(table).orElseThrow();
    }

    private static Map<String, Long> byFamily(List<Identity> identities) {
        return identities.stream()
                .collect(Collectors.groupingBy(Identity::family, LinkedHashMap::new, Collectors.counting()));
    }

    private static Identity identity(List<Identity> identities, String id) {
        return identities.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    private static String shown(List<Term> terms) {
        return terms.stream()
                .map(t -> (t.sign() < 0 ? "-" : "+") + t.cell().row() + "." + t.cell().column()
                        + (t.yearOffset() == 0 ? "" : "@" + t.yearOffset()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void tableThreeHasSevenBalancesSevenSumsAndOneCrossSumARow() {
        assertThat(byFamily(table("cn-2019", "requests").identities()))
                .isEqualTo(Map.of("requests-balance", 7L, "requests-sum", 7L, "requests-cross", 23L));
        assertThat(byFamily(table("cn-2021", "requests").identities()))
                .isEqualTo(Map.of("requests-balance", 7L, "requests-sum", 7L, "requests-cross", 25L));
        assertThat(table("cn-2021", "requests").identities())
                .allMatch(i -> i.strength() == Strength.HARD && i.relation() == Relation.EQUALS);
    }

    @Test
    void theBalanceAndTheSumsAreWhatTheFormSays() {
        List<Identity> identities = table("cn-2019", "requests").identities();
        Identity balance = identity(identities, "requests-balance/natural_person");
        assertThat(shown(balance.left())).isEqualTo("+newly_received.natural_person +carried_over_in.natural_person");
        assertThat(shown(balance.right())).isEqualTo("+total_processed.natural_person +carried_forward.natural_person");
        assertThat(balance.says()).isEqualTo("第一项加第二项之和，等于第三项加第四项之和");
        Identity sum = identity(identities, "requests-sum/total");
        assertThat(shown(sum.left())).isEqualTo("+total_processed.total");
        assertThat(sum.right()).hasSize(2 + 8 + 3 + 5 + 1);
        assertThat(sum.right().get(18).cell().row()).isEqualTo("other_total");
        Identity cross = identity(identities, "requests-cross/granted");
        assertThat(shown(cross.right()))
                .isEqualTo("+granted.natural_person +granted.commercial +granted.research"
                        + " +granted.social_organisation +granted.legal_service +granted.other");
    }

    @Test
    void theSumOfTheNewerFormTakesItsThreeRowsAndThatOfTheHybridTheOne() {
        Identity of2021 = identity(table("cn-2021", "requests").identities(), "requests-sum/other");
        assertThat(of2021.right()).hasSize(2 + 8 + 3 + 5 + 3);
        TableForm hybrid = LIBRARY.form("cn-2021").orElseThrow().hybrids().get(0).table();
        assertThat(hybrid.identities()).hasSize(7 + 7 + 23);
        Identity mixed = identity(hybrid.identities(), "requests-sum/other");
        assertThat(mixed.right()).hasSize(19);
        assertThat(mixed.right().get(18).cell()).isEqualTo(new CellRef("requests", "other_total", "other"));
    }

    @Test
    void tableFourHasThreeTotals() {
        List<Identity> identities = table("cn-2021", "disputes").identities();
        assertThat(byFamily(identities)).isEqualTo(Map.of("disputes-total", 3L));
        assertThat(identities).allMatch(i -> i.strength() == Strength.HARD);
        Identity total = identity(identities, "disputes-total/litigation_after_review");
        assertThat(shown(total.right()))
                .isEqualTo("+litigation_after_review.upheld +litigation_after_review.corrected"
                        + " +litigation_after_review.other +litigation_after_review.pending");
    }

    @ParameterizedTest
    @CsvSource({
        "cn-2019, proactive, documents-on-display, 2, INFO, AT_MOST",
        "cn-2019, proactive, items-not-negative, 5, SOFT, AT_MOST",
        "cn-2014, statistics, statistics-sum, 7, SOFT, EQUALS"
    })
    void otherIdentitiesOfOneReport(
            String form, String table, String family, int count, Strength strength, Relation relation) {
        assertThat(table(form, table).identities().stream().filter(i -> i.family().equals(family)))
                .hasSize(count)
                .allMatch(i -> i.strength() == strength && i.relation() == relation && !i.asListed());
    }

    @ParameterizedTest
    @CsvSource({
        "cn-2019, requests-carry-over, 7, SOFT",
        "cn-2021, requests-carry-over, 7, SOFT",
        "cn-2019, items-carry-over, 5, SOFT",
        "cn-2019, display-stock, 2, INFO",
        "cn-2021, force-stock, 2, INFO"
    })
    void identitiesWithTheYearBefore(String form, String family, int count, Strength strength) {
        assertThat(LIBRARY.form(form).orElseThrow().acrossYears().stream()
                        .filter(i -> i.family().equals(family)))
                .hasSize(count)
                .allMatch(i -> i.strength() == strength && i.relation() == Relation.EQUALS);
    }

    @Test
    void thereAreNoOtherIdentitiesWithTheYearBefore() {
        assertThat(LIBRARY.form("cn-2019").orElseThrow().acrossYears()).hasSize(7 + 5 + 2);
        assertThat(LIBRARY.form("cn-2021").orElseThrow().acrossYears()).hasSize(7 + 2);
        assertThat(LIBRARY.form("cn-2014").orElseThrow().acrossYears()).isEmpty();
    }

    @Test
    void theTermsOfTheYearBeforeAreMarked() {
        List<Identity> of2019 = LIBRARY.form("cn-2019").orElseThrow().acrossYears();
        Identity carry = identity(of2019, "requests-carry-over/research");
        assertThat(shown(carry.left())).isEqualTo("+carried_over_in.research");
        assertThat(shown(carry.right())).isEqualTo("+carried_forward.research@-1");
        assertThat(shown(identity(of2019, "items-carry-over/fees").right()))
                .isEqualTo("+fees.previous_year_items@-1 +fees.change@-1");
        assertThat(shown(identity(of2019, "display-stock/regulations").right()))
                .isEqualTo("+regulations.total_disclosed@-1 +regulations.disclosed");
        Identity force = identity(LIBRARY.form("cn-2021").orElseThrow().acrossYears(), "force-stock/regulations");
        assertThat(shown(force.right()))
                .isEqualTo("+regulations.in_force@-1 +regulations.made -regulations.repealed");
    }

    @Test
    void theItemsOfAYearAreNotNegative() {
        Identity items = identity(table("cn-2019", "proactive").identities(), "items-not-negative/licensing");
        assertThat(items.left()).isEmpty();
        assertThat(shown(items.right())).isEqualTo("+licensing.previous_year_items +licensing.change");
    }

    @Test
    void theSumsOfTheSupplementsAreOverTheRowsListed() {
        for (String file : List.of("channels", "kinds", "request-channels")) {
            List<Identity> identities = LIBRARY.supplement(file).orElseThrow().identities();
            assertThat(identities).hasSize(1).allMatch(i -> i.asListed() && i.strength() == Strength.SOFT);
            assertThat(identities.get(0).left().get(0).cell().row()).isEqualTo("total");
        }
        assertThat(LIBRARY.supplement("processing-fee").orElseThrow().identities()).isEmpty();
    }

    @Test
    void everyTermIsACellOfItsTable() {
        for (Form form : LIBRARY.forms()) {
            for (TableForm table : form.tables()) {
                List<Identity> all = new ArrayList<>(table.identities());
                all.addAll(table.acrossYears());
                assertThat(all).flatMap(i -> i.terms().toList()).allMatch(t -> table.cellIndex(t.cell()).isPresent());
                assertThat(all).extracting(Identity::id).doesNotHaveDuplicates();
            }
        }
    }
}
