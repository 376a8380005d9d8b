package io.github.gouji.data.table;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A column of a CSV file.
 *
 * @param name its head in the file, permanent
 * @param required whether no field of it is empty
 * @param values the only texts that it may hold; empty where any is allowed
 */
public record Column(String name, Kind kind, boolean required, List<String> values) {
    public Column {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        values = List.copyOf(values);
    }

    /** What its fields are. */
    public enum Kind {
        TEXT,
        YEAR,
        NUMBER,
        YES_OR_NO
    }

    static Column key(String name) {
        return new Column(name, Kind.TEXT, true, List.of());
    }

    static Column text(String name) {
        return new Column(name, Kind.TEXT, false, List.of());
    }

    static Column of(String name, Kind kind, boolean required) {
        return new Column(name, kind, required, List.of());
    }
}
