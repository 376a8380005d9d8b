package io.github.gouji.form.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Language;
import io.github.gouji.form.SeriesDefinition;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final FormLibrary FORMS = FormLibrary.builtIn();

    private static Stream<TableForm> tables() {
        return Stream.concat(FORMS.forms().stream().flatMap(f -> f.tables().stream()), FORMS.supplements().stream());
    }

    @Test
    void everyLabelOfTheFormsHasAnEnglishName() {
        Set<String> labels = new TreeSet<>();
        tables().forEach(table -> {
            labels.add(table.caption());
            labels.add(table.title());
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
        FORMS.forms().forEach(form -> form.sections().forEach(section -> labels.add(section.title())));
        labels.remove("");
        Labels english = Labels.in(Language.EN);
        assertThat(labels).hasSizeGreaterThan(150).allSatisfy(label -> assertThat(english.of(label)).as(label).isPresent());
    }

    @Test
    void indicatorsAreNamedInTheLanguageOfTheFrame() {
        Labels english = Labels.in(Language.EN);
        for (SeriesDefinition series : FORMS.series()) {
            assertThat(List.of(series.title(), series.unit(), series.definition()))
                    .allSatisfy(text -> assertThat(english.of(text)).as(text).isPresent());
        }
        assertThat(FORMS.series().stream().flatMap(s -> s.joins().stream()).flatMap(j -> j.notes().stream()))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(english.of(reason)).as(reason).isPresent());
        assertThat(FORMS.spoken(Language.EN).series("reviews").orElseThrow().joins())
                .flatExtracting(SeriesDefinition.Join::notes)
                .contains("the form of 2014 has the total and three results, none pending");
        assertThat(FORMS.spoken(Language.EN).series("refused").orElseThrow().title()).isEqualTo("Refused");
        assertThat(FORMS.spoken(Language.ZH)).isSameAs(FORMS);
        assertThat(Labels.in(Language.ZH).of("自然人")).isEmpty();
    }
}
