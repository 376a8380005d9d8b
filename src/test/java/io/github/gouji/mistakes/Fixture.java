package io.github.gouji.mistakes;

import io.github.gouji.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One mistake: a folder {@code <code>} or {@code <code>/<variant>} with {@code steps.txt} (or a folder {@code content}
 * laid over the good archive) and what the program must say of it.
 */
record Fixture(String code, String name, Path folder) {
    static final Path ROOT = Path.of("src/test/resources/mistakes");
    static final Path GOOD = ROOT.resolve("good");

    /** What a run of the program printed. */
    record Run(int status, String out, String err) {}

    /** All fixtures, in the order of their names. */
    static List<Fixture> all() {
        List<Fixture> all = new ArrayList<>();
        for (Path code : folders(ROOT)) {
            String name = code.getFileName().toString();
            if (isFixture(code)) {
                all.add(new Fixture(name, name, code));
            }
            for (Path variant : folders(code)) {
                if (isFixture(variant)) {
                    all.add(new Fixture(name, name + "/" + variant.getFileName(), variant));
                }
            }
        }
        return List.copyOf(all);
    }

    /** Lays the mistake over a copy of the good archive. */
    void build(Path base) throws IOException {
        Trees.copy(GOOD, base);
        if (Files.isDirectory(folder.resolve("content"))) {
            Trees.copy(folder.resolve("content"), base.resolve("content"));
        }
        if (Files.exists(folder.resolve("steps.txt"))) {
            Steps.read(folder.resolve("steps.txt")).apply(base);
        }
    }

    static Run run(Path base, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                base);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static boolean isFixture(Path folder) {
        return !folder.equals(GOOD)
                && (Files.exists(folder.resolve("steps.txt")) || Files.isDirectory(folder.resolve("content")));
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
