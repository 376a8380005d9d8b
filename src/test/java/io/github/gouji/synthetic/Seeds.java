package io.github.gouji.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The seeds of the property tests, for {@code @MethodSource}: as many as {@code -Dseeds} says, and those that failed
 * once. Small seeds make small archives, so that the first failure is a small one.
 */
public final class Seeds {
    private static final int USUAL = 50;
    private static final int LARGEST = 8;

    private Seeds() {}

    /** All seeds. */
    public static Stream<Long> all() {
        return Stream.concat(known(), LongStream.rangeClosed(1, Integer.getInteger("seeds", USUAL)).boxed());
    }

    /** How many reports an archive of a seed has. */
    public static int reports(long seed) {
        return (int) Math.min(LARGEST, 1 + Math.abs(seed % 1000) / 8);
    }

    private static Stream<Long> known() {
        try (InputStream in = Seeds.class.getResourceAsStream("/known-seeds.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Long::valueOf)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
