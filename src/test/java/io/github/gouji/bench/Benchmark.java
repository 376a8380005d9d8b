package io.github.gouji.bench;

import io.github.gouji.form.library.FormLibrary;
import io.github.gouji.start.Start;
import io.github.gouji.synthetic.SyntheticArchive;
import io.github.gouji.synthetic.SyntheticOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Prints what reading, checking and building archives of several sizes costs, each in a fresh JVM with its start.
 * {@code mvn -Pbench -DskipTests verify}, with {@code -Dbench.sizes=17,17000} for other sizes and
 * {@code -Dbench.stages=check} for some of the stages; {@code -Dbench.java="-XX:+UseSerialGC"} gives options to the JVM that
 * is measured.
 */
public final class Benchmark {
    private static final long SEED = 20260101;
    private static final String USUAL_SIZES = "17,170,1700";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Path work;
    private final List<Stage> stages;

    private Benchmark(Path work, List<Stage> stages) {
        this.work = work;
        this.stages = stages;
    }

    /** One line of the table; the stages run in this order on the same folders, so that a build can follow a build. */
    private enum Stage {
        READ("read", false, false, "read", "CONTENT"),
        CHECK("check", false, false, "check", "--content", "CONTENT", "--quiet"),
        PAGES("pages only", true, false, build("--no-cache", "--pages-only")),
        KEPT("pages only, to be remembered", true, false, build("--pages-only")),
        KEPT_SAME("pages only, nothing changed", false, false, build("--pages-only")),
        KEPT_CHANGED("pages only, one report changed", false, true, build("--pages-only")),
        COLD("cold build", true, false, build()),
        SAME("nothing changed", false, false, build()),
        CHANGED("one report changed", false, true, build());

        private final String words;
        private final boolean fresh;
        private final boolean changed;
        private final List<String> command;

        Stage(String words, boolean fresh, boolean changed, String... command) {
            this.words = words;
            this.fresh = fresh;
            this.changed = changed;
            this.command = List.of(command);
        }

        private static String[] build(String... options) {
            List<String> command =
                    new ArrayList<>(List.of("build", "--content", "CONTENT", "--output", "OUTPUT", "--quiet"));
            command.addAll(List.of(options));
            return command.toArray(String[]::new);
        }
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments none; the sizes and stages are system properties, which pass through Maven
     */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("gouji-bench");
        String only = System.getProperty("bench.stages", "");
        List<Stage> stages = Arrays.stream(Stage.values())
                .filter(s -> only.isEmpty() || List.of(only.split(",")).contains(s.name().toLowerCase(Locale.ROOT)))
                .toList();
        OUT.println("| reports | stage | wall s | CPU s | peak MiB | pages | charts | MiB written |");
        OUT.println("|---:|---|---:|---:|---:|---:|---:|---:|");
        try {
            for (String size : System.getProperty("bench.sizes", USUAL_SIZES).split(",")) {
                new Benchmark(work, stages).run(Integer.parseInt(size.strip()));
            }
        } finally {
            delete(work);
        }
    }

    private void run(int reports) {
        Path content = work.resolve(reports + "-content");
        Path output = work.resolve(reports + "-output");
        SyntheticArchive archive = new SyntheticArchive(SEED, SyntheticOptions.of(reports).ofSteadyBodies(), FormLibrary.builtIn());
        archive.write(content);
        for (Stage stage : stages) {
            if (stage.fresh) {
                delete(output);
                delete(work.resolve("." + output.getFileName() + ".gouji"));
            }
            if (stage.changed) {
                change(content.resolve(archive.body(0).id()));
            }
            OUT.println(line(reports, stage, content, output));
        }
        delete(content);
        delete(output);
        delete(work.resolve("." + output.getFileName() + ".gouji"));
    }

    /** Adds a sentence to the prose of a body's first report. */
    private static void change(Path body) {
        try (Stream<Path> files = Files.walk(body)) {
            Path prose = files.filter(f -> f.endsWith("1-overview.md")).sorted().findFirst().orElseThrow();
            Files.writeString(prose, Files.readString(prose) + "\n后补一句。\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(int reports, Stage stage, Path content, Path output) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options());
        command.addAll(List.of("-cp", classPath(), Measured.class.getName()));
        stage.command.forEach(word -> command.add(word.equals("CONTENT")
                ? content.toString()
                : word.equals("OUTPUT") ? output.toString() : word));
        long start = System.nanoTime();
        List<String> said = said(command);
        double wall = (System.nanoTime() - start) / 1e9;
        String[] costs = said.stream()
                .filter(l -> l.startsWith(Measured.MARK + " "))
                .findFirst()
                .orElse(Measured.MARK + " ? ? ?")
                .split(" ");
        String failed = costs[1].equals("0") ? "" : ", exit " + costs[1] + " " + said;
        return String.format(
                Locale.ROOT,
                "| %d | %s%s | %.2f | %s | %s | %d | %d | %.1f |",
                reports,
                stage.words,
                failed,
                wall,
                costs[2],
                costs[3],
                sizes(output, ".html").count(),
                sizes(output, ".png").count(),
                sizes(output, "").mapToLong(Long::longValue).sum() / 1048576.0);
    }

    /** Those with which the jar starts the program, or any others. */
    private static List<String> options() {
        String given = System.getProperty("bench.java", "");
        return given.isBlank() ? Start.fitting(jar()) : List.of(given.strip().split(" +"));
    }

    /** The jar that users run; before it is packaged, the classes. */
    private static String classPath() {
        String program = Files.exists(jar()) ? jar().toString() : System.getProperty("java.class.path");
        return program + java.io.File.pathSeparator + target().resolve("test-classes");
    }

    private static Path jar() {
        return target().resolve("gouji.jar");
    }

    private static Path target() {
        return Path.of(System.getProperty("gouji.base", ""), "target").toAbsolutePath();
    }

    private static List<String> said(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The sizes of the written files with an ending. */
    private static Stream<Long> sizes(Path output, String ending) {
        if (!Files.isDirectory(output)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(output)) {
            List<Long> sizes = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(ending)).toList()) {
                sizes.add(Files.size(file));
            }
            return sizes.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
