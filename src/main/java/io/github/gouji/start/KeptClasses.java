package io.github.gouji.start;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The classes of the program as a JVM has them in memory, beside the jar. A JVM passes over what another JVM or jar left,
 * but dies of a file that was cut off; so the file ends with its own length, which no JVM minds.
 */
public final class KeptClasses {
    private static final String NAME = "gouji.jsa";

    private KeptClasses() {}

    static Path beside(Path jar) {
        return jar.resolveSibling(NAME);
    }

    /** Whether the file is there, from beginning to end. */
    static boolean areWhole(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            long length = open.length() - Long.BYTES;
            if (length < 0) {
                return false;
            }
            open.seek(length);
            return open.readLong() == length;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Puts what a JVM left beside the jar; without it, nothing is there.
     *
     * @param arguments the file that a JVM left, if it did, and the jar
     */
    public static void main(String[] arguments) throws IOException {
        Path left = Path.of(arguments[0]);
        Path kept = beside(Path.of(arguments[1]));
        Files.deleteIfExists(kept);
        if (Files.isRegularFile(left)) {
            byte[] classes = Files.readAllBytes(left);
            ByteBuffer whole = ByteBuffer.allocate(classes.length + Long.BYTES);
            Files.write(kept, whole.put(classes).putLong(classes.length).array());
            // A JVM leaves it without the right to write, which on some systems is that to delete.
            left.toFile().setWritable(true);
            Files.delete(left);
        }
    }
}
