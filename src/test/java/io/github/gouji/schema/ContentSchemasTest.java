package io.github.gouji.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.data.JsonWriter;
import io.github.gouji.finding.Findings;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import io.github.gouji.source.SourceText;
import io.github.gouji.source.YamlReader;
import io.github.gouji.source.YamlValue;
import io.github.gouji.source.YamlValue.Mapping;
import io.github.gouji.source.YamlValue.Scalar;
import io.github.gouji.source.YamlValue.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas against a validator that knows nothing of this program. */
class ContentSchemasTest {
    private static final FormLibrary FORMS = FormLibrary.builtIn();
    private static final Map<String, String> DOCUMENTS = new ContentSchemas(Vocabulary.load(), FORMS).documents();
    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private static final Map<String, URI> SCHEMAS = DOCUMENTS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> VALIDATOR.registerSchema(e.getValue())));

    private static List<String> problems(String kind, String yaml) {
        Findings findings = new Findings();
        Mapping root = YamlReader.readMapping(SourceText.of("test.yaml", yaml), findings).orElseThrow();
        assertThat(findings.list()).isEmpty();
        JsonWriter json = new JsonWriter();
        write(root, json);
        return VALIDATOR.validate(SCHEMAS.get(kind + ".schema.json"), json.document()).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    /** As an editor reads it: plain scalars that look like numbers are numbers. */
    private static void write(YamlValue value, JsonWriter json) {
        if (value instanceof Mapping mapping) {
            json.beginObject();
            mapping.entries().forEach(e -> write(e.value(), json.name(e.key().text())));
            json.endObject();
        } else if (value instanceof Sequence sequence) {
            json.beginArray();
            sequence.items().forEach(item -> write(item, json));
            json.endArray();
        } else if (value instanceof Scalar scalar) {
            if (scalar.isEmpty()) {
                json.nothing();
            } else if (!scalar.quoted() && scalar.text().matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
                json.number(new BigDecimal(scalar.text()));
            } else {
                json.text(scalar.text());
            }
        }
    }

    static List<Path> sampleFiles() {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sampleFiles")
    void theSampleIsValid(Path file) throws IOException {
        String kind = file.getFileName().toString().replace(".yaml", "");
        assertThat(problems(kind, Files.readString(file))).isEmpty();
    }

    @Test
    void everyLabelAndAliasOfEveryFormIsKnown() {
        int labels = 0;
        for (String file : FORMS.tableFiles()) {
            List<TableForm> tables = Stream.concat(FORMS.tableForms(file).stream(), FORMS.supplement(file).stream()).toList();
            for (TableForm table : tables) {
                for (RowForm row : table.rows()) {
                    String values = String.join(", ", row.columns().stream().map(c -> "0").toList());
                    for (String label : Stream.concat(
                                    Stream.of(row.printedLabel(), row.label(), row.labelInGroup()), row.aliases().stream())
                            .toList()) {
                        assertThat(problems(file, '"' + label + "\": [" + values + "]\n")).as(table + " " + label).isEmpty();
                        labels++;
                    }
                }
            }
        }
        assertThat(labels).isGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            archive    | 名成: 甲
            archive    | {名称: 甲, 语言: fr}
            archive    | 语言: zh-CN
            body       | {名称: 甲, 起年: 20}
            body       | {名称: 甲, 缺年: {2016: 不知道}}
            body       | {名称: 甲, 汇总: {甲: 乙}}
            report     | 状态: 好
            report     | 收录: 一半
            report     | 附件: [{名称: 原件}]
            report     | 表式: cn-1999
            3-requests | 予以公布: [0, 0, 0, 0, 0, 0, 0]
            3-requests | 予以公开: [0, 0, 0, 0, 0, 0]
            3-requests | 予以公开: [0, 0, 0, 0, 0, 0, 0, 0]
            3-requests | 予以公开: [0, 0, 0, 0, 0, 0, 十一]
            3-requests | 予以公开: {按序: [0, 0], 注: 无}
            4-disputes | 行政复议: [{应为: 11}, 0, 0, 0, 0]
            channels   | 政府网站: [[1]]
            """)
    void aMistakeIsRefused(String kind, String yaml) {
        assertThat(problems(kind, yaml + "\n")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            body       | {名称: 甲, 区划代码: 411728, 缺年: {2016: 未收录}, 汇总: [jia, yi]}
            report     | {发布日期: 2021年2月2日, 状态: {值: 已撤回, 日期: 2022-01-01, 原因: 有误}, 旧址: [old/a.html]}
            report     | {更正: [{日期: 2021-03-01, 位置: 3-requests/予以公开/总计, 原值: 0, 现值: 11, 原因: 漏填}]}
            3-requests | 予以公开: ~
            3-requests | 予以公开: [4, 0, 0, 0, 0, 缺, /]
            3-requests | 予以公开: [{值: 0, 应为: 11, 原文如此: 原件第4页}, "1,234", －14, ~, 0, 0, 0]
            3-requests | {予以公开: {自然人: 1, 总计: 1}, 注: [甲, 乙], 附加: {其他栏: {值: 3, 归入: 其他}}}
            channels   | {政府网站: 4014, 抖音号: 12}
            """)
    void whatTheFormatAllowsIsAllowed(String kind, String yaml) {
        assertThat(problems(kind, yaml + "\n")).isEmpty();
    }

    @Test
    void theSameEachTime() {
        assertThat(new ContentSchemas(Vocabulary.load(), FormLibrary.builtIn()).documents()).isEqualTo(DOCUMENTS);
    }
}
