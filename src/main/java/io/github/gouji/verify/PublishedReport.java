package io.github.gouji.verify;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import io.github.gouji.form.identity.CellRef;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of one {@code data.json} as anybody can read them.
 *
 * @param declared the cells of each identity that the site itself says is broken or confirmed
 */
record PublishedReport(List<Table> tables, Set<Set<CellRef>> declared) {
    PublishedReport {
        tables = List.copyOf(tables);
        declared = Set.copyOf(declared);
    }

    /**
     * One table.
     *
     * @param rows the ids of its rows with those of their columns
     * @param values what the cells are worth in a sum; cells without a figure are not among them
     */
    record Table(String id, String form, Map<String, List<String>> rows, Map<CellRef, BigDecimal> values) {
        Table {
            rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** Nothing where the text is not of the promised shape. */
    static Optional<PublishedReport> read(String text) {
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.STRICT);
            JsonObject root = JsonParser.parseReader(reader).getAsJsonObject();
            List<Table> tables = new ArrayList<>();
            for (Map.Entry<String, JsonElement> table : root.getAsJsonObject("tables").entrySet()) {
                tables.add(table(table.getKey(), table.getValue().getAsJsonObject()));
            }
            return Optional.of(new PublishedReport(tables, declared(root)));
        } catch (JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException
                | NumberFormatException | IndexOutOfBoundsException | ClassCastException otherShape) {
            return Optional.empty();
        }
    }

    private static Table table(String id, JsonObject json) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Map<CellRef, BigDecimal> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject("rows").entrySet()) {
            JsonObject row = entry.getValue().getAsJsonObject();
            List<String> columns = texts(row.has("columns") ? row.getAsJsonArray("columns") : json.getAsJsonArray("columns"));
            JsonArray amounts = row.getAsJsonArray("values");
            List<String> status = texts(row.getAsJsonArray("status"));
            if (amounts.size() != columns.size() || status.size() != columns.size()) {
                throw new IllegalStateException("values and columns differ in number");
            }
            rows.put(entry.getKey(), columns);
            for (int i = 0; i < columns.size(); i++) {
                CellRef cell = new CellRef(id, entry.getKey(), columns.get(i));
                if (!amounts.get(i).isJsonNull()) {
                    values.put(cell, amounts.get(i).getAsBigDecimal());
                } else if (status.get(i).equals("not_applicable")) {
                    values.put(cell, BigDecimal.ZERO);
                }
            }
        }
        return new Table(id, json.get("form").getAsString(), rows, values);
    }

    private static Set<Set<CellRef>> declared(JsonObject root) {
        Set<Set<CellRef>> declared = new HashSet<>();
        for (JsonElement element : root.getAsJsonArray("findings")) {
            JsonObject finding = element.getAsJsonObject();
            if (finding.get("code").getAsString().startsWith("identity-")) {
                Set<CellRef> cells = new HashSet<>();
                for (String address : texts(finding.getAsJsonArray("cells"))) {
                    List<String> parts = List.of(address.split("/"));
                    cells.add(new CellRef(parts.get(2), parts.get(3), parts.get(4)));
                }
                declared.add(cells);
            }
        }
        return declared;
    }

    private static List<String> texts(JsonArray array) {
        List<String> texts = new ArrayList<>();
        array.forEach(e -> texts.add(e.getAsString()));
        return List.copyOf(texts);
    }
}
