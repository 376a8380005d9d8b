package io.github.gouji.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Where something was written: a file named from the project's folder with {@code /}, and a line and column counted
 * from 1 in code points. Line 0 means the file as a whole.
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        requireNonNull(file, "file");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("negative position " + line + ":" + column);
        }
    }

    /** The whole of a file, for what has no line. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    public boolean isWholeFile() {
        return line == 0;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, which editors and terminals turn into a link. */
    @Override
    public String toString() {
        return isWholeFile() ? file : file + ":" + line + ":" + column;
    }
}
