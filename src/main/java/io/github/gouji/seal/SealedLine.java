package io.github.gouji.seal;

import static java.util.Objects.requireNonNull;

import io.github.gouji.output.content.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One fact in the record: a checksum over the rest of its line, what kind of fact it is, of what, and its content.
 *
 * @param name a cell's address, a file's name, or a correction's position
 */
record SealedLine(Kind kind, String name, String content) {
    /** What is recorded. */
    enum Kind {
        CELL("cell"),
        FILE("file"),
        CORRECTION("correction");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private static final String GAP = "\t";

    SealedLine {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        content = content.replaceAll("\\s+", " ").strip();
    }

    String format() {
        return checksum(text()) + GAP + text();
    }

    private String text() {
        return String.join(GAP, kind.word, name, content);
    }

    private static String checksum(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** The parts of a cell's address: table, row and column, or table and row where the numbers stand in order. */
    List<String> address() {
        return List.of(name.split("/"));
    }

    private boolean isNamed() {
        return kind != Kind.CELL || address().size() == 2 || address().size() == 3;
    }

    /** Nothing where the line is not as it was written. */
    static Optional<SealedLine> parse(String line) {
        String[] parts = line.split(GAP, -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            SealedLine read = new SealedLine(kind, parts[2], parts[3]);
            if (read.format().equals(line) && read.isNamed()) {
                return Optional.of(read);
            }
        }
        return Optional.empty();
    }
}
