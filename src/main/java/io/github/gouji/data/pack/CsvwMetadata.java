package io.github.gouji.data.pack;

import io.github.gouji.data.JsonWriter;
import io.github.gouji.data.table.Column;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes the CSV files of one folder as W3C's CSV on the Web has it. */
public final class CsvwMetadata {
    /** Where a reader of a CSV file looks for its description, in the same folder. */
    public static final String FILE = "csv-metadata.json";

    private final Language language;
    private final Messages words;

    public CsvwMetadata(Language language) {
        this.language = language;
        this.words = Messages.load(CsvwMetadata.class, "words/data." + language.tag() + ".properties");
    }

    /**
     * The description.
     *
     * @param titles what each file holds, by its name
     */
    public String write(List<DataFileInfo> files, Map<String, String> titles) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("@context").beginArray().text("http://www.w3.org/ns/csvw");
        json.beginObject().name("@language").text(language.tag()).endObject().endArray();
        json.name("dialect").beginObject();
        json.name("encoding").text("utf-8");
        json.name("lineTerminators").texts(List.of(Optional.of("\r\n")));
        json.endObject();
        json.name("tables").beginArray();
        for (DataFileInfo file : files) {
            json.beginObject();
            json.name("url").text(file.name());
            json.name("dc:title").text(titles.get(file.name()));
            json.name("dc:description").text(words.text("file." + file.kind() + ".description"));
            json.name("tableSchema").beginObject();
            json.name("columns").beginArray();
            file.columns().forEach(column -> column(json, column));
            json.endArray();
            json.name("primaryKey").texts(file.key().stream().map(Optional::of).toList());
            json.endObject().endObject();
        }
        return json.endArray().endObject().document();
    }

    /** What a file of a kind holds. */
    public String title(DataFileInfo file) {
        return words.text("file." + file.kind() + ".title");
    }

    private void column(JsonWriter json, Column column) {
        json.beginObject();
        json.name("name").text(column.name());
        String title = words.text("field." + column.name() + ".title");
        json.name("titles").texts(List.of(Optional.of(column.name()), Optional.of(title)));
        json.name("dc:description").text(words.text("field." + column.name() + ".description"));
        json.name("datatype").text(datatype(column.kind()));
        if (column.required()) {
            json.name("required").flag(true);
        }
        json.endObject();
    }

    private static String datatype(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case YEAR -> "gYear";
            case NUMBER -> "decimal";
            case YES_OR_NO -> "boolean";
        };
    }
}
