package io.github.gouji.form.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.form.Correspondence;
import io.github.gouji.form.Correspondence.Kind;
import io.github.gouji.form.Form;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.TableForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrespondenceTest {
    private static final FormLibrary LIBRARY = FormLibrary.builtIn();

    private static CellRef cell(String path) {
        String[] parts = path.split("/");
        return new CellRef(parts[0], parts[1], parts[2]);
    }

    @Test
    void everyCellOfEveryFormIsAccountedForOnBothSides() {
        for (Form form : LIBRARY.forms()) {
            if (form.previous().isEmpty()) {
                assertThat(form.id()).isEqualTo("free");
                continue;
            }
            Form before = LIBRARY.form(form.previous().get()).orElseThrow();
            for (TableForm table : form.tables()) {
                for (int i = 0; i < table.cellCount(); i++) {
                    assertThat(form.correspondenceOf(table.cell(i))).as("%s", table.cell(i)).isPresent();
                }
            }
            for (TableForm table : before.tables()) {
                for (int i = 0; i < table.cellCount(); i++) {
                    assertThat(form.successorOf(table.cell(i))).as("%s", table.cell(i)).isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cn-2021, requests/granted/total, SAME, requests/granted/total",
        "cn-2021, requests/carried_over_in/research, SAME, requests/carried_over_in/research",
        "cn-2021, requests/other_overdue_fee/other, SUM, requests/other_total/other",
        "cn-2021, disputes/review/pending, SAME, disputes/review/pending",
        "cn-2021, proactive/regulations/made, SAME, proactive/regulations/made",
        "cn-2021, proactive/licensing/decisions, SAME, proactive/licensing/decisions",
        "cn-2021, proactive/regulations/in_force, NOT_COMPARABLE, ''",
        "cn-2021, proactive/normative_documents/repealed, NEW, ''",
        "cn-2021, proactive/fees/amount, NOT_COMPARABLE, ''",
        "cn-2019, requests/newly_received/total, SAME, statistics/applications_received/value",
        "cn-2019, requests/newly_received/other, NEW, ''",
        "cn-2019, disputes/review/total, SAME, statistics/reviews/value",
        "cn-2019, disputes/direct_litigation/total, SUM, statistics/litigation/value",
        "cn-2019, disputes/review/upheld, NOT_COMPARABLE, ''",
        "cn-2019, requests/refused_third_party/total, NOT_COMPARABLE, ''",
        "cn-2019, channels/weibo/value, SAME, statistics/channel_weibo/value",
        "cn-2014, statistics/channel_weibo/value, SAME, channels/weibo/value",
        "cn-2014, statistics/reviews/value, NEW, ''"
    })
    void whatACellWasBefore(String form, String now, Kind kind, String before) {
        Correspondence found = LIBRARY.form(form).orElseThrow().correspondenceOf(cell(now)).orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.cellsBefore(cell(now)))
                .isEqualTo(before.isEmpty() ? List.of() : List.of(cell(before)));
    }

    @ParameterizedTest
    @CsvSource({
        "cn-2021, proactive/other_services/decisions, ENDS",
        "cn-2021, proactive/central_procurement/amount, ENDS",
        "cn-2021, proactive/licensing/change, ENDS",
        "cn-2021, proactive/regulations/disclosed, ENDS",
        "cn-2021, proactive/regulations/total_disclosed, NOT_COMPARABLE",
        "cn-2021, proactive/fees/change, NOT_COMPARABLE",
        "cn-2021, requests/other_total/total, SUM",
        "cn-2019, statistics/applications_received/value, SAME",
        "cn-2019, statistics/refused_privacy/value, ENDS",
        "cn-2019, statistics/answered_not_existing/value, NOT_COMPARABLE",
        "cn-2019, statistics/trainees/value, ENDS"
    })
    void whatBecameOfACell(String form, String before, Kind kind) {
        assertThat(LIBRARY.form(form).orElseThrow().successorOf(cell(before)).orElseThrow().kind())
                .isEqualTo(kind);
    }

    @Test
    void whatIsNotComparableSaysWhy() {
        assertThat(LIBRARY.forms())
                .flatMap(Form::correspondences)
                .filteredOn(c -> c.kind() == Kind.NOT_COMPARABLE)
                .isNotEmpty()
                .noneMatch(c -> c.why().isEmpty());
    }
}
