package io.github.gouji.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.finding.Code;
import io.github.gouji.finding.Explanation;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.Form;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.schema.ContentSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The reference pages say what the program says: those that are generated are generated anew and compared
 * ({@code -Dgolden.update=true} writes them), and no key of a content file is left out.
 */
class ReferencesTest {
    private static final Path FINDINGS = Path.of("docs/findings.md");
    private static final Path CONTENT = Path.of("docs/content.md");
    private static final String MARK = "<!-- 以下由表式生成 -->\n";

    @Test
    void everyCodeIsExplained() throws IOException {
        StringBuilder page = new StringBuilder("# 提示一览\n\n"
                + "程序的每一条提示都有一个代码。同样的话可以用 `java -jar gouji.jar explain 代码` 看到，那里还有例子。\n");
        Messages messages = Messages.of(Language.ZH);
        for (Code code : Code.values()) {
            Explanation explained = Explanation.of(code, Language.ZH);
            page.append("\n## ").append(code.id()).append("\n\n");
            page.append("**").append(messages.severity(code.severity())).append("**　").append(explained.meaning());
            page.append("\n\n- 依据：").append(explained.source());
            page.append("\n- 常见原因：").append(explained.causes());
            page.append("\n- 怎样改：").append(explained.mend()).append('\n');
        }
        compare(FINDINGS, page.toString());
    }

    @Test
    void everyRowOfEveryFormIsListed() throws IOException {
        String text = Files.readString(CONTENT);
        int end = text.indexOf(MARK) + MARK.length();
        StringBuilder page = new StringBuilder(text.substring(0, end));
        FormLibrary forms = FormLibrary.builtIn();
        for (Form form : forms.forms()) {
            form.tables().stream().filter(t -> !t.rows().isEmpty()).forEach(t -> page.append(table(form.id(), t)));
        }
        forms.supplements().forEach(t -> page.append(table("附表", t)));
        compare(CONTENT, page.toString());
    }

    private static String table(String form, TableForm table) {
        StringBuilder text = new StringBuilder("\n### " + form + "　" + table.title() + "\n\n");
        text.append("文件 `").append(table.file()).append(".yaml`。");
        List<String> columns = table.rows().stream().map(ReferencesTest::columns).distinct().toList();
        if (columns.size() == 1) {
            text.append("每行从左到右：").append(columns.get(0)).append("。\n\n");
            table.rows().forEach(r -> text.append("- ").append(label(r, table)).append('\n'));
        } else {
            text.append("\n\n| 行 | 格，从左到右 |\n|---|---|\n");
            table.rows().forEach(r -> text.append("| " + label(r, table) + " | " + columns(r) + " |\n"));
        }
        return text.toString();
    }

    private static String label(RowForm row, TableForm table) {
        long same = table.rows().stream().filter(r -> r.label().equals(row.label())).count();
        return same == 1 ? row.printedLabel() : row.labelInGroup();
    }

    private static String columns(RowForm row) {
        Set<String> units = row.columns().stream().map(ColumnForm::unit).collect(Collectors.toSet());
        String columns = row.columns().stream()
                .map(c -> units.size() == 1 || c.label().contains(c.unit()) ? c.label() : c.label() + "（" + c.unit() + "）")
                .collect(Collectors.joining("、"));
        return units.size() == 1 && !columns.contains(units.iterator().next())
                ? columns + "（" + units.iterator().next() + "）"
                : columns;
    }

    @Test
    void noKeyIsLeftOut() throws IOException {
        String text = Files.readString(CONTENT);
        Map<String, String> schemas = new ContentSchemas(Vocabulary.load(), FormLibrary.builtIn()).documents();
        for (String file : List.of("archive", "body", "report")) {
            String start = "## " + file + ".yaml\n";
            String part = text.substring(text.indexOf(start) + start.length());
            String section = part.substring(0, part.indexOf("\n## "));
            JsonObject schema = JsonParser.parseString(schemas.get(file + ".schema.json")).getAsJsonObject();
            assertThat(schema.getAsJsonObject("properties").keySet())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(section).as(file).contains("`" + key + "`"));
        }
    }

    private static void compare(Path file, String made) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file)).as("run with -Dgolden.update=true").isEqualTo(made);
    }
}
