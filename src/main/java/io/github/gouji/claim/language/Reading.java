package io.github.gouji.claim.language;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** One thing that a claim may mean: a sum over cells of the report's tables. */
public record Reading(List<Part> parts) {
    /**
     * A summand.
     *
     * @param rows a row or group, and what it is called on other forms
     * @param columns the columns that are added up
     */
    public record Part(String table, List<String> rows, List<String> columns, int sign) {
        public Part {
            requireNonNull(table, "table");
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    public Reading {
        parts = List.copyOf(parts);
    }

    /** Reads {@code table/row|row/column,column + table/row/column - …}. */
    public static Reading parse(String text) {
        List<Part> parts = new ArrayList<>();
        int sign = 1;
        for (String word : text.trim().split("\\s+")) {
            if (word.equals("+") || word.equals("-")) {
                sign = word.equals("+") ? 1 : -1;
                continue;
            }
            String[] path = word.split("/");
            if (path.length != 3) {
                throw new IllegalStateException("not table/row/column: " + word);
            }
            parts.add(new Part(path[0], List.of(path[1].split("\\|")), List.of(path[2].split(",")), sign));
        }
        return new Reading(parts);
    }

    public Reading plus(Reading other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Reading(all);
    }

    /** The same rows in another column. */
    Reading inColumn(String column) {
        return new Reading(parts.stream()
                .map(p -> new Part(p.table(), p.rows(), List.of(column), p.sign()))
                .toList());
    }
}
