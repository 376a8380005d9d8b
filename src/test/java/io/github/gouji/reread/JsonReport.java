package io.github.gouji.reread;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A data.json. */
record JsonReport(String body, int year, Map<String, Map<String, Row>> tables) {
    record Row(String label, List<String> columns, List<Datum> cells, List<String> unplaced) {}

    static JsonReport read(Path file) throws IOException {
        JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        Map<String, Map<String, Row>> tables = new LinkedHashMap<>();
        for (var table : root.getAsJsonObject("tables").entrySet()) {
            JsonObject content = table.getValue().getAsJsonObject();
            Map<String, Row> rows = new LinkedHashMap<>();
            for (var row : content.getAsJsonObject("rows").entrySet()) {
                JsonObject line = row.getValue().getAsJsonObject();
                JsonArray columns = (line.has("columns") ? line : content).getAsJsonArray("columns");
                rows.put(row.getKey(), row(line, columns));
            }
            tables.put(table.getKey(), rows);
        }
        return new JsonReport(root.get("body").getAsString(), root.get("year").getAsInt(), tables);
    }

    private static Row row(JsonObject line, JsonArray columns) {
        List<Datum> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new Datum(
                    number(line.getAsJsonArray("values").get(i)),
                    line.getAsJsonArray("status").get(i).getAsString(),
                    line.getAsJsonArray("origin").get(i).getAsString()));
        }
        List<String> unplaced = new ArrayList<>();
        if (line.has("unplaced")) {
            line.getAsJsonArray("unplaced").forEach(n -> unplaced.add(number(n)));
        }
        List<String> names = new ArrayList<>();
        columns.forEach(c -> names.add(c.getAsString()));
        return new Row(line.get("label").getAsString(), names, cells, unplaced);
    }

    private static String number(JsonElement value) {
        return value.isJsonNull() ? "" : value.getAsBigDecimal().toPlainString();
    }
}
