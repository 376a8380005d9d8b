package io.github.gouji.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final FormLibrary FORMS = FormLibrary.builtIn();

    /** The rows of 2014, which nobody has compared with the notice, stay in Chinese. */
    private static Stream<TableForm> tables() {
        return Stream.concat(
                Stream.of("cn-2019", "cn-2021").flatMap(id -> FORMS.form(id).orElseThrow().tables().stream()),
                FORMS.supplements().stream());
    }

    @Test
    void everyLabelOfTheFormsInForceHasAnEnglishName() {
        Set<String> labels = new TreeSet<>();
        tables().forEach(table -> {
            labels.add(table.caption());
            table.groups().forEach(group -> labels.add(group.label()));
            Stream.concat(table.identities().stream(), table.acrossYears().stream())
                    .forEach(identity -> labels.add(identity.says()));
            for (RowForm row : table.rows()) {
                labels.add(row.label());
                for (ColumnForm column : row.columns()) {
                    labels.add(column.label());
                    labels.addAll(column.heads());
                    labels.add(column.unit());
                }
            }
        });
        for (String form : List.of("cn-2019", "cn-2021")) {
            FORMS.form(form).orElseThrow().sections().forEach(section -> labels.add(section.title()));
        }
        labels.remove("");
        Labels english = Labels.in(Language.EN);
        assertThat(labels).hasSizeGreaterThan(90).allSatisfy(label -> assertThat(english.of(label)).as(label).isPresent());
    }

    @Test
    void indicatorsAreNamedInTheLanguageOfTheFrame() {
        Labels english = Labels.in(Language.EN);
        for (SeriesDefinition series : FORMS.series()) {
            assertThat(List.of(series.title(), series.unit(), series.definition()))
                    .allSatisfy(text -> assertThat(english.of(text)).as(text).isPresent());
        }
        assertThat(FORMS.spoken(Language.EN).series("refused").orElseThrow().title()).isEqualTo("Refused");
        assertThat(FORMS.spoken(Language.ZH)).isSameAs(FORMS);
        assertThat(Labels.in(Language.ZH).of("自然人")).isEmpty();
    }
}
