package io.github.gouji.form.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.form.Form;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.SeriesDefinition.Comparability;
import io.github.gouji.form.SeriesDefinition.Join;
import io.github.gouji.form.SeriesDefinition.Part;
import io.github.gouji.form.identity.CellRef;
import io.github.gouji.form.table.TableForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {
    private static final FormLibrary LIBRARY = FormLibrary.builtIn();

    private SeriesDefinition series(String id) {
        return LIBRARY.series(id).orElseThrow();
    }

    private TableForm table(String form, String table) {
        return LIBRARY.form(form).orElseThrow().table(table).orElseThrow();
    }

    private Part part(String series, String form) {
        return series(series).parts().stream()
                .filter(p -> p.formId().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theIdsArePermanent() {
        assertThat(LIBRARY.series())
                .extracting(SeriesDefinition::id)
                .containsExactly(
                        "applications-received",
                        "applications-carried-in",
                        "applications-processed",
                        "applications-carried-forward",
                        "granted",
                        "partially-granted",
                        "refused",
                        "unavailable",
                        "unprocessed",
                        "other-outcomes",
                        "reviews",
                        "litigation",
                        "regulations-made",
                        "normative-made",
                        "normative-on-display",
                        "normative-in-force",
                        "licensing-decisions",
                        "punishment-decisions",
                        "coercion-decisions",
                        "fee-items",
                        "fee-amount",
                        "procurement-amount",
                        "channel-gazette",
                        "channel-website",
                        "channel-weibo",
                        "channel-wechat",
                        "channel-other",
                        "channel-total");
        assertThat(LIBRARY.series()).allSatisfy(s -> {
            assertThat(s.parts()).isNotEmpty();
            assertThat(s.title()).isNotEmpty();
            assertThat(s.definition()).isNotEmpty();
        });
    }

    @Test
    void theUnitOfASeriesIsThatOfItsCells() {
        for (SeriesDefinition series : LIBRARY.series()) {
            for (Part part : series.parts()) {
                Form form = LIBRARY.form(part.formId()).orElse(null);
                TableForm table = form == null
                        ? LIBRARY.supplement("channels").orElseThrow()
                        : form.table(part.table()).orElseThrow();
                if (part.variant().isEmpty()) {
                    assertThat(part.cells()).allSatisfy(cell -> assertThat(
                                    table.columnOfCell(table.cellIndex(cell).orElseThrow()).unit())
                            .isEqualTo(series.unit()));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "refused, cn-2021, 8",
        "unavailable, cn-2021, 3",
        "unprocessed, cn-2019, 5",
        "other-outcomes, cn-2019, 1",
        "other-outcomes, cn-2021, 3",
        "litigation, cn-2021, 2",
        "litigation, cn-2014, 1",
        "fee-items, cn-2019, 2",
        "channel-website, supplements, 1",
        "channel-website, cn-2014, 1"
    })
    void aPartIsTheSumOfItsCells(String series, String form, int cells) {
        assertThat(part(series, form).cells()).hasSize(cells);
    }

    @Test
    void aHybridHasPartsOfItsOwn() {
        TableForm hybrid = LIBRARY.form("cn-2021").orElseThrow().hybrids().get(0).table();
        assertThat(series("other-outcomes").partOf(hybrid).orElseThrow().cells())
                .containsExactly(new CellRef("requests", "other_total", "total"));
        assertThat(series("other-outcomes").partOf(table("cn-2021", "requests")).orElseThrow().cells())
                .hasSize(3);
        assertThat(series("granted").partOf(hybrid)).isPresent();
        assertThat(series("reviews").partOf(hybrid)).isEmpty();
        assertThat(series("fee-amount").partOf(table("cn-2019", "proactive"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "applications-received, cn-2019, cn-2021, COMPARABLE",
        "applications-received, cn-2014, cn-2019, NOTED",
        "applications-received, cn-2014, cn-2021, NOTED",
        "applications-received, cn-2021, cn-2019, COMPARABLE",
        "applications-received, cn-2021, cn-2014, NOTED",
        "applications-received, cn-2021, cn-2021, COMPARABLE",
        "other-outcomes, cn-2019, cn-2021, NOTED",
        "reviews, cn-2014, cn-2021, NOTED",
        "litigation, cn-2014, cn-2019, NOTED",
        "normative-made, cn-2019, cn-2021, NOTED",
        "licensing-decisions, cn-2019, cn-2021, COMPARABLE",
        "channel-weibo, cn-2014, supplements, COMPARABLE",
        "channel-weibo, supplements, cn-2014, COMPARABLE"
    })
    void figuresOfTwoFormsCompare(String series, String before, String after, Comparability kind) {
        Join join = series(series).between(part(series, before), part(series, after));
        assertThat(join.kind()).isEqualTo(kind);
        assertThat(join.fromForm()).isEqualTo(before);
        assertThat(join.toForm()).isEqualTo(after);
        assertThat(join.notes().isEmpty()).isEqualTo(kind == Comparability.COMPARABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "normative-on-display, normative-in-force",
        "normative-in-force, normative-on-display",
        "fee-items, fee-amount",
        "fee-amount, fee-items"
    })
    void anotherQuantityIsABreakThatNamesTheOtherSeries(String series, String other) {
        assertThat(series(series).joins())
                .filteredOn(j -> j.toForm().equals("cn-2021"))
                .singleElement()
                .satisfies(join -> {
                    assertThat(join.kind()).isEqualTo(Comparability.BREAK);
                    assertThat(join.other()).contains(other);
                    assertThat(join.notes()).isNotEmpty();
                });
    }

    @Test
    void aSeriesStartsAndEndsWithItsForms() {
        assertThat(series("licensing-decisions").joins().get(0).kind()).isEqualTo(Comparability.STARTS);
        assertThat(series("procurement-amount").joins())
                .filteredOn(j -> j.toForm().equals("cn-2021"))
                .singleElement()
                .extracting(Join::kind)
                .isEqualTo(Comparability.ENDS);
        assertThat(series("channel-total").joins()).isEmpty();
    }
}
