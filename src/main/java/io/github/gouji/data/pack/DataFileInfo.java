package io.github.gouji.data.pack;

import static java.util.Objects.requireNonNull;

import io.github.gouji.data.table.Column;
import java.util.List;

/**
 * A CSV file to be described.
 *
 * @param kind the key of its title and description among the words
 * @param name its name within its folder
 * @param sha256 in hexadecimal
 * @param key the columns that together name a line
 */
public record DataFileInfo(String kind, String name, long bytes, String sha256, List<Column> columns, List<String> key) {
    public DataFileInfo {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(sha256, "sha256");
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }
}
