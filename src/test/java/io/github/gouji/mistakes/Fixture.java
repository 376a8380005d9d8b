package io.github.gouji.mistakes;

import io.github.gouji.Inspection;
import io.github.gouji.data.FindingsJson;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.FindingPrinter;
import io.github.gouji.finding.Language;
import io.github.gouji.finding.Messages;
import io.github.gouji.source.SourceLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One mistake: a folder {@code <code>} or {@code <code>/<variant>} with {@code steps.txt} (or a folder {@code content}
 * laid over the good archive) and what the program must say of it.
 */
record Fixture(String code, String name, Path folder) {
    static final Path ROOT = Path.of("src/test/resources/mistakes");
    static final Path GOOD = ROOT.resolve("good");

    /** What the program says of an archive. */
    record Said(String text, String json, boolean error) {
        static Said of(List<Finding> findings, Path base, Language language) {
            Messages messages = Messages.of(language);
            Map<String, Path> roots =
                    Map.of("content", base.resolve("content"), "templates", base.resolve("templates"));
            FindingPrinter printer = new FindingPrinter(messages, new SourceLines(roots)::of);
            StringBuilder text = new StringBuilder();
            findings.forEach(f -> text.append(printer.print(f)));
            return new Said(
                    text.toString(),
                    new FindingsJson(messages).write(findings),
                    findings.stream().anyMatch(Finding::isError));
        }
    }

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

    /** The fixture that stands for its code where the code is explained: the marked one, else the first. */
    static Fixture example(String code) throws IOException {
        List<Fixture> all = all().stream().filter(f -> f.code().equals(code)).toList();
        for (Fixture fixture : all) {
            Path steps = fixture.folder().resolve("steps.txt");
            if (Files.exists(steps) && Files.readString(steps).startsWith("# example\n")) {
                return fixture;
            }
        }
        return all.get(0);
    }

    static List<Finding> inspect(Path base) {
        return Inspection.of(base.resolve("content"), "content").findings();
    }

    /** Lays the mistake over a copy of the good archive and gives what the program finds. */
    List<Finding> provoke(Path base) throws IOException {
        Trees.copy(GOOD, base);
        if (Files.isDirectory(folder.resolve("content"))) {
            Trees.copy(folder.resolve("content"), base.resolve("content"));
        }
        if (Files.exists(folder.resolve("steps.txt"))) {
            Optional<List<Finding>> built = Steps.read(folder.resolve("steps.txt")).apply(base);
            if (built.isPresent()) {
                return built.get();
            }
        }
        return inspect(base);
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
