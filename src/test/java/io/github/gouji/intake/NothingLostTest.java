package io.github.gouji.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of a source is in the content, or is a label of the form, or is listed in the receipt. */
class NothingLostTest {
    @TempDir
    Path folder;

    private final FormLibrary forms = FormLibrary.builtIn();

    @Test
    void ofOneCellALine() throws IOException {
        assertAccountedFor(Files.readString(Path.of("seeds/suiping-2020.txt")), 2020);
    }

    @Test
    void ofPagesAsTextWithAllThatSurroundsThem() throws IOException {
        for (int seed = 0; seed < 12; seed++) {
            TrueReport report = TrueReport.random(forms, new Random(seed), false);
            StringBuilder page = new StringBuilder("当前位置：首页 > 政务公开\n某县" + report.year() + "年政府信息公开工作年度报告\n"
                    + "发布时间：" + (report.year() + 1) + "-01-20　录入：xiaoli　浏览次数：88\n根据条例编制本报告。\n一、总体情况\n（一）主动公开情况\n"
                    + "全年公开信息若干条，其中网站发布占多数。\n");
            for (String id : List.of("proactive", "requests", "disputes")) {
                TableForm form = TrueReport.table(forms, report.formId(), id);
                page.append(form.title()).append('\n');
                Random random = new Random(seed);
                OfficialPrint.rows(form, report.tables().get(id), report.blankZeros()).forEach(row -> row.forEach(cell -> {
                    if (random.nextInt(25) > 0) {
                        page.append(cell.text()).append(random.nextInt(40) == 0 ? " " : "\n");
                    }
                }));
                page.append("注：本表数据截至年底。\n");
            }
            page.append("五、存在的主要问题及改进情况\n队伍还不够稳定。\n六、其他需要报告的事项\n没有收取信息处理费。\n【打印】【关闭】\n主办单位：某县人民政府\n");
            assertAccountedFor(page.toString(), report.year());
        }
    }

    private void assertAccountedFor(String source, int year) throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        Importer importer = new Importer(folder.resolve("content"), "content", forms, vocabulary);
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        Receipt receipt =
                importer.run(new Request("page.txt", bytes, "body", OptionalInt.of(year), Optional.empty(), true));
        Messages words = Messages.load(Importer.class, "messages/zh-CN.properties");
        StringBuilder all = new StringBuilder(
                new ReceiptJson(vocabulary, Messages.of(Language.ZH), words).write(List.of(receipt)));
        for (String file : ((Receipt.Written) receipt).files()) {
            all.append('\n').append(Files.readString(folder.resolve(file)));
        }
        forms.forms().forEach(f -> f.tables().forEach(t -> all.append('\n').append(official(t))));
        String known = plain(all.toString());
        List<String> lost = new ArrayList<>();
        Stream.of(source.split("[\\s　：]+")).map(NothingLostTest::plain).filter(l -> !known.contains(l)).forEach(lost::add);
        assertThat(lost).isEmpty();
    }

    private static String official(TableForm table) {
        StringBuilder labels = new StringBuilder(table.corner() + "\n发布时间\n申请人情况\n法人或其他组织\n信息内容\n行政诉讼\n");
        for (RowForm row : table.rows()) {
            Stream.concat(Stream.of(row.printedLabel()), row.groups().stream().map(g -> g.printedLabel()))
                    .forEach(l -> labels.append(l).append('\n'));
            for (ColumnForm column : row.columns()) {
                labels.append(column.label()).append("单位").append(column.unit()).append('\n');
            }
        }
        return labels.toString();
    }

    /** Only letters and digits: content files escape some signs. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
