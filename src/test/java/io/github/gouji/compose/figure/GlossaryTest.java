package io.github.gouji.compose.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Language;
import io.github.gouji.form.Form;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final FormLibrary FORMS = FormLibrary.builtIn();
    private static final int YEARLY_TABLES = 2019;

    @Test
    void everyRowAndColumnOfTheFormsInForceHasAMeaningInBothLanguages() {
        for (Language language : Language.values()) {
            Glossary glossary = Glossary.of(language);
            for (Form form : FORMS.forms().stream().filter(f -> f.fromYear() >= YEARLY_TABLES).toList()) {
                for (TableForm table : form.tables()) {
                    for (RowForm row : table.rows()) {
                        assertThat(glossary.ofRow(table, row.id())).as(table + " " + row.id()).isPresent();
                        for (ColumnForm column : row.columns()) {
                            assertThat(glossary.ofColumn(table, column.id())).as(table + " " + column.id()).isPresent();
                        }
                    }
                }
            }
        }
    }

    @Test
    void theSameIdMayMeanSomethingElseInAnotherForm() {
        Glossary glossary = Glossary.of(Language.ZH);
        TableForm before = FORMS.form("cn-2019").orElseThrow().tables().get(0);
        TableForm now = FORMS.form("cn-2021").orElseThrow().tables().get(0);
        assertThat(glossary.ofColumn(before, "made")).contains("本年之内新制作的件数。");
        assertThat(glossary.ofColumn(now, "made")).contains("本年之内制发的件数。");
    }
}
