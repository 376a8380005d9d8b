package io.github.gouji.schema;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.archive.field.Vocabulary.Keys;
import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All schemas: of the archive's, a body's and a report's file, and of each table file in every form that has it. */
public final class ContentSchemas {
    private static final String ENDING = ".schema.json";
    private static final String YEAR = "^(19|20)[0-9]{2}$";

    private final Vocabulary vocabulary;
    private final FormLibrary forms;

    public ContentSchemas(Vocabulary vocabulary, FormLibrary forms) {
        this.vocabulary = vocabulary;
        this.forms = forms;
    }

    /** Documents by file name, named as the files they describe, in a fixed order. */
    public Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("archive" + ENDING, named(archive()).document());
        documents.put("body" + ENDING, named(body()).document());
        documents.put("report" + ENDING, named(report()).document());
        forms.tableFiles().forEach(file -> documents.put(file + ENDING, table(file).document()));
        return documents;
    }

    private static Schema named(Schema schema) {
        return schema.with("$defs", basics());
    }

    private static Map<String, Schema> basics() {
        Map<String, Schema> basics = new LinkedHashMap<>();
        Schema scalar = Schema.ofType("string", "number", "boolean");
        basics.put(TableSchema.SCALAR, scalar);
        basics.put(TableSchema.LIST, Schema.any(scalar, Schema.list(scalar), Schema.ofType("null")));
        return basics;
    }

    private Schema archive() {
        Map<String, Schema> given = new LinkedHashMap<>();
        Keys keys = vocabulary.keys("archive");
        given.put(keys.label("language"), Schema.oneOf(List.of("zh-CN", "en")));
        given.put(keys.label("findings_public"), Schema.oneOf(vocabulary.words("answer").labels()));
        return mapping("archive", given, "name");
    }

    private Schema body() {
        Keys keys = vocabulary.keys("body");
        Map<String, Schema> given = new LinkedHashMap<>();
        Schema year = Schema.any(
                Schema.ofType("integer").with("minimum", 1900).with("maximum", 2099),
                Schema.ofType("string").with("pattern", YEAR));
        given.put(keys.label("from_year"), year);
        given.put(keys.label("to_year"), year);
        given.put(keys.label("former_names"), Schema.list(mapping("former_name", Map.of(), "name", "until")));
        given.put(
                keys.label("absent_years"),
                Schema.ofType("object")
                        .with("patternProperties", Map.of(YEAR, Schema.oneOf(vocabulary.words("absence").labels())))
                        .with("additionalProperties", false));
        lists(given, keys, "predecessors", "aggregates");
        return mapping("body", given, "name");
    }

    private Schema report() {
        Keys keys = vocabulary.keys("report");
        Map<String, Schema> given = new LinkedHashMap<>();
        Schema word = Schema.oneOf(vocabulary.words("state").labels());
        given.put(
                keys.label("state"),
                Schema.any(word, mapping("state", Map.of(vocabulary.keys("state").label("value"), word), "value")));
        given.put(keys.label("extent"), Schema.oneOf(vocabulary.words("extent").labels()));
        given.put(keys.label("form"), Schema.oneOf(forms.forms().stream().map(f -> f.id()).toList()));
        given.put(
                keys.label("source"),
                Schema.any(Schema.reference(TableSchema.SCALAR), mapping("source", Map.of(), "name")));
        given.put(keys.label("attachments"), Schema.list(mapping("attachment", Map.of(), "file")));
        given.put(keys.label("corrections"), Schema.list(mapping("correction", Map.of())));
        given.put(keys.label("confirmations"), Schema.list(mapping("confirmation", Map.of())));
        lists(given, keys, "old_addresses", "aggregates");
        return mapping("report", given);
    }

    private static void lists(Map<String, Schema> given, Keys keys, String... ids) {
        for (String id : ids) {
            given.put(keys.label(id), Schema.reference(TableSchema.LIST));
        }
    }

    /** A mapping with the keys of one kind: those not given their own schema hold plain text. */
    private Schema mapping(String kind, Map<String, Schema> given, String... required) {
        Keys keys = vocabulary.keys(kind);
        Map<String, Schema> properties = new LinkedHashMap<>();
        Schema text = Schema.any(Schema.reference(TableSchema.SCALAR), Schema.ofType("null"));
        keys.labels().forEach(key -> properties.put(key, given.getOrDefault(key, text)));
        return Schema.mapping(properties, List.of(required).stream().map(keys::label).toList());
    }

    /** A table file may hold the table of any form; each is a definition of its own. */
    private Schema table(String file) {
        Map<String, Schema> definitions = new LinkedHashMap<>();
        List<Schema> choices = new ArrayList<>();
        List<TableForm> tables = new ArrayList<>(forms.tableForms(file));
        forms.supplement(file).ifPresent(tables::add);
        for (TableForm table : tables) {
            String name = table.formId() + table.variant().map(v -> "." + v).orElse("");
            definitions.put(name, new TableSchema(vocabulary, table).schema());
            choices.add(Schema.reference(name));
        }
        definitions.put(TableSchema.CELL, TableSchema.cell(vocabulary));
        definitions.putAll(basics());
        return Schema.empty().with("anyOf", choices).with("$defs", definitions);
    }
}
