package io.github.gouji;

import io.github.gouji.press.Extent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds of the sample archive, or of a copy that a test has changed. */
public final class SampleSite {
    public static final Path CONTENT = Path.of("content");

    private SampleSite() {}

    public static BuildResult build(Path content, Path output) {
        return build(content, output, new BuildOptions.Flags(false, false, true, Extent.EVERYTHING));
    }

    public static BuildResult build(Path content, Path output, BuildOptions.Flags flags) {
        return Build.run(new BuildOptions(
                new BuildOptions.Folders(content, Path.of("templates"), output),
                flags,
                "content",
                "templates",
                Duration.ofSeconds(20)));
    }

    /** Copies a folder with all below it. */
    public static Path copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder: its path, its time stamp and its bytes as text of one byte a character. */
    public static Map<String, String> snapshot(Path folder, boolean withTimes) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> snapshot = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String time = withTimes ? Files.getLastModifiedTime(file) + "\n" : "";
                snapshot.put(
                        folder.relativize(file).toString(),
                        time + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return snapshot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
