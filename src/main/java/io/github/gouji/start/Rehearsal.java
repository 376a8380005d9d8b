package io.github.gouji.start;

import io.github.gouji.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the commands of every day once, on a few bodies of an archive, for the JVM to load the classes that they need and
 * to keep them for {@link Start}. What the commands find in the content is of no interest.
 */
public final class Rehearsal {
    private static final int BODIES = 3;

    private final Path content;
    private final Path stage;

    private Rehearsal(Path content, Path stage) {
        this.content = content;
        this.stage = stage;
    }

    /** @param arguments the content folder, and the one below which there may be another for a while */
    public static void main(String[] arguments) throws IOException {
        Path stage = Files.createTempDirectory(Path.of(arguments[1]), "rehearsal");
        try {
            new Rehearsal(Path.of(arguments[0]), stage).run();
        } finally {
            clear(stage);
        }
    }

    private void run() throws IOException {
        List<Path> some = some();
        for (Path source : some) {
            copy(source);
        }
        run("check");
        run("build", "--pages-only");
        change();
        run("build", "--pages-only");
        run("build", "--pages-only");
        run("build", "--output", "whole");
    }

    private void run(String... command) {
        PrintStream unheard = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(List.of(command), unheard, unheard, stage);
    }

    /** What is of no body, and some of the bodies. */
    private List<Path> some() throws IOException {
        List<Path> some = new ArrayList<>();
        int bodies = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(content)) {
            List<Path> sorted = new ArrayList<>();
            entries.forEach(sorted::add);
            sorted.sort(null);
            for (Path entry : sorted) {
                boolean body = Files.exists(entry.resolve("body.yaml"));
                bodies += body ? 1 : 0;
                if (!body || bodies <= BODIES) {
                    some.add(entry);
                }
            }
        }
        return some;
    }

    private void copy(Path source) throws IOException {
        try (Stream<Path> below = Files.walk(source)) {
            for (Path path : (Iterable<Path>) below::iterator) {
                Path target = stage.resolve("content").resolve(content.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target);
                }
            }
        }
    }

    private void change() throws IOException {
        try (Stream<Path> below = Files.walk(stage.resolve("content"))) {
            for (Path path : (Iterable<Path>) below.filter(p -> p.toString().endsWith(".md")).limit(1)::iterator) {
                Files.writeString(path, "\n", StandardOpenOption.APPEND);
            }
        }
    }

    private static void clear(Path stage) throws IOException {
        try (Stream<Path> below = Files.walk(stage)) {
            for (Path path : (Iterable<Path>) below.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
