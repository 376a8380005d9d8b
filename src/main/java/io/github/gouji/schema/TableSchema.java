package io.github.gouji.schema;

import io.github.gouji.archive.field.Vocabulary;
import io.github.gouji.form.table.ColumnForm;
import io.github.gouji.form.table.GroupForm;
import io.github.gouji.form.table.RowForm;
import io.github.gouji.form.table.TableForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema of one table: every row under each of its spellings, and what may be written there. */
final class TableSchema {
    static final String CELL = "cell";
    static final String SCALAR = "scalar";
    static final String LIST = "list";

    private final Vocabulary vocabulary;
    private final TableForm table;

    TableSchema(Vocabulary vocabulary, TableForm table) {
        this.vocabulary = vocabulary;
        this.table = table;
    }

    /** How a number, a blank, a lost and a not applicable cell are written, or a mapping with more about it. */
    static Schema cell(Vocabulary vocabulary) {
        String lost = vocabulary.words("cell").label("lost");
        String slash = vocabulary.words("cell").label("not_applicable");
        // Digits, also of full width, with signs, separators and spaces as pasted text has them.
        String number = "[-+\uFF0B\uFF0D\u2212]?[0-9\uFF10-\uFF19,\uFF0C.\uFF0E \u3000]+";
        Schema written = Schema.ofType("number", "null", "string")
                .with("pattern", "^(" + lost + "|" + slash + "|~|" + number + ")$");
        Map<String, Schema> more = new LinkedHashMap<>();
        vocabulary.keys("cell").labels().forEach(key -> more.put(key, Schema.reference(SCALAR)));
        return Schema.any(written, Schema.mapping(more, List.of(vocabulary.keys("cell").label("value"))));
    }

    Schema schema() {
        Map<String, Schema> properties = new LinkedHashMap<>(reserved());
        for (RowForm row : table.rows()) {
            Schema values = values(row);
            spellings(row).forEach(name -> properties.putIfAbsent(name, values));
        }
        Schema schema = Schema.ofType("object").with("title", table.title()).with("properties", properties);
        return schema.with("additionalProperties", table.open() ? Schema.reference(CELL) : false);
    }

    private Map<String, Schema> reserved() {
        Vocabulary.Keys keys = vocabulary.keys("table");
        Map<String, Schema> reserved = new LinkedHashMap<>();
        reserved.put(keys.label("form"), Schema.ofType("string"));
        reserved.put(keys.label("extent"), Schema.oneOf(vocabulary.words("extent").labels()));
        reserved.put(keys.label("scope"), Schema.ofType("string"));
        reserved.put(keys.label("unit"), Schema.ofType("string"));
        reserved.put(keys.label("notes"), Schema.reference(LIST));
        Map<String, Schema> addition = new LinkedHashMap<>();
        vocabulary.keys("addition").labels().forEach(key -> addition.put(key, Schema.reference(SCALAR)));
        Schema added = Schema.any(Schema.reference(SCALAR), Schema.ofType("null"), Schema.mapping(addition, List.of()));
        reserved.put(keys.label("additions"), Schema.ofType("object").with("additionalProperties", added));
        return reserved;
    }

    /** With the number and without, alone and led by its group, and by the aliases. */
    private static Set<String> spellings(RowForm row) {
        List<String> own = new ArrayList<>(List.of(row.printedLabel(), row.label()));
        own.addAll(row.aliases());
        Set<String> spellings = new LinkedHashSet<>(own);
        for (GroupForm group : row.groups()) {
            for (String lead : List.of(group.printedLabel(), group.label())) {
                own.forEach(name -> spellings.add(lead + "/" + name));
            }
        }
        return spellings;
    }

    private Schema values(RowForm row) {
        Schema cell = Schema.reference(CELL);
        Schema few = Schema.ofType("array").with("items", cell).with("maxItems", row.columns().size());
        Schema inOrder = Schema.mapping(
                Map.of(vocabulary.keys("row").label("in_order"), few),
                List.of(vocabulary.keys("row").label("in_order")));
        Map<String, Schema> columns = new LinkedHashMap<>();
        for (ColumnForm column : row.columns()) {
            columns.put(column.label(), cell);
            column.aliases().forEach(alias -> columns.put(alias, cell));
        }
        // Column labels may carry a unit in brackets: other keys than these are left to reading.
        Schema byColumn = Schema.ofType("object")
                .with("properties", columns)
                .with("additionalProperties", cell)
                .with("not", Schema.empty().with("required", List.of(vocabulary.keys("row").label("in_order"))));
        Schema all = Schema.list(cell, row.columns().size());
        Schema single = row.columns().size() == 1 ? cell : sign();
        return Schema.any(all, single, inOrder, byColumn).with("description", description(row));
    }

    /** One sign for all cells of a row. */
    private Schema sign() {
        List<String> signs = vocabulary.words("cell").labels();
        return Schema.any(Schema.ofType("null"), Schema.oneOf(signs));
    }

    private static String description(RowForm row) {
        return String.join(" | ", row.columns().stream().map(ColumnForm::label).toList());
    }
}
